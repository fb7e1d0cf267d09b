//! How much each change hurts, and why.

use super::{Rule, S, W};
use crate::diff::change::{Direction, Level};

impl Rule {
    /// How much it hurts.
    pub fn level(self) -> Level {
        self.verdict().0
    }

    /// Why it has this level.
    pub fn reason(self) -> &'static str {
        self.verdict().1
    }

    fn verdict(self) -> (Level, &'static str) {
        use Level::{Breaking, Info, Warning};
        let sent = self.direction() == Direction::Request;
        match (self.subject, self.what) {
            (S::Family, W::Removed) => (Breaking, "all of its operations are gone"),
            (S::Server, W::Removed) => (
                Warning,
                "calls to that address may not be answered any more",
            ),
            (S::Operation, W::Removed) => (Breaking, "calls of it get 404"),
            (S::Operation, W::Moved) => (Breaking, "calls of the old place get 404"),
            (S::Operation, W::Deprecated) => (Warning, "it may go in a later set"),
            (S::Operation, W::VersionChanged) => (
                Warning,
                "the platform may treat calls with the other version in another way",
            ),
            (S::Operation, W::EvidenceChanged) => (
                Info,
                "the platform is the same; the crate has it behind another feature",
            ),
            (S::Security, W::Added | W::ScopeAdded | W::AlternativeRemoved) => {
                (Breaking, "a token that was enough is refused")
            }
            (S::Security, _) => (Info, "a token that was enough is enough"),
            (S::Status, W::SuccessRemoved) => (Warning, "who waits for this status waits in vain"),
            (S::Status, W::SuccessAdded) => {
                (Info, "a success is told by any status from 200 to 299")
            }
            (S::Status, _) => (
                Info,
                "any status of an error can come, whatever the document says",
            ),
            (S::Paging, W::Removed) => (Breaking, "the list is not read to its end any more"),
            (S::Paging, W::Changed) => (Warning, "saved positions may not be understood"),
            (S::Event, W::Removed) => (Breaking, "who waits for it waits in vain"),
            (S::Event, W::Changed) => (Warning, "what tells the event is another"),
            (S::Schema, _) => (Info, "what is sent and read tells the rest"),
            (S::Name, _) => (Info, "nothing of it is seen on the wire"),
            (S::Parameter, W::Removed | W::RemovedRequired) => (
                Warning,
                "the platform ignores parameters that it does not know",
            ),
            (S::RequestProperty, W::Removed | W::RemovedRequired) => (
                Breaking,
                "the platform answers 422 to properties that it does not know",
            ),
            (S::RequestBody, W::Removed | W::RemovedRequired) => (
                Breaking,
                "the platform answers 422 to properties that it does not know",
            ),
            (S::ResponseProperty, W::RemovedRequired) => {
                (Breaking, "readers rely on what is always there")
            }
            (S::ResponseProperty, W::Removed) => (Warning, "readers may use it where it comes"),
            (S::ResponseBody, W::Removed) => (Breaking, "readers find nothing"),
            (S::ResponseBody, W::Added) => (Info, "who read nothing reads nothing"),
            (_, W::AddedRequired | W::BecameRequired) if sent => {
                (Breaking, "requests that lack it are refused")
            }
            (_, W::BecameOptional) if !sent => (Warning, "readers may rely on it"),
            (_, W::TypeChanged) if sent => (Breaking, "what was sent is refused"),
            (_, W::TypeChanged) => (Breaking, "what comes is something else"),
            (_, W::TypeNarrowed) if sent => (Breaking, "some of what was sent is refused"),
            (_, W::TypeGeneralized) if !sent => (Breaking, "more comes than readers know of"),
            (_, W::SchemaReplaced) => (Info, "the changes of its parts are listed by themselves"),
            (_, W::FormatChanged) => (Warning, "the text is of another form"),
            (_, W::StyleChanged) => (Breaking, "it is written in another way"),
            (_, W::PlaceChanged) => (Breaking, "it is not looked for where it was sent"),
            (_, W::ContentTypeChanged) => (Breaking, "bodies of the old type are refused"),
            (_, W::EnumValueRemoved) if sent => (Breaking, "requests with the value are refused"),
            (_, W::EnumValueAdded) if !sent => {
                (Warning, "readers meet a value that they do not know")
            }
            (_, W::LimitTightened) if sent => (Breaking, "some of what was sent is refused"),
            (_, W::LimitLoosened) if !sent => (Warning, "more comes than readers made room for"),
            (_, W::LimitChanged) if sent => (Warning, "some of what was sent may be refused"),
            (_, W::DefaultChanged | W::DefaultRemoved) if sent => {
                (Warning, "requests that leave it out mean something else")
            }
            (_, W::BecameNotNullable) if sent => (Breaking, "requests with null are refused"),
            (_, W::BecameNullable) if !sent => (Warning, "readers meet null"),
            (_, W::BecameReadOnly) if sent => (Breaking, "requests that have it are refused"),
            (_, W::OneOfRemoved) if sent => (Breaking, "requests of that form are refused"),
            (_, W::OneOfAdded) if !sent => (Warning, "readers meet a form that they do not know"),
            (_, W::DiscriminatorChanged) => (Breaking, "what tells the forms apart is another"),
            (_, W::Deprecated) => (Warning, "it may go in a later set"),
            (_, W::BecameAccount | W::BecameNoAccount) => (
                Info,
                "the same is sent; the crate's client fills it, or does not",
            ),
            _ => (Info, "what worked goes on working"),
        }
    }
}
