//! Calls every operation over HTTP, and reports what a server that knows the
//! documents says to it. `cargo xtask conformance` starts it with such a server.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;

use hoopai::runtime::{Network, StatusCode};
use hoopai::{Client, HttpResponse, Transport};
use serde::Deserialize;
use serde_json::Value;
use suite::driver::OPERATIONS;
use suite::reader::{Document, Expected, LOCATION, Pass, draw, operations};
use suite::support::Operation;

const PASSES: [(Pass, &str); 2] = [(Pass::All, "all"), (Pass::Required, "required")];

/// No more faults of the server than this are believed.
const MOST_FAULTS: usize = 10;

/// A fault of the server's own, from the reviewed list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    /// `METHOD /path`.
    operation: String,
    /// A part of what the server says.
    says: String,
    /// Whether it is so in the product's version only.
    #[serde(default)]
    product_only: bool,
    /// Why that is the server's fault, with the smallest case that shows it.
    #[serde(rename = "why")]
    _why: String,
}

/// What became of the operations of one family.
#[derive(Default)]
struct Row {
    operations: usize,
    /// By pass: requests that were accepted, answers that were read.
    accepted: [usize; 2],
    decoded: [usize; 2],
    /// Calls that the server misjudges, which the list of its faults says.
    excused: [usize; 2],
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (url, documents, faults, set) = match &arguments[..] {
        [url, documents, faults] => (url, documents, faults, None),
        [url, documents, faults, set] => (url, documents, faults, Some(set)),
        _ => {
            let usage = "usage: conformance URL DOCUMENTS FAULTS [VERSION]: see `cargo xtask \
                         conformance`";
            return Err(usage.into());
        }
    };
    let text = std::fs::read_to_string(faults).map_err(|error| format!("{faults}: {error}"))?;
    let faults: Vec<Fault> =
        serde_yaml::from_str(&text).map_err(|error| format!("{faults}: {error}"))?;
    let mut documents = Document::folder(&PathBuf::from(documents))?;
    if let Some(set) = set {
        for document in &mut documents {
            document.family = format!("{set}/{}", document.family);
        }
    }
    let client = Client::builder().token("token").base_url(url).build()?;
    let client = client.location(LOCATION);
    let network = Network::default();

