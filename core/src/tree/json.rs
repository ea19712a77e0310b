//! JSON as a tree of values.

use super::FromTree;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A JSON value. Text without escapes is borrowed. Integers above 2⁵³, which nothing stored holds, lose precision.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json<'a> {
    Null,
    Bool(bool),
    Number(f64),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    /// The fields in the order of the text. Of two fields with one name the first counts.
    Fields(Vec<(Json<'a>, Json<'a>)>),
}

impl<'a> Json<'a> {
    /// The text, where the value is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, where the value is an integer that fits.
    pub(crate) fn whole(&self) -> Option<u32> {
        match self {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked just before")]
            Self::Number(n) if n.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(n) => Some(*n as u32),
            _ => None,
        }
    }

    /// The field of this name, where the value is an object that has it.
    fn field(&self, name: &str) -> Option<&Json<'a>> {
        match self {
            Self::Fields(fields) => fields.iter().find(|(key, _)| key.text() == Some(name)).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Reads a field; an absent one gives [`FromTree::missing`].
    pub(crate) fn get<T: FromTree>(&self, name: &str) -> Option<T> {
        match self.field(name) {
            Some(json) => T::read(json),
            None => T::missing(),
        }
    }

    /// Reads a field; an absent one gives the default. `None` where the value is no object.
    pub(crate) fn get_or_default<T: FromTree + Default>(&self, name: &str) -> Option<T> {
        match (self, self.field(name)) {
            (_, Some(json)) => T::read(json),
            (Self::Fields(_), None) => Some(T::default()),
            _ => None,
        }
    }

    /// The tag of an enum's variant, and the variant's content.
    pub(crate) fn tagged(&self) -> Option<(&str, &Json<'a>)> {
        match self {
            Self::Text(tag) => Some((tag, &Json::Null)),
            Self::Fields(fields) => match fields.as_slice() {
                [(tag, inside)] => Some((tag.text()?, inside)),
                _ => None,
            },
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Anything)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, is: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(is))
    }

    #[expect(clippy::cast_precision_loss, reason = "nothing stored holds a number so large")]
    fn visit_u64<E>(self, n: u64) -> Result<Json<'de>, E> {
        Ok(Json::Number(n as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "nothing stored holds a number so large")]
    fn visit_i64<E>(self, n: i64) -> Result<Json<'de>, E> {
        Ok(Json::Number(n as f64))
    }

    fn visit_f64<E>(self, n: f64) -> Result<Json<'de>, E> {
        Ok(Json::Number(n))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = entries.next_entry()? {
            fields.push(field);
        }
        Ok(Json::Fields(fields))
    }
}
