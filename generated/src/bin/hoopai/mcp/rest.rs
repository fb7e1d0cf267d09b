//! Answers that were too long are cut, and kept for a while: to call an operation once
//! more for its rest would do twice what it does.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// So many answers are kept.
const KEPT: usize = 8;

/// The last answers that were cut.
#[derive(Default)]
pub(crate) struct Rest(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// The number of the newest one.
    last: u64,
    answers: VecDeque<(u64, Arc<str>)>,
}

impl Rest {
    /// The answer, or as much of it as may be shown, and what to do for more.
    pub(crate) fn cut(&self, text: String, most: usize) -> (String, Option<String>) {
        if text.chars().count() <= most {
            return (text, None);
        }
        let text: Arc<str> = text.into();
        let number = {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            kept.last += 1;
            let number = kept.last;
            kept.answers.push_back((number, text.clone()));
            if kept.answers.len() > KEPT {
                kept.answers.pop_front();
            }
            number
        };
        part(&text, number, 0, most)
    }

    /// What follows in an answer that was cut. None where it is kept no more.
    pub(crate) fn read(
        &self,
        number: u64,
        from: usize,
        most: usize,
    ) -> Option<(String, Option<String>)> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, text) = kept.answers.iter().find(|(other, _)| *other == number)?;
        Some(part(text, number, from, most))
    }
}

fn part(text: &str, number: u64, from: usize, most: usize) -> (String, Option<String>) {
    let all = text.chars().count();
    let shown: String = text.chars().skip(from).take(most).collect();
    let end = (from + most).min(all);
    let note = (end < all).then(|| {
        format!(
            "Cut after {end} of {all} letters. For more: rest_of_answer with answer {number} and \
             from {end}. Better ask for less, with a smaller page or a narrower search."
        )
    });
    (shown, note)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_an_answer_are_the_answer() {
        let rest = Rest::default();
        assert_eq!(rest.cut("äöü".to_owned(), 3), ("äöü".to_owned(), None));
        let (first, note) = rest.cut("äöüß!".to_owned(), 2);
        assert!(note.is_some_and(|note| note.contains("answer 1 and from 2")));
        let (second, note) = rest.read(1, 2, 2).expect("it is kept");
        assert!(note.is_some_and(|note| note.contains("from 4")));
        let (third, note) = rest.read(1, 4, 2).expect("it is kept");
        assert_eq!((first + &second + &third, note), ("äöüß!".to_owned(), None));
        assert_eq!(rest.read(1, 9, 2), Some((String::new(), None)));
    }

    #[test]
    fn the_last_answers_are_kept() {
        let rest = Rest::default();
        for _ in 0..=KEPT {
            rest.cut("long".to_owned(), 1);
        }
        assert_eq!(rest.read(1, 0, 9), None);
        assert!(rest.read(2, 0, 9).is_some());
    }
}
