//! Files to upload.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;

/// A file to upload, as one part of a multipart body.
#[derive(Clone)]
#[non_exhaustive]
pub struct File {
    /// The file's name.
    pub name: String,
    /// Its media type; without one the server guesses.
    pub content_type: Option<String>,
    /// What is in it.
    pub content: FileContent,
    pub(super) progress: Option<Progress>,
}

/// What is in a file.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileContent {
    /// These bytes.
    Bytes(Bytes),
    /// What lies on the disk: read piece by piece while it is sent, and never
    /// whole in memory.
    Disk {
        /// Where it lies.
        path: PathBuf,
        /// Its length when it was opened. A file that has another one when it is
        /// sent is an error.
        length: u64,
    },
}

/// What hears of bytes that were sent: how many so far, and how many there are.
pub(super) type Progress = Arc<dyn Fn(u64, u64) + Send + Sync>;

impl File {
    /// A file of this name and content.
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::of(name.into(), FileContent::Bytes(bytes.into()))
    }

    /// A file on the disk, under its own name. It is read when it is sent.
    ///
    /// # Errors
    ///
    /// There is no such file, or it may not be read, or it is a folder.
    pub async fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let file = tokio::fs::File::open(path).await?;
        let about = file.metadata().await?;
        if !about.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"));
        }
        let name = path.file_name().unwrap_or_default();
        let content = FileContent::Disk {
            path: path.to_owned(),
            length: about.len(),
        };
        Ok(Self::of(name.to_string_lossy().into_owned(), content))
    }

    fn of(name: String, content: FileContent) -> Self {
        Self {
            name,
            content_type: None,
            content,
            progress: None,
        }
    }

    /// Says the file's media type, such as `image/png`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Tells how the upload goes: how many bytes of the file were handed to the
    /// network so far, and how many there are. A repeated attempt starts again at 0.
    pub fn on_progress(mut self, tell: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(tell));
        self
    }

    /// How many bytes there are.
    #[must_use]
    pub fn length(&self) -> u64 {
        match &self.content {
            FileContent::Bytes(bytes) => bytes.len() as u64,
            FileContent::Disk { length, .. } => *length,
        }
    }
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.content_type == other.content_type
            && self.content == other.content
    }
}

impl Eq for File {}

impl fmt::Debug for File {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("content", &self.content)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for FileContent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(out, "Bytes({})", bytes.len()),
            Self::Disk { path, length } => write!(out, "Disk({}, {length})", path.display()),
        }
    }
}
