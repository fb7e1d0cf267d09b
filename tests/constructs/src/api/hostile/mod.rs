// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! "; compile\_error!("x"); //: 3 operations of the document `hostile.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetFnEvil, Post, EtcPasswd};
pub(crate) use routes::ROUTES;

/// The operations of "; compile\_error!("x"); //. Made by `client.hostile()`.
#[derive(Clone, Debug)]
pub struct Hostile {
    pub(crate) client: rt::Client,
}

impl Hostile {
    /// ends the comment \*/ and starts \`\`\` a block \`\`\` \# Heading \[link\](javascript:x) \<script\>: `GET /a"b/{x"y}/\/{r-fn}`.
    ///
    /// * `x_y`: text (in the path), `x"y` on the wire
    /// * `r_fn`: text (in the path), `r-fn` on the wire
    ///
    /// [`GetFnEvil`] has 6 optional inputs.
    ///
    /// Answers with [`AB`](models::AB).
    ///
    /// Token: as the scheme in the document says; scopes `sco"pe`, `a b`.
    ///
    /// Document: `hostile.yaml#/paths/~1a"b~1{x"y}~1\~1{r-fn}/get`.
    pub fn get_fn_evil(
        &self,
        x_y: impl Into<String>,
        r_fn: impl Into<String>,
    ) -> GetFnEvil {
        let mut request = self.client.request(&routes::GET_FN_EVIL);
        request.path::<String>("x\"y", &x_y.into());
        request.path::<String>("r-fn", &r_fn.into());
        rt::operation(request)
    }

    /// : `POST /a"b/{x"y}/\/{r-fn}`.
    ///
    /// * `x_y`: text (in the path), `x"y` on the wire
    /// * `r_fn`: text (in the path), `r-fn` on the wire
    ///
    /// [`Post`] has 3 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `hostile.yaml#/paths/~1a"b~1{x"y}~1\~1{r-fn}/post`.
    #[doc(alias = "---")]
    pub fn post(&self, x_y: impl Into<String>, r_fn: impl Into<String>) -> Post {
        let mut request = self.client.request(&routes::POST);
        request.path::<String>("x\"y", &x_y.into());
        request.path::<String>("r-fn", &r_fn.into());
        rt::operation(request)
    }

    /// ../../etc/passwd: `GET /../../escape/%2e%2e/{id}`.
    ///
    /// * `id`: text (in the path)
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `hostile.yaml#/paths/~1..~1..~1escape~1%2e%2e~1{id}/get`.
    #[doc(alias = "../../etc/passwd")]
    pub fn etc_passwd(&self, id: impl Into<String>) -> EtcPasswd {
        let mut request = self.client.request(&routes::ETC_PASSWD);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }
}
