//! From the flags that were given to the request.

use clap::ArgMatches;
use hoopai::inputs::Shape;
use hoopai::runtime::{BodyKind, Place, Request};
use hoopai::{Client, File, Json, Route};

use super::failure::Failure;
use super::flags::flags;
use super::values::value;

/// An option, unless it is empty: an empty variable is one that is not set.
pub(crate) fn given<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches
        .get_one::<String>(name)
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
}

/// The request of an operation, with everything that was given.
pub(crate) async fn request(
    client: &Client,
    route: &'static Route,
    matches: &ArgMatches,
) -> Result<Request, Failure> {
    let mut request = client.request(route);
    if let BodyKind::Json { .. } = route.body
        && let Some(path) = matches.get_one::<String>("json")
    {
        request.body(&read_json(path)?);
    }
    for flag in flags(route) {
        let Some(texts) = matches.get_many::<String>(&flag.id) else {
            continue;
        };
        let texts: Vec<&str> = texts.map(String::as_str).collect();
        let parameter = flag.parameter;
        let name = parameter.name;
        if let Shape::File | Shape::List(Shape::File) = flag.input.shape {
            request.files(name, open(&flag.long, &texts).await?);
            continue;
        }
        let json = value(parameter, &flag.input, &texts)
            .map_err(|error| Failure::usage(format!("--{}: {error}", flag.long)))?;
        match parameter.place {
            Place::Path => request.path(name, &json),
            Place::Query => request.query(name, &json),
            Place::Header => request.header(name, &json),
            _ => request.field(name, &json),
        }
    }
    Ok(request)
}

async fn open(flag: &str, texts: &[&str]) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for text in texts {
        let path = text.strip_prefix('@').unwrap_or(text);
        let file = File::open(path)
            .await
            .map_err(|error| Failure::usage(format!("--{flag}: {path}: {error}")))?;
        files.push(file);
    }
    Ok(files)
}

fn read_json(path: &str) -> Result<Json, Failure> {
    let (name, text) = match path {
        "-" => (
            "the standard input",
            std::io::read_to_string(std::io::stdin()),
        ),
        path => (path, std::fs::read_to_string(path)),
    };
    let text = text.map_err(|error| Failure::usage(format!("--json: {name}: {error}")))?;
    serde_json::from_str(&text)
        .map_err(|error| Failure::usage(format!("--json: {name} is no JSON: {error}")))
}
