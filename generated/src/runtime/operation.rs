//! What every operation's request can do besides its own parameters.

/// Gives a request type (a newtype over `Request`) its common methods, and makes
/// it something to `.await`.
///
/// What reads the answer is `#[inline]`, so that it is compiled where an operation
/// is called: a program pays for the operations that it uses, not for all.
///
/// ```text
/// operation!(List => models::ContactList);
/// ```
#[allow(unused_macros, reason = "a document may have no operations")]
macro_rules! operation {
    ($name:ident => $output:ty) => {
        impl ::std::future::IntoFuture for $name {
            type Output = Result<$output, $crate::runtime::Error>;
            type IntoFuture = $crate::runtime::BoxFuture<'static, Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.send()
            }
        }

        impl $name {
            /// Sends the request and gives the answer with its status and headers.
            #[inline]
            pub fn with_response(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                Result<$crate::runtime::Response<$output>, $crate::runtime::Error>,
            > {
                self.0.send_with_response()
            }

            /// Sends the request and gives the answer as bytes. A status that is no
            /// success is an error here too.
            pub fn raw(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                Result<$crate::runtime::Response<$crate::runtime::Bytes>, $crate::runtime::Error>,
            > {
                self.0.send_raw()
            }

            /// Adds a header that the document does not name, or replaces one.
            pub fn extra_header(
                mut self,
                name: impl Into<String>,
                value: impl Into<String>,
            ) -> Self {
                self.0.extra_header(name, value);
                self
            }

            /// Adds a parameter of the query that the document does not name.
            pub fn extra_query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
                self.0.extra_query(name, &value);
                self
            }

            /// Sets a field of the body that the document does not name.
            pub fn extra_field(
                mut self,
                name: impl Into<String>,
                value: impl Into<$crate::runtime::Json>,
            ) -> Self {
                self.0.extra_field(name, value);
                self
            }

            /// Says how long one attempt may take, whatever the client says.
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.0.timeout(timeout);
                self
            }

            /// The request as a value, to say more of this one call: which retry
            /// policy, which token, how long all attempts together may take.
            pub fn with(mut self, say: impl FnOnce(&mut $crate::runtime::Request)) -> Self {
                say(&mut self.0);
                self
            }

            /// What is known of the operation: method, path, scopes.
            pub fn route(&self) -> &'static $crate::runtime::Route {
                self.0.route()
            }

            /// The request as a value.
            pub fn request(&self) -> &$crate::runtime::Request {
                &self.0
            }

            /// The request as it would be sent, without sending it.
            pub fn build(&self) -> Result<$crate::runtime::HttpRequest, $crate::runtime::Error> {
                self.0.build()
            }
        }
    };
}

#[allow(unused_imports, reason = "a document may have no operations")]
pub(crate) use operation;
