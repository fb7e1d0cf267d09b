//! The pieces of a file on their way to the network.

use std::io;
use std::path::Path;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use super::file::{File, FileContent, Progress};

/// How large a piece is.
const PIECE: usize = 64 * 1024;

/// A file's content in pieces. Its progress is told piece by piece, when the
/// network asks for the next one.
pub(super) struct Upload {
    source: Source,
    sent: u64,
    length: u64,
    progress: Option<Progress>,
}

enum Source {
    Bytes(Bytes),
    Disk(tokio::fs::File),
}

impl Upload {
    /// Begins to read a file.
    pub(super) async fn of(file: File) -> io::Result<Self> {
        let length = file.length();
        let source = match file.content {
            FileContent::Bytes(bytes) => Source::Bytes(bytes),
            FileContent::Disk { path, length } => Source::Disk(open(&path, length).await?),
        };
        Ok(Self {
            source,
            sent: 0,
            length,
            progress: file.progress,
        })
    }

    fn told(&mut self, piece: Bytes) -> Bytes {
        self.sent += piece.len() as u64;
        if let Some(tell) = &self.progress {
            tell(self.sent, self.length);
        }
        piece
    }
}

async fn open(path: &Path, length: u64) -> io::Result<tokio::fs::File> {
    let file = tokio::fs::File::open(path).await?;
    if file.metadata().await?.len() == length {
        return Ok(file);
    }
    Err(io::Error::new(
        io::ErrorKind::InvalidData,
        format!("{} has another length than it had", path.display()),
    ))
}

impl Stream for Upload {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = match &mut self.source {
            Source::Bytes(bytes) => {
                let most = bytes.len().min(PIECE);
                bytes.split_to(most)
            }
            Source::Disk(file) => {
                let mut space = vec![0; PIECE];
                let mut buffer = ReadBuf::new(&mut space);
                if let Err(error) = ready!(pin!(file).poll_read(context, &mut buffer)) {
                    return Poll::Ready(Some(Err(error)));
                }
                let read = buffer.filled().len();
                space.truncate(read);
                Bytes::from(space)
            }
        };
        if piece.is_empty() {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(Ok(self.told(piece))))
    }
}
