// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of "; compile\_error!("x"); //.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Hostile::get_fn_evil`](super::Hostile::get_fn_evil): `GET /a"b/{x"y}/\/{r-fn}`.
pub type GetFnEvil = rt::Operation<kinds::GetFnEvil>;

impl GetFnEvil {
    /// `q"uote`: text; `"#; "##` where nothing is sent.
    pub fn q_uote(mut self, q_uote: impl Into<String>) -> Self {
        self.0.query::<String>("q\"uote", &q_uote.into());
        self
    }

    /// `new line`: text.
    pub fn new_line(mut self, new_line: impl Into<String>) -> Self {
        self.0.query::<String>("new\nline", &new_line.into());
        self
    }

    /// `nul\u{0}`: text.
    pub fn nul(mut self, nul: impl Into<String>) -> Self {
        self.0.query::<String>("nul\0", &nul.into());
        self
    }

    /// `{brace}`: text, matching `["}\]]`.
    pub fn brace(mut self, brace: impl Into<String>) -> Self {
        self.0.query::<String>("{brace}", &brace.into());
        self
    }

    /// `#![allow(x)]`: text.
    pub fn allow_x(mut self, allow_x: impl Into<String>) -> Self {
        self.0.query::<String>("#![allow(x)]", &allow_x.into());
        self
    }

    /// `\u{202e}tluser`: text.
    pub fn tluser(mut self, tluser: impl Into<String>) -> Self {
        self.0.query::<String>("\u{202e}tluser", &tluser.into());
        self
    }
}

/// A request of [`Hostile::post`](super::Hostile::post): `POST /a"b/{x"y}/\/{r-fn}`.
pub type Post = rt::Operation<kinds::Post>;

impl Post {
    /// `""`: text.
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.0.field::<String>("", &empty.into());
        self
    }

    /// `!!`: text.
    pub fn not_not(mut self, not_not: impl Into<String>) -> Self {
        self.0.field::<String>("!!", &not_not.into());
        self
    }

    /// `??`: text.
    pub fn question_question(mut self, question_question: impl Into<String>) -> Self {
        self.0.field::<String>("??", &question_question.into());
        self
    }
}

/// A request of [`Hostile::etc_passwd`](super::Hostile::etc_passwd): `GET /../../escape/%2e%2e/{id}`.
pub type EtcPasswd = rt::Operation<kinds::EtcPasswd>;
