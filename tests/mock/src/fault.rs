//! How a request can be treated badly.

/// How a request can be treated badly.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It is treated as usual.
    None,
    /// It never gets an answer; the connection stays open.
    Hang,
    /// Its connection is closed without an answer, before anything was done.
    Drop,
    /// The answer breaks off within its headers. The work was done.
    HalfHead,
    /// The answer breaks off within its body. The work was done.
    HalfBody,
    /// Something is answered that is no HTTP, before anything was done.
    Babble,
    /// It fails with this status before anything was done.
    Refuse(u16),
    /// It fails with this status after the work was done.
    FailAfter(u16),
    /// 429, with what the limit's headers say where they are given: calls in an
    /// interval, and the interval in milliseconds.
    Limit(Option<(u64, u64)>),
    /// A page of HTML with this status, as the network before the platform sends them.
    Html(u16),
}
