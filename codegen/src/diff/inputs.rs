//! What an operation takes: parameters, the named fields of its body, the account's
//! id, what is always sent; and the body as a whole.

use std::collections::BTreeSet;

use super::change::{Direction, Sides};
use super::matching;
use super::rules::{Subject, What};
use super::values::Home;
use super::walk::{Spot, Walk};
use crate::ir::{Answer, Input, Operation, Place, Style, Type};
use crate::pointer;

/// Something that goes into a request, whoever fills it.
#[derive(Clone, Debug)]
struct Taken<'a> {
    place: Place,
    name: &'a str,
    required: bool,
    filled: Filled<'a>,
    pointer: String,
}

/// Who fills it.
#[derive(Clone, Copy, Debug)]
enum Filled<'a> {
    /// The caller.
    Caller(&'a Input),
    /// The client, with the account's id.
    Account,
    /// The client, always with this.
    Constant(&'a str),
}

impl<'a> Walk<'a> {
    pub(super) fn inputs(
        &mut self,
        spot: &Spot,
        (old, was): (matching::Place, &'a Operation),
        (new, is): (matching::Place, &'a Operation),
    ) {
        let homes = (self.old_home(old.0), self.new_home(new.0));
        let (mut ours, mut theirs) = (taken(was), taken(is));
        // The same name in the same place, then what only its place in the path tells.
        let mut pairs = Vec::new();
        pair(&mut ours, &mut theirs, &mut pairs, |one| {
            format!("{} {}", one.place.word(), one.name)
        });
        let renamed = |path: &'a str| {
            move |one: &Taken<'_>| match one.place {
                Place::Path => {
                    position(path, one.name).map_or_else(String::new, |at| at.to_string())
                }
                _ => String::new(),
            }
        };
        pair_by(
            &mut ours,
            &mut theirs,
            &mut pairs,
            renamed(&was.path),
            renamed(&is.path),
        );
        pair(&mut ours, &mut theirs, &mut pairs, |one| match one.place {
            Place::Path => String::new(),
            _ => one.name.to_owned(),
        });
        for (one, other) in pairs {
            self.taken(spot, (homes.0, &one), (homes.1, &other));
        }
        for one in ours {
            let spot = input_spot(spot, Some(&one), None);
            match one.filled {
                Filled::Caller(input) => self.gone(&spot, &input.field, homes.0),
                _ => self.report(gone(one.required), &spot, Sides::default()),
            }
        }
        for other in theirs {
            let spot = input_spot(spot, None, Some(&other));
            match other.filled {
                Filled::Caller(input) => self.come(&spot, &input.field, homes.1),
                _ => self.report(come(other.required), &spot, Sides::default()),
            }
        }
    }

    fn taken(
        &mut self,
        spot: &Spot,
        (old, one): (Home<'a>, &Taken<'a>),
        (new, other): (Home<'a>, &Taken<'a>),
    ) {
        let spot = input_spot(spot, Some(one), Some(other));
        if one.place != other.place {
            let value = Sides::both(one.place.word().to_owned(), other.place.word().to_owned());
            self.report(What::PlaceChanged, &spot, value);
        } else if one.name != other.name {
            let value = Sides::both(one.name.to_owned(), other.name.to_owned());
            self.report(What::Renamed, &spot, value);
        }
        match (one.filled, other.filled) {
            (Filled::Caller(was), Filled::Caller(is)) => {
                if was.style != is.style && one.place == other.place && one.place != Place::Field {
                    let value = Sides::both(style(was.style), style(is.style));
                    self.report(What::StyleChanged, &spot, value);
                }
                self.fields(&spot, (old, &was.field), (new, &is.field), false);
            }
            (Filled::Constant(was), Filled::Constant(is)) => {
                if was != is {
                    let value = Sides::both(format!("always `{was}`"), format!("always `{is}`"));
                    self.report(What::TypeChanged, &spot, value);
                }
            }
            (was, is) => {
                self.required(&spot, one.required, other.required);
                match (was, is) {
                    (_, Filled::Account) if !matches!(was, Filled::Account) => {
                        self.report(What::BecameAccount, &spot, Sides::default());
                    }
                    (Filled::Account, _) if !matches!(is, Filled::Account) => {
                        self.report(What::BecameNoAccount, &spot, Sides::default());
                    }
                    (Filled::Constant(value), Filled::Caller(input)) => {
                        let value = Sides::both(
                            format!("always `{value}`"),
                            new.of(&input.field.ty).text(),
                        );
                        self.report(What::TypeGeneralized, &spot, value);
                    }
                    (Filled::Caller(input), Filled::Constant(value)) => {
                        let value = Sides::both(
                            old.of(&input.field.ty).text(),
                            format!("always `{value}`"),
                        );
                        self.report(What::TypeNarrowed, &spot, value);
                    }
                    _ => {}
                }
            }
        }
    }

    /// Compares the bodies as wholes; their named fields are inputs.
    pub(super) fn body(
        &mut self,
        spot: &Spot,
        (old, was): (matching::Place, &'a Operation),
        (new, is): (matching::Place, &'a Operation),
    ) {
        let spot = |one: Option<&str>, other: Option<&str>| Spot {
            subject: Subject::RequestBody,
            direction: Direction::Request,
            path: "body".to_owned(),
            member: Some("body".to_owned()),
            pointer: Sides {
                old: one.map(str::to_owned),
                new: other.map(str::to_owned),
            },
            ..spot.clone()
        };
        let (one, other) = match (&was.body, &is.body) {
            (None, None) => return,
            (Some(body), None) => {
                let spot = spot(Some(&body.pointer), None);
                return self.report(gone(body.required), &spot, Sides::default());
            }
            (None, Some(body)) => {
                let spot = spot(None, Some(&body.pointer));
                return self.report(come(body.required), &spot, Sides::default());
            }
            (Some(one), Some(other)) => (one, other),
        };
        let spot = spot(Some(&one.pointer), Some(&other.pointer));
        self.required(&spot, one.required, other.required);
        if one.content_type != other.content_type {
            let value = Sides::both(one.content_type.clone(), other.content_type.clone());
            self.report(What::ContentTypeChanged, &spot, value);
        }
        let homes = (self.old_home(old.0), self.new_home(new.0));
        match (&one.whole, &other.whole) {
            (Some(one), Some(other)) => {
                self.facts(&spot, &one.facts, &other.facts);
                self.types(&spot, homes.0.of(&one.ty), homes.1.of(&other.ty));
            }
            (Some(one), None) => {
                let value = Sides::both(homes.0.of(&one.ty).text(), "named fields".to_owned());
                self.report(fields_or_whole(&one.ty, What::TypeNarrowed), &spot, value);
            }
            (None, Some(other)) => {
                let value = Sides::both("named fields".to_owned(), homes.1.of(&other.ty).text());
                self.report(
                    fields_or_whole(&other.ty, What::TypeGeneralized),
                    &spot,
                    value,
                );
            }
            (None, None) => {}
        }
    }

    /// Compares what a success answers with.
    pub(super) fn answer(
        &mut self,
        spot: &Spot,
        (old, was): (matching::Place, &'a Operation),
        (new, is): (matching::Place, &'a Operation),
    ) {
        let spot = Spot {
            subject: Subject::ResponseBody,
            direction: Direction::Response,
            path: "answer".to_owned(),
            member: Some("answer".to_owned()),
            pointer: spot.pointer.map(|at| pointer::join(at, "responses")),
            ..spot.clone()
        };
        let homes = (self.old_home(old.0), self.new_home(new.0));
        let value = Sides::both(
            answer_text(homes.0, &was.answer),
            answer_text(homes.1, &is.answer),
        );
        match (&was.answer, &is.answer) {
            (Answer::Typed(one), Answer::Typed(other)) => {
                self.types(&spot, homes.0.of(one), homes.1.of(other));
            }
            (one, other) if one == other => {}
            (Answer::Empty, _) => self.report(What::Added, &spot, value),
            (_, Answer::Empty) => self.report(What::Removed, &spot, value),
            (Answer::Untyped, Answer::Typed(_)) => self.report(What::TypeNarrowed, &spot, value),
            (Answer::Typed(_), Answer::Untyped) => self.report(What::TypeGeneralized, &spot, value),
            _ => self.report(What::TypeChanged, &spot, value),
        }
    }
}

/// What becomes of a body whose fields had names, or have them now: any JSON holds all
/// objects, other types have nothing in common with them.
fn fields_or_whole(whole: &Type, any: What) -> What {
    match whole {
        Type::Json => any,
        Type::Map(inner) if **inner == Type::Json => any,
        _ => What::TypeChanged,
    }
}

fn gone(required: bool) -> What {
    match required {
        true => What::RemovedRequired,
        false => What::Removed,
    }
}

fn come(required: bool) -> What {
    match required {
        true => What::AddedRequired,
        false => What::Added,
    }
}

/// Everything that goes into a request.
fn taken(operation: &Operation) -> Vec<Taken<'_>> {
    let by_caller = operation.inputs.iter().map(|input| Taken {
        place: input.place,
        name: &input.field.wire,
        required: input.field.required,
        filled: Filled::Caller(input),
        pointer: input.field.pointer.clone(),
    });
    let at = |place: Place| match (place, &operation.body) {
        (Place::Field, Some(body)) => body.pointer.clone(),
        _ => pointer::join(&operation.pointer, "parameters"),
    };
    let accounts = operation.location.iter().map(|slot| Taken {
        place: slot.place,
        name: &slot.name,
        required: slot.required,
        filled: Filled::Account,
        pointer: at(slot.place),
    });
    let constants = operation.constants.iter().chain(&operation.with_location);
    let constants = constants.map(|constant| Taken {
        place: constant.place,
        name: &constant.name,
        required: true,
        filled: Filled::Constant(&constant.value),
        pointer: at(constant.place),
    });
    by_caller.chain(accounts).chain(constants).collect()
}

type Pairs<'a> = Vec<(Taken<'a>, Taken<'a>)>;

/// Takes what has the same key out of both lists; an empty key is none.
fn pair<'a>(
    ours: &mut Vec<Taken<'a>>,
    theirs: &mut Vec<Taken<'a>>,
    pairs: &mut Pairs<'a>,
    key: impl Fn(&Taken<'a>) -> String,
) {
    pair_by(ours, theirs, pairs, &key, &key);
}

fn pair_by<'a>(
    ours: &mut Vec<Taken<'a>>,
    theirs: &mut Vec<Taken<'a>>,
    pairs: &mut Pairs<'a>,
    key_of_ours: impl Fn(&Taken<'a>) -> String,
    key_of_theirs: impl Fn(&Taken<'a>) -> String,
) {
    let once = |list: &[String]| -> BTreeSet<String> {
        let is_once = |key: &&String| {
            !key.is_empty() && list.iter().filter(|other| other == key).count() == 1
        };
        list.iter().filter(is_once).cloned().collect()
    };
    let keys: Vec<String> = ours.iter().map(&key_of_ours).collect();
    let other_keys: Vec<String> = theirs.iter().map(&key_of_theirs).collect();
    let shared: BTreeSet<String> = once(&keys)
        .intersection(&once(&other_keys))
        .cloned()
        .collect();
    let rest = std::mem::take(ours);
    for one in rest {
        let key = key_of_ours(&one);
        let partner = shared
            .contains(&key)
            .then(|| theirs.iter().position(|other| key_of_theirs(other) == key))
            .flatten();
        match partner {
            Some(at) => pairs.push((one, theirs.remove(at))),
            None => ours.push(one),
        }
    }
}

/// Which parameter of a path it is.
fn position(path: &str, name: &str) -> Option<usize> {
    path.split('{')
        .skip(1)
        .position(|rest| rest.split('}').next() == Some(name))
}

fn input_spot(spot: &Spot, one: Option<&Taken<'_>>, other: Option<&Taken<'_>>) -> Spot {
    let named = other.or(one);
    let (place, name) = named.map_or((Place::Query, ""), |taken| (taken.place, taken.name));
    let path = format!("{} {name}", place.word());
    Spot {
        subject: match [one, other]
            .into_iter()
            .flatten()
            .all(|taken| taken.place == Place::Field)
        {
            true => Subject::RequestProperty,
            false => Subject::Parameter,
        },
        member: Some(path.clone()),
        path,
        pointer: Sides {
            old: one.map(|taken| taken.pointer.clone()),
            new: other.map(|taken| taken.pointer.clone()),
        },
        ..spot.clone()
    }
}

fn style(style: Style) -> String {
    match style {
        Style::Simple => "simple",
        Style::Form => "form",
        Style::FormComma => "comma-separated",
        Style::SpaceDelimited => "space-separated",
        Style::PipeDelimited => "pipe-separated",
        Style::DeepObject => "deep object",
        Style::Label => "label",
        Style::Matrix => "matrix",
        Style::Json => "JSON",
    }
    .to_owned()
}

fn answer_text(home: Home<'_>, answer: &Answer) -> String {
    match answer {
        Answer::Typed(ty) => home.of(ty).text(),
        Answer::Untyped => "any JSON".to_owned(),
        Answer::Empty => "nothing".to_owned(),
        Answer::Text => "text".to_owned(),
        Answer::Bytes => "bytes".to_owned(),
    }
}
