//! The transport that everybody uses: reqwest.

use bytes::BytesMut;
use reqwest::multipart;

use super::transport::{
    BoxFuture, HttpBody, HttpRequest, HttpResponse, Part, PartContent, Transport, TransportError,
    TransportErrorKind,
};

/// Sends with a [`reqwest::Client`].
#[derive(Clone, Debug, Default)]
pub struct Network(pub(super) reqwest::Client);

impl Transport for Network {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl Network {
    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let most = request.max_response_bytes;
        let mut builder = self
            .0
            .request(request.method, request.url)
            .headers(request.headers);
        if let Some(timeout) = request.timeout {
            builder = builder.timeout(timeout);
        }
        builder = match request.body {
            HttpBody::Empty => builder,
            HttpBody::Bytes(bytes) => builder.body(bytes),
            HttpBody::Multipart(parts) => builder.multipart(form(parts)?),
        };
        let mut answer = builder.send().await.map_err(failed)?;

        // A length that is announced saves reading; one that is not is counted.
        if answer
            .content_length()
            .is_some_and(|length| length > most as u64)
        {
            return Err(too_large(most));
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = answer.chunk().await.map_err(failed)? {
            if body.len() + chunk.len() > most {
                return Err(too_large(most));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(HttpResponse {
            status: answer.status(),
            headers: std::mem::take(answer.headers_mut()),
            body: body.freeze(),
        })
    }
}

fn form(parts: Vec<Part>) -> Result<multipart::Form, TransportError> {
    let mut form = multipart::Form::new();
    for Part { name, content } in parts {
        let part = match content {
            PartContent::Text(text) => multipart::Part::text(text),
            PartContent::Json(text) => multipart::Part::text(text)
                .mime_str("application/json")
                .map_err(failed)?,
            PartContent::File(file) => {
                let length = file.bytes.len() as u64;
                let part =
                    multipart::Part::stream_with_length(file.bytes, length).file_name(file.name);
                match file.content_type {
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

fn too_large(most: usize) -> TransportError {
    TransportError::new(
        TransportErrorKind::TooLarge,
        format!("the answer is larger than {most} bytes"),
    )
}
