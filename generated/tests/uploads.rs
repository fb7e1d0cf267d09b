//! Claims about files on their way to the API: real files, a real socket.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;

use hoopai::{Client, ErrorKind, File};

/// Larger than any buffer on the way.
const SIZE: usize = 3 * 1024 * 1024 + 17;

/// Takes one upload a connection, tells how it was, and answers with each of these.
fn serve(answers: &'static [&'static str]) -> (SocketAddr, Receiver<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    let (tell, told) = channel();
    thread::spawn(move || {
        for answer in answers {
            let Ok((stream, _)) = listener.accept() else {
                return;
            };
            let mut reader = BufReader::new(&stream);
            let mut length = 0;
            loop {
                let mut line = String::new();
                if reader.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
                    break;
                }
                let line = line.to_ascii_lowercase();
                if let Some(value) = line.strip_prefix("content-length: ") {
                    length = value.trim().parse().expect("a length");
                }
            }
            let mut body = vec![0; length];
            let whole = reader.read_exact(&mut body).is_ok();
            let _ = tell.send(if whole { body } else { Vec::new() });
            let text =
                format!("HTTP/1.1 {answer}\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{{}}");
            let _ = (&stream).write_all(text.as_bytes());
        }
    });
    (address, told)
}

fn client(address: SocketAddr) -> Client {
    Client::builder()
        .token("pit-example")
        .base_url(format!("http://{address}"))
        .build()
        .expect("a client")
}

fn on_disk(folder: &tempfile::TempDir) -> (PathBuf, Vec<u8>) {
    let path = folder.path().join("photo.png");
    let bytes: Vec<u8> = (0..SIZE).map(|at| (at * 7 % 251) as u8).collect();
    std::fs::write(&path, &bytes).expect("a file");
    (path, bytes)
}

fn holds(body: &[u8], part: &[u8]) -> bool {
    body.windows(part.len()).any(|window| window == part)
}

#[tokio::test]
async fn a_file_goes_from_the_disk_in_pieces_and_tells_how_far_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, bytes) = on_disk(&folder);
    let (address, told) = serve(&["200 OK"]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let hear = seen.clone();
    let file = File::open(&path)
        .await
        .expect("it is there")
        .content_type("image/png")
        .on_progress(move |sent, all| hear.lock().expect("no panic").push((sent, all)));
    assert_eq!(file.length(), SIZE as u64);
    let upload = client(address).location("l").media_library().upload();
    upload.file(file).await.expect("it is taken");

    let body = told.recv().expect("it was sent");
    assert!(holds(&body[..400], b"filename=\"photo.png\""));
    assert!(holds(&body[..400], b"image/png"));
    assert!(body.len() > SIZE && holds(&body, &bytes[..4096]));
    assert!(holds(&body[body.len() - 4096..], &bytes[SIZE - 1024..]));
    let seen = seen.lock().expect("no panic").clone();
    assert!(seen.len() > 10, "in pieces");
    assert!(seen.is_sorted() && seen.iter().all(|(_, all)| *all == SIZE as u64));
    assert_eq!(seen.last(), Some(&(SIZE as u64, SIZE as u64)));
}

#[tokio::test]
async fn a_repeated_upload_is_whole_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, bytes) = on_disk(&folder);
    let (address, told) = serve(&[
        "429 Too Many Requests\r\nx-ratelimit-interval-milliseconds: 20",
        "200 OK",
    ]);
    let file = File::open(&path).await.expect("it is there");
    let upload = client(address).location("l").media_library().upload();
    upload.file(file).await.expect("the second is taken");
    for _ in 0..2 {
        let body = told.recv().expect("it was sent");
        assert!(body.len() > SIZE && holds(&body[body.len() - 4096..], &bytes[SIZE - 1024..]));
    }
}

#[tokio::test]
async fn a_file_that_changed_or_went_is_said_before_anything_is_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, _) = on_disk(&folder);
    let (address, told) = serve(&["200 OK"]);
    let file = File::open(&path).await.expect("it is there");
    std::fs::write(&path, "shorter").expect("a file");
    let upload = client(address).location("l").media_library().upload();
    let error = upload
        .clone()
        .file(file.clone())
        .await
        .expect_err("it changed");
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    std::fs::remove_file(&path).expect("it was there");
    let error = upload.file(file).await.expect_err("it is gone");
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(told.try_recv().is_err(), "nothing was sent");
    assert!(
        File::open(folder.path()).await.is_err(),
        "a folder is no file"
    );
}
