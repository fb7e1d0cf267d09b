//! What the mock does, as the crate finds it: one program, so that the crate is linked
//! once; one concept a file.

mod calendars;
mod contacts;
mod conversations;
mod faults;
mod library;
mod limits;
mod misbehaviour;
mod oauth;
mod opportunities;
mod paging;
mod program;
mod strict;

use hoopai::runtime::NoRetry;
use hoopai::{Client, Error, ErrorKind};
use hoopai_mock::Mock;

fn mock() -> Mock {
    Mock::start().expect("a port is free")
}

/// A client that asks once.
fn client(mock: &Mock, token: &str) -> Client {
    let client = Client::builder().token(token).base_url(mock.url());
    client.retry(NoRetry).build().expect("a client")
}

/// A client for the first account, with its private token.
fn account(mock: &Mock) -> Client {
    client(mock, mock.token()).location(mock.location())
}

/// An error of this kind, and what it says.
#[track_caller]
fn refused<T>(answer: Result<T, Error>, kind: ErrorKind) -> String {
    match answer {
        Ok(_) => panic!("it is not refused"),
        Err(error) => {
            assert_eq!(error.kind(), kind, "{error}");
            error.messages().join("; ")
        }
    }
}
