//! From JSON to values: the one reader that every type reads itself from.
//!
//! It is no generic: what a type does with it is compiled once, whatever the JSON
//! comes from. That is a text, as the API answers, or a [`Json`] value, as people
//! store it. A text is never turned into a value on the way to a type.

use std::borrow::Cow;

use serde_json::Number;

use super::extra::Extra;
use super::slot::Slot;
use super::wire::{Json, Read};

/// So many lists and objects can be inside one another, as in `serde_json`.
const DEPTH: u8 = 127;

/// The text is no JSON. What is wrong with it, `decode` finds out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

/// What became of reading a `T`.
pub type Outcome<T> = Result<Read<T>, Broken>;

/// JSON that is to be read, from its beginning.
#[derive(Debug)]
pub struct Reader<'a> {
    source: Source<'a>,
    /// How much deeper it may go.
    depth: u8,
}

#[derive(Debug)]
enum Source<'a> {
    Text(Text<'a>),
    Value(Json),
}

/// The beginning of a value: a scalar is read with it, of a list or an object
/// nothing is.
#[derive(Clone, Debug, PartialEq)]
pub enum Token<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(Cow<'a, str>),
    /// A list begins.
    List,
    /// An object begins.
    Object,
}

impl<'a> Reader<'a> {
    /// Reads a text.
    pub fn text(text: &'a str) -> Self {
        Self {
            source: Source::Text(Text { text, at: 0 }),
            depth: DEPTH,
        }
    }

    /// Reads a value.
    pub fn value(value: Json) -> Self {
        Self {
            source: Source::Value(value),
            depth: DEPTH,
        }
    }