    let mut rows: BTreeMap<String, Row> = BTreeMap::new();
    let mut violations = Vec::new();
    let mut excused = BTreeSet::new();
    for document in &documents {
        for expected in operations(document) {
            let row = rows.entry(expected.family.clone()).or_default();
            row.operations += 1;
            for (index, (pass, pass_name)) in PASSES.into_iter().enumerate() {
                let name = format!("{} {}", expected.method, expected.path);
                let outcome = call(&client, &network, document, &expected, pass).await;
                row.accepted[index] += usize::from(!matches!(outcome, Outcome::Refused(_)));
                row.decoded[index] += usize::from(matches!(outcome, Outcome::Decoded));
                let (Outcome::Refused(reason) | Outcome::Unread(reason)) = outcome else {
                    continue;
                };
                let fault = faults
                    .iter()
                    .position(|fault| fault.operation == name && reason.contains(&fault.says));
                match fault {
                    Some(fault) => {
                        row.excused[index] += 1;
                        excused.insert(fault);
                    }
                    None => violations.push(format!("{name} ({pass_name}): {reason}")),
                }
            }
        }
    }
    for (index, fault) in faults.iter().enumerate() {
        let is_here = set.is_none() || !fault.product_only;
        if is_here && !excused.contains(&index) {
            violations.push(format!(
                "{}: the fault in the list is gone",
                fault.operation
            ));
        }
    }
    if faults.len() > MOST_FAULTS {
        violations.push(format!("the list of faults is longer than {MOST_FAULTS}"));
    }
    print(&rows, faults.len(), &violations);
    Ok(match violations.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// What became of one call.
enum Outcome {
    Decoded,
    /// The server does not accept the request.
    Refused(String),
    /// The answer cannot be read.
    Unread(String),
}

async fn call(
    client: &Client,
    network: &Network,
    document: &Document,
    expected: &Expected,
    pass: Pass,
) -> Outcome {
    let Some(operation) = driven(expected) else {
        return Outcome::Refused("the crate has no such operation".to_owned());
    };
    let request = match (operation.call)(client, &draw(document, expected, pass)) {
        Ok(request) => request,
        Err(error) => return Outcome::Refused(error.to_string()),
    };
    let answer = match network.send(request).await {
        Ok(answer) => answer,
        Err(error) => return Outcome::Refused(error.to_string()),
    };
    if let Some(reason) = refusal(&answer) {
        return Outcome::Refused(reason);
    }
    let empty = answer.status == StatusCode::NO_CONTENT || answer.body.is_empty();
    match operation.answer {
        Some(round_trip) if !empty => match round_trip(&answer.body) {
            Ok(_) => Outcome::Decoded,
            Err(error) => Outcome::Unread(error.to_string()),
        },
        _ => Outcome::Decoded,
    }
}

fn driven(expected: &Expected) -> Option<&'static Operation> {
    OPERATIONS
        .iter()
        .flat_map(|family| family.iter())
        .find(|one| {
            (one.family, one.method, one.path)
                == (&*expected.family, &*expected.method, &*expected.path)
        })
}

/// Why the server does not accept a request. It says so as a "problem", and in a
/// header where it answers all the same.
fn refusal(answer: &HttpResponse) -> Option<String> {
    let kind = answer.headers.get("content-type");
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let told = answer.headers.get("sl-violations");
    let told: Value = told
        .and_then(|told| serde_json::from_slice(told.as_bytes()).ok())
        .unwrap_or_default();
    // What it says of its own answers is about the documents' examples: the reviewed
    // list of those is `contradictions.yaml`.
    let mut told = told.as_array().into_iter().flatten();
    if let Some(problem) = told.find(|one| one["location"][0] == "request") {
        return Some(problem.to_string());
    }
    if answer.status.is_success() && !kind.contains("problem+json") {
        return None;
    }
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let problems = body["validation"].as_array().into_iter().flatten();
    let problems: Vec<String> = problems
        .map(|one| {
            let place: Vec<&str> = one["location"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            format!(
                "{}: {}",
                place.join("."),
                one["message"].as_str().unwrap_or("?")
            )
        })
        .collect();
    let detail = match problems.is_empty() {
        true => body["detail"].as_str().unwrap_or("no reason").to_owned(),
        false => problems.join("; "),
    };
    Some(format!("{}: {detail}", answer.status.as_u16()))
}

fn print(rows: &BTreeMap<String, Row>, faults: usize, violations: &[String]) {
    println!(
        "{:<18} {:>10} {:>25} {:>25}",
        "", "", "every input", "required only"
    );
    let pass = format!("{:>7} {:>8} {:>8}", "judged", "accepted", "read");
    println!("{:<18} {:>10} {pass} {pass}", "family", "operations");
    let mut total = Row::default();
    for (family, row) in rows {
        println!("{}", line(family, row));
        total.operations += row.operations;
        for index in 0..PASSES.len() {
            total.accepted[index] += row.accepted[index];
            total.decoded[index] += row.decoded[index];
            total.excused[index] += row.excused[index];
        }
    }
    println!("{}", line("all", &total));
    for violation in violations {
        println!("{violation}");
    }
    println!(
        "{} operations, {} violations, {faults} faults of the server in the list (at most {MOST_FAULTS})",
        total.operations,
        violations.len()
    );
}

fn line(family: &str, row: &Row) -> String {
    let pass = |index: usize| {
        let judged = row.operations - row.excused[index];
        let percent = |count: usize| match judged {
            0 => "–".to_owned(),
            _ => format!("{:.1} %", 100.0 * count as f64 / judged as f64),
        };
        let (accepted, read) = (percent(row.accepted[index]), percent(row.decoded[index]));
        format!("{judged:>7} {accepted:>8} {read:>8}")
    };
    format!(
        "{family:<18} {:>10} {} {}",
        row.operations,
        pass(0),
        pass(1)
    )
}
