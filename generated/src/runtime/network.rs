//! The transport that everybody uses: reqwest.

use bytes::Bytes;
use reqwest::{RequestBuilder, multipart};

use super::transport::{
    BoxFuture, HttpBody, HttpRequest, HttpResponse, HttpStream, Part, PartContent, Pieces,
    Transport, TransportError, TransportErrorKind, read,
};
use super::upload::Upload;

/// Sends with a [`reqwest::Client`].
#[derive(Clone, Debug, Default)]
pub struct Network(pub(super) reqwest::Client);

impl Transport for Network {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let most = request.max_response_bytes;
            let mut answer = self.begin(request).await?;
            let body = read(&mut *answer.body, most).await?;
            Ok(HttpResponse {
                status: answer.status,
                headers: answer.headers,
                body,
            })
        })
    }

    fn open(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpStream, TransportError>> {
        Box::pin(self.begin(request))
    }
}

impl Network {
    async fn begin(&self, request: HttpRequest) -> Result<HttpStream, TransportError> {
        let most = request.max_response_bytes;
        let mut sent = reqwest::Request::new(request.method, request.url);
        *sent.headers_mut() = request.headers;
        if let Some(timeout) = request.timeout {
            *sent.timeout_mut() = Some(timeout);
        }
        let builder = RequestBuilder::from_parts(self.0.clone(), sent);
        let builder = match request.body {
            HttpBody::Empty => builder,
            HttpBody::Bytes(bytes) => builder.body(bytes),
            // In a box: few requests have parts, and the future of each would hold the room.
            HttpBody::Multipart(parts) => builder.multipart(Box::pin(form(parts)).await?),
        };
        let mut answer = builder.send().await.map_err(failed)?;
        // A length that is announced saves reading; one that is not is counted.
        if answer
            .content_length()
            .is_some_and(|length| length > most as u64)
        {
            return Err(TransportError::too_large(most));
        }
        let headers = std::mem::take(answer.headers_mut());
        Ok(HttpStream::new(answer.status(), headers, Incoming(answer)))
    }
}

/// A body on its way from the network.
struct Incoming(reqwest::Response);

impl Pieces for Incoming {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move { self.0.chunk().await.map_err(failed) })
    }
}

async fn form(parts: Vec<Part>) -> Result<multipart::Form, TransportError> {
    let mut form = multipart::Form::new();
    for Part { name, content } in parts {
        let part = match content {
            PartContent::Text(text) => multipart::Part::text(text),
            PartContent::Json(text) => multipart::Part::text(text)
                .mime_str("application/json")
                .map_err(failed)?,
            PartContent::File(file) => {
                let (name, content_type, length) =
                    (file.name.clone(), file.content_type.clone(), file.length());
                let pieces = Upload::of(file).await.map_err(unreadable)?;
                let body = reqwest::Body::wrap_stream(pieces);
                let part = multipart::Part::stream_with_length(body, length).file_name(name);
                match content_type {
                    Some(content_type) => part.mime_str(&content_type).map_err(failed)?,
                    None => part,
                }
            }
        };
        form = form.part(name, part);
    }
    Ok(form)
}

fn failed(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Other
    };
    // A URL can hold what a log should not.
    TransportError::new(kind, error.without_url())
}

/// A file that cannot be read: nothing was sent.
fn unreadable(error: std::io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::File, error)
}