    /// How the next value begins.
    pub fn token(&mut self) -> Result<Token<'a>, Broken> {
        match &mut self.source {
            Source::Text(text) => text.token(),
            Source::Value(value) => Ok(match value {
                Json::Null => Token::Null,
                Json::Bool(flag) => Token::Flag(*flag),
                Json::Number(number) => Token::Number(number.clone()),
                Json::String(text) => Token::Text(Cow::Owned(std::mem::take(text))),
                Json::Array(_) => Token::List,
                Json::Object(_) => Token::Object,
            }),
        }
    }

    /// The next value, where it is a string in a text: what most values are.
    #[inline]
    pub(super) fn plain(&mut self) -> Result<Option<Cow<'a, str>>, Broken> {
        let Source::Text(text) = &mut self.source else {
            return Ok(None);
        };
        match text.peek() {
            Some(b'"') => text.string().map(Some),
            _ => Ok(None),
        }
    }

    /// The value that begins with a token, as it came.
    pub fn rest(&mut self, token: Token<'_>) -> Result<Json, Broken> {
        Ok(match token {
            Token::Null => Json::Null,
            Token::Flag(flag) => Json::Bool(flag),
            Token::Number(number) => Json::Number(number),
            Token::Text(text) => Json::String(text.into_owned()),
            Token::List | Token::Object => return self.whole(),
        })
    }

    /// The same as what a type is given that reads something else; null is nothing.
    pub fn other<T>(&mut self, token: Token<'_>) -> Outcome<T> {
        Ok(match token {
            Token::Null => Read::Null,
            token => Read::Other(self.rest(token)?),
        })
    }

    /// The next value, whatever it is.
    pub fn json(&mut self) -> Result<Json, Broken> {
        let token = self.token()?;
        self.rest(token)
    }

    /// Reads the elements of a list, where the last token was one.
    pub fn elements(
        &mut self,
        each: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), Broken>,
    ) -> Result<(), Broken> {
        let depth = self.deeper()?;
        if let Source::Value(value) = &mut self.source {
            let Json::Array(list) = value.take() else {
                return Err(Broken);
            };
            return list.into_iter().try_for_each(|item| {
                each(&mut Reader {
                    source: Source::Value(item),
                    depth,
                })
            });
        }
        let mut more = self.opens(b'[', b']')?;
        while more {
            each(self)?;
            more = self.goes_on(b']')?;
        }
        self.depth += 1;
        Ok(())
    }

    /// Reads the names and values of an object, where the last token was one.
    pub fn entries(
        &mut self,
        each: &mut dyn FnMut(&str, &mut Reader<'_>) -> Result<(), Broken>,
    ) -> Result<(), Broken> {
        let depth = self.deeper()?;
        if let Source::Value(value) = &mut self.source {
            let Json::Object(object) = value.take() else {
                return Err(Broken);
            };
            return object.into_iter().try_for_each(|(name, value)| {
                let mut value = Reader {
                    source: Source::Value(value),
                    depth,
                };
                each(&name, &mut value)
            });
        }
        let mut more = self.opens(b'{', b'}')?;
        while more {
            let name = self.name()?;
            each(&name, self)?;
            more = self.goes_on(b'}')?;
        }
        self.depth += 1;
        Ok(())
    }

    /// Reads an object into the fields of a model, and what does not convert, or
    /// has none of the names, into its extra. Of equal names the last one counts.
    pub fn fields(
        &mut self,
        names: &[&str],
        slots: &mut [&mut dyn Slot],
        extra: &mut Extra,
    ) -> Outcome<()> {
        match self.token()? {
            Token::Object => {}
            token => return self.other(token),
        }
        // Answers mostly keep the document's order, so a name is looked for
        // behind the one before it first.
        let mut next = 0;
        // Whether what came under one of the names is in the extra.
        let mut is_other = false;
        self.entries(&mut |name, input| {
            let found = place_of(name, &names[next..])
                .map(|ahead| next + ahead)
                .or_else(|| place_of(name, &names[..next]));
            let rest = match found.and_then(|at| slots.get_mut(at)) {
                Some(slot) => slot.fill(input)?,
                None => Some(input.json()?),
            };
            next = found.map_or(next, |at| at + 1);
            match rest {
                Some(json) => {
                    is_other |= found.is_some();
                    extra.insert(name, json);
                }
                None if !is_other => {}
                None => {
                    extra.remove(name);
                }
            }
            Ok(())
        })?;
        Ok(Read::Value(()))
    }

    /// Fails unless everything was read.
    pub fn end(&mut self) -> Result<(), Broken> {
        match &mut self.source {
            Source::Text(text) => text.peek().map_or(Ok(()), |_| Err(Broken)),
            Source::Value(_) => Ok(()),
        }
    }

    /// A list or an object as a value.
    fn whole(&mut self) -> Result<Json, Broken> {
        if let Source::Value(value) = &mut self.source {
            return Ok(value.take());
        }
        if self.token()? == Token::List {
            let mut list = Vec::new();
            self.elements(&mut |input| {
                list.push(input.json()?);
                Ok(())
            })?;
            return Ok(Json::Array(list));
        }
        let mut object = serde_json::Map::new();
        self.entries(&mut |name, input| {
            object.insert(name.to_owned(), input.json()?);
            Ok(())
        })?;
        Ok(Json::Object(object))
    }

    /// The depth within the list or object that begins here. Of a text it counts
    /// from now on.
    fn deeper(&mut self) -> Result<u8, Broken> {
        let depth = self.depth.checked_sub(1).ok_or(Broken)?;
        if matches!(self.source, Source::Text(_)) {
            self.depth = depth;
        }
        Ok(depth)
    }

    /// Steps into a list or an object, and says whether anything is in it.
    fn opens(&mut self, open: u8, close: u8) -> Result<bool, Broken> {
        let Source::Text(text) = &mut self.source else {
            return Err(Broken);
        };
        text.expect(open)?;
        let empty = text.peek() == Some(close);
        if empty {
            text.at += 1;
        }
        Ok(!empty)
    }

    /// Steps over what follows an element, and says whether there is another one.
    fn goes_on(&mut self, close: u8) -> Result<bool, Broken> {
        let Source::Text(text) = &mut self.source else {
            return Err(Broken);
        };
        let found = text.peek().ok_or(Broken)?;
        text.at += 1;
        match found {
            b',' => Ok(true),
            found if found == close => Ok(false),
            _ => Err(Broken),
        }
    }

    /// The name of an object's entry, with the colon behind it.
    fn name(&mut self) -> Result<Cow<'a, str>, Broken> {
        let Source::Text(text) = &mut self.source else {
            return Err(Broken);
        };
        if text.peek() != Some(b'"') {
            return Err(Broken);
        }
        let name = text.string()?;
        text.expect(b':')?;
        Ok(name)
    }
}

