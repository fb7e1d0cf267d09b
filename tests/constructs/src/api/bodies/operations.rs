// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Bodies.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Bodies::upload_file`](super::Bodies::upload_file): `POST /files`.
pub type UploadFile = rt::Operation<kinds::UploadFile>;

impl UploadFile {
    /// `more`: list of files.
    #[inline]
    pub fn more(mut self, more: Vec<rt::File>) -> Self {
        self.0.files("more", more);
        self
    }

    /// `hosted`: flag.
    #[inline]
    pub fn hosted(mut self, hosted: bool) -> Self {
        self.0.field::<bool>("hosted", &hosted);
        self
    }

    /// `size`: number.
    #[inline]
    pub fn size(mut self, size: f64) -> Self {
        self.0.field::<f64>("size", &size);
        self
    }

    /// `urls`: list of texts.
    pub fn urls(mut self, urls: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("urls", &urls.into());
        self
    }

    /// `meta`: an object, `Meta`.
    #[inline]
    pub fn meta(mut self, meta: models::Meta) -> Self {
        self.0.field::<models::Meta>("meta", &meta);
        self
    }

    /// `encoded`: text of the format `byte`.
    pub fn encoded(mut self, encoded: impl Into<String>) -> Self {
        self.0.field::<String>("encoded", &encoded.into());
        self
    }
}

/// A request of [`Bodies::upload_untyped`](super::Bodies::upload_untyped): `POST /files/untyped`.
pub type UploadUntyped = rt::Operation<kinds::UploadUntyped>;

impl UploadUntyped {
    /// Adds a file under a name of your choice: the document names no parts.
    pub fn extra_file(mut self, name: impl Into<String>, file: rt::File) -> Self {
        self.0.file(name.into(), file);
        self
    }
}

/// A request of [`Bodies::create_token`](super::Bodies::create_token): `POST /token`.
pub type CreateToken = rt::Operation<kinds::CreateToken>;

impl CreateToken {
    /// `scopes`: list of texts.
    pub fn scopes(mut self, scopes: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("scopes", &scopes.into());
        self
    }

    /// `lifetime`: whole number.
    #[inline]
    pub fn lifetime(mut self, lifetime: i64) -> Self {
        self.0.field::<i64>("lifetime", &lifetime);
        self
    }

    /// `remember`: flag.
    #[inline]
    pub fn remember(mut self, remember: bool) -> Self {
        self.0.field::<bool>("remember", &remember);
        self
    }
}

/// A request of [`Bodies::put_raw`](super::Bodies::put_raw): `PUT /raw`.
pub type PutRaw = rt::Operation<kinds::PutRaw>;

/// A request of [`Bodies::post_text`](super::Bodies::post_text): `POST /raw`.
pub type PostText = rt::Operation<kinds::PostText>;

impl PostText {
    /// The body. The document does not require one.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.0.text_body(body.into());
        self
    }
}

/// A request of [`Bodies::patch_csv`](super::Bodies::patch_csv): `PATCH /raw`.
pub type PatchCsv = rt::Operation<kinds::PatchCsv>;

/// A request of [`Bodies::put_name`](super::Bodies::put_name): `PUT /items`.
pub type PutName = rt::Operation<kinds::PutName>;

/// A request of [`Bodies::create_items`](super::Bodies::create_items): `POST /items`.
pub type CreateItems = rt::Operation<kinds::CreateItems>;

/// A request of [`Bodies::delete_items`](super::Bodies::delete_items): `DELETE /items`.
pub type DeleteItems = rt::Operation<kinds::DeleteItems>;

/// A request of [`Bodies::patch_count`](super::Bodies::patch_count): `PATCH /items`.
pub type PatchCount = rt::Operation<kinds::PatchCount>;

impl PatchCount {
    /// The body. The document does not require one.
    #[inline]
    pub fn body(mut self, body: f64) -> Self {
        self.0.body::<f64>(&body);
        self
    }
}

/// A request of [`Bodies::put_empty`](super::Bodies::put_empty): `PUT /optional`.
pub type PutEmpty = rt::Operation<kinds::PutEmpty>;

impl PutEmpty {
    /// `a`: text.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.0.field::<String>("a", &a.into());
        self
    }
}

/// A request of [`Bodies::post_optional`](super::Bodies::post_optional): `POST /optional`.
pub type PostOptional = rt::Operation<kinds::PostOptional>;

impl PostOptional {
    /// `b`: number.
    #[inline]
    pub fn b(mut self, b: f64) -> Self {
        self.0.field::<f64>("b", &b);
        self
    }
}

/// A request of [`Bodies::patch_untyped`](super::Bodies::patch_untyped): `PATCH /optional`.
pub type PatchUntyped = rt::Operation<kinds::PatchUntyped>;

/// A request of [`Bodies::put_nothing`](super::Bodies::put_nothing): `PUT /none`.
pub type PutNothing = rt::Operation<kinds::PutNothing>;

/// A request of [`Bodies::post_nothing`](super::Bodies::post_nothing): `POST /none`.
pub type PostNothing = rt::Operation<kinds::PostNothing>;

/// A request of [`Bodies::put_suffix`](super::Bodies::put_suffix): `PUT /many`.
pub type PutSuffix = rt::Operation<kinds::PutSuffix>;

impl PutSuffix {
    /// `title`: text.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// `password`: text of the format `password`. Only requests carry it.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.0.field::<String>("password", &password.into());
        self
    }
}

/// A request of [`Bodies::post_many`](super::Bodies::post_many): `POST /many`.
pub type PostMany = rt::Operation<kinds::PostMany>;

impl PostMany {
    /// `title`: text.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// `password`: text of the format `password`. Only requests carry it.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.0.field::<String>("password", &password.into());
        self
    }
}

/// A request of [`Bodies::patch_charset`](super::Bodies::patch_charset): `PATCH /many`.
pub type PatchCharset = rt::Operation<kinds::PatchCharset>;

impl PatchCharset {
    /// `title`: text.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field::<String>("title", &title.into());
        self
    }

    /// `password`: text of the format `password`. Only requests carry it.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.0.field::<String>("password", &password.into());
        self
    }
}
