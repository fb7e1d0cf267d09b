//! Claims about large answers: real sockets, real files.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use hoopai::runtime::{Method, NoRetry};
use hoopai::{Client, ClientBuilder, ErrorKind};

const SIZE: usize = 2 * 1024 * 1024 + 5;

/// Answers each connection with one of these.
fn serve(answers: Vec<Vec<u8>>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    thread::spawn(move || {
        for answer in answers {
            let Ok((mut stream, _)) = listener.accept() else {
                return;
            };
            let mut chunk = [0; 4096];
            let _ = stream.read(&mut chunk);
            let _ = stream.write_all(&answer);
        }
    });
    address
}

fn answer(status: &str, announced: usize, body: &[u8]) -> Vec<u8> {
    let head =
        format!("HTTP/1.1 {status}\r\ncontent-length: {announced}\r\nconnection: close\r\n\r\n");
    [head.as_bytes(), body].concat()
}

fn bytes() -> Vec<u8> {
    (0..SIZE).map(|at| (at % 249) as u8).collect()
}

fn client(address: SocketAddr) -> ClientBuilder {
    Client::builder()
        .token("pit-example")
        .base_url(format!("http://{address}"))
        .retry(NoRetry)
}

/// The names of what lies in a folder.
fn files(folder: &tempfile::TempDir) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path()).expect("a folder");
    entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}

#[tokio::test]
async fn a_body_comes_in_pieces_or_goes_to_a_file() {
    let whole = answer("200 OK", SIZE, &bytes());
    let address = serve(vec![whole.clone(), whole]);
    let client = client(address).build().expect("a client");
    let response = client
        .raw(Method::GET, "/file")
        .download()
        .await
        .expect("it is there");
    let mut download = response.into_body();
    assert_eq!(download.length(), Some(SIZE as u64));
    let (mut pieces, mut read) = (0, Vec::new());
    while let Some(piece) = download.next().await.expect("it goes on") {
        pieces += 1;
        read.extend_from_slice(&piece);
    }
    assert!(pieces > 1 && read == bytes(), "{pieces} pieces");

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file.bin");
    let response = client
        .raw(Method::GET, "/file")
        .download()
        .await
        .expect("it is there");
    let saved = response
        .into_body()
        .save(&path)
        .await
        .expect("it is written");
    assert_eq!(saved, SIZE as u64);
    assert_eq!(std::fs::read(&path).expect("it is there"), bytes());
    assert_eq!(files(&folder), ["file.bin"]);
}

#[cfg(feature = "conversations")]
#[tokio::test]
async fn an_operation_that_answers_with_bytes_gives_them_in_pieces_too() {
    let address = serve(vec![answer("200 OK", SIZE, &bytes())]);
    let client = client(address).build().expect("a client").location("l");
    let recording = client.conversations().get_message_recording("m");
    let response = recording.download().await.expect("it is there");
    let mut download = response.into_body();
    let mut read = Vec::new();
    while let Some(piece) = download.next().await.expect("it goes on") {
        read.extend_from_slice(&piece);
    }
    assert!(read == bytes());
}

#[tokio::test]
async fn nothing_is_left_of_a_download_that_breaks_or_grows_too_large() {
    let cut = answer("200 OK", SIZE, &bytes()[..SIZE / 2]);
    let address = serve(vec![cut]);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file.bin");
    let broken = client(address).build().expect("a client");
    let response = broken
        .raw(Method::GET, "/file")
        .download()
        .await
        .expect("it begins");
    let error = response
        .into_body()
        .save(&path)
        .await
        .expect_err("it breaks");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(files(&folder).is_empty());

    // Nobody says how much comes.
    let endless = [
        b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n".to_vec(),
        bytes(),
    ]
    .concat();
    let address = serve(vec![endless]);
    let small = client(address)
        .max_response_bytes(10_000)
        .build()
        .expect("a client");
    let response = small
        .raw(Method::GET, "/file")
        .download()
        .await
        .expect("it begins");
    let error = response
        .into_body()
        .save(&path)
        .await
        .expect_err("it is too large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(files(&folder).is_empty());
}

#[tokio::test]
async fn a_refusal_is_an_error_before_anything_is_written() {
    let address = serve(vec![answer(
        "404 Not Found",
        20,
        br#"{"message":"gone  "}"#,
    )]);
    let client = client(address).build().expect("a client");
    let error = client
        .raw(Method::GET, "/file")
        .download()
        .await
        .expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().contains("gone"), "{error}");
}