/// Where a name stands. Most others differ in their length or their last letter, and
/// need not be compared.
#[inline]
fn place_of(name: &str, names: &[&str]) -> Option<usize> {
    let last = name.as_bytes().last();
    names.iter().position(|known| {
        known.len() == name.len() && known.as_bytes().last() == last && *known == name
    })
}

/// A text and how much of it is read.
#[derive(Debug)]
struct Text<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Text<'a> {
    /// The next byte that is no white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b' ' | b'\n' | b'\t' | b'\r' => self.at += 1,
                byte => return Some(*byte),
            }
        }
        None
    }

    fn expect(&mut self, byte: u8) -> Result<(), Broken> {
        if self.peek() != Some(byte) {
            return Err(Broken);
        }
        self.at += 1;
        Ok(())
    }

    fn token(&mut self) -> Result<Token<'a>, Broken> {
        match self.peek().ok_or(Broken)? {
            b'"' => self.string().map(Token::Text),
            b'{' => Ok(Token::Object),
            b'[' => Ok(Token::List),
            b'n' => self.word("null", Token::Null),
            b't' => self.word("true", Token::Flag(true)),
            b'f' => self.word("false", Token::Flag(false)),
            b'-' | b'0'..=b'9' => self.number().map(Token::Number),
            _ => Err(Broken),
        }
    }

    fn word(&mut self, word: &str, token: Token<'a>) -> Result<Token<'a>, Broken> {
        if !self.left().starts_with(word) {
            return Err(Broken);
        }
        self.at += word.len();
        Ok(token)
    }

    /// A string, of which the opening quote comes next.
    fn string(&mut self) -> Result<Cow<'a, str>, Broken> {
        let start = self.at + 1;
        let bytes = self.text.as_bytes();
        let mut end = start;
        let mut escapes = false;
        loop {
            end = special(bytes, end).ok_or(Broken)?;
            match bytes[end] {
                b'"' => break,
                b'\\' => {
                    escapes = true;
                    end += 2;
                }
                _ => return Err(Broken),
            }
        }
        self.at = end + 1;
        match escapes {
            false => Ok(Cow::Borrowed(&self.text[start..end])),
            true => serde_json::from_str(&self.text[start - 1..=end])
                .map(Cow::Owned)
                .map_err(|_| Broken),
        }
    }

    fn number(&mut self) -> Result<Number, Broken> {
        let left = self.left();
        let of_number = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let length = left.bytes().take_while(|byte| of_number(byte)).count();
        self.at += length;
        // It knows the grammar, and takes most numbers, which are short, quickly.
        serde_json::from_str(&left[..length]).map_err(|_| Broken)
    }

    fn left(&self) -> &'a str {
        &self.text[self.at..]
    }
}

/// Where the first byte is, from `at` on, that does not stand for itself in a string: a
/// quote, a backslash, or a control character, which JSON does not allow there.
///
/// Most strings are short, and most of a text is strings: eight bytes are looked at in
/// one step. Of each byte the highest bit is set where it is one of those (and in bytes
/// behind one, which do not count).
#[inline]
fn special(bytes: &[u8], mut at: usize) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHEST: u64 = 0x80 * ONES;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let eight = u64::from_le_bytes(*eight);
        let less = |word: u64, than: u64| word.wrapping_sub(than * ONES) & !word;
        let is = |byte: u8| less(eight ^ (u64::from(byte) * ONES), 1);
        let found = (less(eight, 0x20) | is(b'"') | is(b'\\')) & HIGHEST;
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    let rest = bytes.get(at..)?;
    let is_special = |byte: &u8| *byte < 0x20 || matches!(byte, b'"' | b'\\');
    rest.iter().position(is_special).map(|ahead| at + ahead)
}
