//! One call, or as many as a list has pages.

use clap::ArgMatches;
use hoopai::runtime::{Answer, Request};
use hoopai::{Items, Json, Route};
use http::header::AUTHORIZATION;

use super::account::Account;
use super::failure::Failure;
use super::output::{Form, Output, line};
use super::progress::Progress;
use super::{dry_run, fill, print};

/// Does what the command of an operation says.
pub(crate) async fn run(route: &'static Route, matches: &ArgMatches) -> Result<(), Failure> {
    let account = Account::of(matches)?;
    // Documents know a few operations that need none.
    if !route.security.is_empty() && !account.has_token() && !matches.get_flag("dry-run") {
        return Err(Failure::usage("there is no token")
            .hint("set HOOPAI_TOKEN, or see `hoopai login --help` and `hoopai profiles --help`"));
    }
    let client = account.client().await?;
    let request = fill::request(&client, route, matches).await?;
    let all = route.paging.is_some() && matches.get_flag("all");
    if matches.get_flag("dry-run") {
        if all {
            eprintln!("This is the first page; its size is chosen when it is sent.");
        }
        let mut request = request.build()?;
        // The token of a login is fetched when the request is sent.
        if account.has_token() {
            request
                .headers
                .entry(AUTHORIZATION)
                .or_insert(dry_run::HIDDEN_VALUE);
        }
        return print(dry_run::text(&request).as_bytes());
    }
    let columns = matches.get_many::<String>("columns");
    let output = Output::of(matches, columns.map(|names| names.cloned().collect()));
    match (all, route.answer) {
        (true, _) => read_all(request, &output).await,
        (false, Answer::Json) => {
            let answer: Json = request.send().await?;
            output.answer(&answer, route.paging)
        }
        // As it came: there is nothing to align, and a file must stay whole.
        (false, _) => print(request.send_raw().await?.body()),
    }
}

async fn read_all(request: Request, output: &Output) -> Result<(), Failure> {
    let mut items: Items<Json> = Items::new(request);
    let mut read = Vec::new();
    let mut progress = Progress::new();
    while let Some(item) = items.try_next().await? {
        progress.step(items.total());
        match output.form {
            // Somebody may read them while they come.
            Form::JsonLines => line(&item)?,
            _ => read.push(item),
        }
    }
    drop(progress);
    match output.form {
        Form::JsonLines => Ok(()),
        _ => output.answer(&Json::Array(read), None),
    }
}
