//! Reading basic types from the tree: text, numbers, dates, lists, maps, options.

use super::{FromTree, Json};
use crate::plan::{GoalId, Stamp};
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeMap;

impl FromTree for String {
    fn read(json: &Json) -> Option<Self> {
        json.text().map(str::to_owned)
    }
}

impl FromTree for bool {
    fn read(json: &Json) -> Option<Self> {
        match json {
            Json::Bool(is) => Some(*is),
            _ => None,
        }
    }
}

impl FromTree for f64 {
    fn read(json: &Json) -> Option<Self> {
        match json {
            Json::Number(n) => Some(*n),
            _ => None,
        }
    }
}

impl FromTree for u32 {
    fn read(json: &Json) -> Option<Self> {
        json.whole()
    }
}

impl FromTree for u8 {
    fn read(json: &Json) -> Option<Self> {
        json.whole()?.try_into().ok()
    }
}

impl FromTree for Stamp {
    fn read(json: &Json) -> Option<Self> {
        json.text()?.parse().ok()
    }
}

impl FromTree for GoalId {
    fn read(json: &Json) -> Option<Self> {
        Stamp::read(json).map(Self)
    }
}

/// Reads a date such as `2026-11-22`; years beyond four digits carry their sign.
impl FromTree for NaiveDate {
    fn read(json: &Json) -> Option<Self> {
        let (rest, day) = json.text()?.rsplit_once('-')?;
        let (year, month) = rest.rsplit_once('-')?;
        Self::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

/// Reads a time such as `07:30:00`.
impl FromTree for NaiveTime {
    fn read(json: &Json) -> Option<Self> {
        let mut parts = json.text()?.split(':').map(|part| part.parse().ok());
        let time = Self::from_hms_opt(parts.next()??, parts.next()??, parts.next()??)?;
        parts.next().is_none().then_some(time)
    }
}

impl<T: FromTree> FromTree for Option<T> {
    fn read(json: &Json) -> Option<Self> {
        match json {
            Json::Null => Some(None),
            json => T::read(json).map(Some),
        }
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromTree> FromTree for Box<T> {
    fn read(json: &Json) -> Option<Self> {
        T::read(json).map(Self::new)
    }
}

impl<T: FromTree> FromTree for Vec<T> {
    fn read(json: &Json) -> Option<Self> {
        match json {
            Json::List(items) => items.iter().map(T::read).collect(),
            _ => None,
        }
    }
}

impl<T: FromTree, const N: usize> FromTree for [T; N] {
    fn read(json: &Json) -> Option<Self> {
        Vec::read(json)?.try_into().ok()
    }
}

/// Reads an object whose fields are named by the keys.
impl<K: FromTree + Ord, V: FromTree> FromTree for BTreeMap<K, V> {
    fn read(json: &Json) -> Option<Self> {
        let Json::Fields(fields) = json else { return None };
        let mut map = Self::new();
        for (key, value) in fields {
            map.insert(K::read(key)?, V::read(value)?);
        }
        Some(map)
    }
}
