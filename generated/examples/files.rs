//! Uploads a file from the disk and downloads one to it, piece by piece, with a
//! server of its own on loopback.
//!
//! ```sh
//! cargo run --example files
//! ```

use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use hoopai::{Client, File};

const SIZE: usize = 8 * 1024 * 1024;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .token("pit-example")
        .base_url(platform().await?)
        .build()?
        .location("ve9EPM428h8vShlRW1KT");
    let folder = tempfile::tempdir()?;

    // The file is read while it is sent, and never whole in memory.
    let photo = folder.path().join("photo.png");
    std::fs::write(&photo, vec![7; SIZE])?;
    let file = File::open(&photo).await?.on_progress(|sent, all| {
        if sent == all {
            println!("{sent} bytes sent");
        }
    });
    client.media_library().upload().file(file).await?;

    // What comes is written as it comes, no more than is allowed, and to a file that
    // is there when it is whole.
    let recording = folder.path().join("recording.wav");
    let request = client.conversations().get_message_recording("message-id");
    let answer = request
        .with(|request| request.max_response_bytes(100 * 1024 * 1024))
        .download()
        .await?;
    let bytes = answer.into_body().save(&recording).await?;
    println!("{bytes} bytes came");
    println!("ok: {SIZE} bytes there and {bytes} back");
    Ok(())
}

/// As much of the platform as this needs.
async fn platform() -> std::io::Result<String> {
    let upload = async |body: Bytes| format!(r#"{{"fileId":"f1","size":{}}}"#, body.len());
    let recording = async || vec![1_u8; SIZE];
    let path = "/conversations/messages/{message}/locations/{location}/recording";
    let app = Router::new()
        .route("/medias/upload-file", post(upload))
        .route(path, get(recording))
        .layer(DefaultBodyLimit::disable());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}
