//! An answer's body, read piece by piece.

use std::fmt;
use std::io;
use std::path::Path;

use bytes::Bytes;
use tokio::io::AsyncWriteExt;

use super::error::{Error, ErrorKind};
use super::transport::Pieces;

/// The body of an answer that is not read yet. It is never whole in memory.
pub struct Download {
    pieces: Box<dyn Pieces>,
    length: Option<u64>,
    read: u64,
    most: u64,
}

impl Download {
    pub(super) fn new(pieces: Box<dyn Pieces>, length: Option<u64>, most: usize) -> Self {
        Self {
            pieces,
            length,
            read: 0,
            most: most as u64,
        }
    }

    /// How many bytes there are, where the API says so before it sends them.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// How many bytes were read so far.
    pub fn read(&self) -> u64 {
        self.read
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    ///
    /// The connection breaks, or the body is larger than the client accepts.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let Some(piece) = self.pieces.next().await.map_err(Error::from)? else {
            return Ok(None);
        };
        self.read += piece.len() as u64;
        if self.read > self.most {
            let text = format!("the answer is larger than {} bytes", self.most);
            return Err(Error::new(ErrorKind::TooLarge, text));
        }
        Ok(Some(piece))
    }

    /// Writes all of it to a file, and says how many bytes it has. The file is
    /// there when it is whole, and not before.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next), or the file cannot be written. Nothing is left behind.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{:08x}.part", fastrand::u32(..)));
        let part = path.with_file_name(name);
        let saved = match self.write(&part).await {
            Ok(()) => tokio::fs::rename(&part, path).await.map_err(unwritable),
            Err(error) => Err(error),
        };
        if saved.is_err() {
            // What is wrong is said already; that this fails too says nothing more.
            let _ = tokio::fs::remove_file(&part).await;
        }
        saved.map(|()| self.read)
    }

    async fn write(&mut self, path: &Path) -> Result<(), Error> {
        let mut file = tokio::fs::File::create(path).await.map_err(unwritable)?;
        while let Some(piece) = self.next().await? {
            file.write_all(&piece).await.map_err(unwritable)?;
        }
        file.sync_all().await.map_err(unwritable)
    }
}

fn unwritable(error: io::Error) -> Error {
    Error::new(ErrorKind::InvalidInput, "the file cannot be written").with_source(error)
}

impl fmt::Debug for Download {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Download")
            .field("length", &self.length)
            .field("read", &self.read)
            .finish_non_exhaustive()
    }
}
