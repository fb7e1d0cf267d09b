// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Courses.

use crate::runtime as rt;

/// The schema `visibility`.
///
/// Requests send it.
///
/// Document: `api/courses.yaml#/components/schemas/visibility`.
#[doc(alias = "visibility")]
#[derive(Clone)]
#[non_exhaustive]
pub enum Visibility {
    /// `published`.
    Published,
    /// `draft`.
    Draft,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(Visibility { Published = "published", Draft = "draft" });

/// The schema `contentType`.
///
/// Requests send it.
///
/// Document: `api/courses.yaml#/components/schemas/contentType`.
#[doc(alias = "contentType")]
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentType {
    /// `video`.
    Video,
    /// `assignment`.
    Assignment,
    /// `quiz`.
    Quiz,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ContentType { Video = "video", Assignment = "assignment", Quiz = "quiz" }
);

/// The schema `type`.
///
/// Requests send it.
///
/// Document: `api/courses.yaml#/components/schemas/type`.
#[doc(alias = "type")]
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `pdf`.
    Pdf,
    /// `image`.
    Image,
    /// `docx`.
    Docx,
    /// `pptx`.
    Pptx,
    /// `xlsx`.
    Xlsx,
    /// `html`.
    Html,
    /// `dotx`.
    Dotx,
    /// `epub`.
    Epub,
    /// `webp`.
    Webp,
    /// `gdoc`.
    Gdoc,
    /// `mp3`.
    Mp3,
    /// `doc`.
    Doc,
    /// `txt`.
    Txt,
    /// `zip`.
    Zip,
    /// `ppt`.
    Ppt,
    /// `key`.
    Key,
    /// `htm`.
    Htm,
    /// `xls`.
    Xls,
    /// `odp`.
    Odp,
    /// `odt`.
    Odt,
    /// `rtf`.
    Rtf,
    /// `m4a`.
    M4a,
    /// `ods`.
    Ods,
    /// `mp4`.
    Mp4,
    /// `ai`.
    Ai,
    /// `avi`.
    Avi,
    /// `mov`.
    Mov,
    /// `wmv`.
    Wmv,
    /// `mkv`.
    Mkv,
    /// `wav`.
    Wav,
    /// `flac`.
    Flac,
    /// `ogg`.
    Ogg,
    /// `png`.
    Png,
    /// `jpeg`.
    Jpeg,
    /// `jpg`.
    Jpg,
    /// `gif`.
    Gif,
    /// `bmp`.
    Bmp,
    /// `tiff`.
    Tiff,
    /// `svg`.
    Svg,
    /// `odg`.
    Odg,
    /// `sxw`.
    Sxw,
    /// `sxc`.
    Sxc,
    /// `sxi`.
    Sxi,
    /// `rar`.
    Rar,
    /// `7z`.
    N7z,
    /// `json`.
    Json,
    /// `xml`.
    Xml,
    /// `csv`.
    Csv,
    /// `md`.
    Md,
    /// `obj`.
    Obj,
    /// `stl`.
    Stl,
    /// `woff`.
    Woff,
    /// `ttf`.
    Ttf,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Type { Pdf = "pdf", Image = "image", Docx = "docx", Pptx = "pptx", Xlsx = "xlsx",
    Html = "html", Dotx = "dotx", Epub = "epub", Webp = "webp", Gdoc = "gdoc", Mp3 =
    "mp3", Doc = "doc", Txt = "txt", Zip = "zip", Ppt = "ppt", Key = "key", Htm = "htm",
    Xls = "xls", Odp = "odp", Odt = "odt", Rtf = "rtf", M4a = "m4a", Ods = "ods", Mp4 =
    "mp4", Ai = "ai", Avi = "avi", Mov = "mov", Wmv = "wmv", Mkv = "mkv", Wav = "wav",
    Flac = "flac", Ogg = "ogg", Png = "png", Jpeg = "jpeg", Jpg = "jpg", Gif = "gif", Bmp
    = "bmp", Tiff = "tiff", Svg = "svg", Odg = "odg", Sxw = "sxw", Sxc = "sxc", Sxi =
    "sxi", Rar = "rar", N7z = "7z", Json = "json", Xml = "xml", Csv = "csv", Md = "md",
    Obj = "obj", Stl = "stl", Woff = "woff", Ttf = "ttf" }
);
