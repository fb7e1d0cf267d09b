//! Which operation a request is for.

use std::collections::HashMap;

use crate::table::{Family, Operation};
use crate::text;

/// An operation, and the values of its path.
#[derive(Debug)]
pub(crate) struct Found<'a> {
    pub(crate) family: &'a Family,
    pub(crate) operation: &'a Operation,
    /// In the order of the path.
    pub(crate) path: Vec<(&'a str, String)>,
}

/// The operations, by what can be told apart quickly.
#[derive(Debug)]
pub(crate) struct Routes {
    /// By method and number of segments; the more literal ones first.
    by_shape: HashMap<(String, usize), Vec<(usize, usize)>>,
}

impl Routes {
    pub(crate) fn new(families: &[Family]) -> Self {
        let mut by_shape: HashMap<_, Vec<_>> = HashMap::new();
        for (index, family) in families.iter().enumerate() {
            for (at, operation) in family.operations.iter().enumerate() {
                let shape = (operation.method.clone(), segments(&operation.path).count());
                by_shape.entry(shape).or_default().push((index, at));
            }
        }
        for same in by_shape.values_mut() {
            same.sort_by_key(|(family, at)| -> Vec<bool> {
                let path = &families[*family].operations[*at].path;
                segments(path)
                    .map(|segment| segment.contains('{'))
                    .collect()
            });
        }
        Self { by_shape }
    }

    /// The operations that a request can be for, the likeliest first. Several API versions
    /// can have one at the same place: the request says which of them it wants, and some
    /// documents of a newer version want the header of the older one.
    pub(crate) fn find<'a>(
        &self,
        families: &'a [Family],
        method: &str,
        path: &str,
        version: Option<&str>,
    ) -> Vec<Found<'a>> {
        let all: Vec<Found<'a>> = self.fitting(families, method, path).collect();
        let is_wanted = |found: &&Found<'_>| found.operation.version.as_deref() == version;
        let wanted = all.iter().find(is_wanted).or(all.first());
        let Some(template) = wanted.map(|found| found.operation.path.clone()) else {
            return all;
        };
        let version = wanted.and_then(|found| found.operation.version.clone());
        let is_it = |found: &Found<'_>| {
            found.operation.path == template && found.operation.version == version
        };
        all.into_iter().filter(is_it).collect()
    }

    /// The operations whose path fits, the more literal ones first.
    fn fitting<'a>(
        &self,
        families: &'a [Family],
        method: &str,
        path: &str,
    ) -> impl Iterator<Item = Found<'a>> {
        let given: Vec<String> = segments(path).map(text::unescaped).collect();
        let same = self.by_shape.get(&(method.to_owned(), given.len()));
        same.into_iter().flatten().filter_map(move |(family, at)| {
            let family = &families[*family];
            let operation = &family.operations[*at];
            let path = segments(&operation.path).zip(&given).try_fold(
                Vec::new(),
                |mut path, (pattern, given)| {
                    path.extend(matched(pattern, given)?);
                    Some(path)
                },
            )?;
            Some(Found {
                family,
                operation,
                path,
            })
        })
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('?').next().unwrap_or_default().split('/')
}

/// The parameter that a segment gives, if it fits at all.
fn matched<'a>(pattern: &'a str, given: &str) -> Option<Option<(&'a str, String)>> {
    let Some((before, rest)) = pattern.split_once('{') else {
        return (pattern == given).then_some(None);
    };
    let (name, after) = rest.split_once('}')?;
    let value = given.strip_prefix(before)?.strip_suffix(after)?;
    (!value.is_empty()).then(|| Some((name, value.to_owned())))
}
