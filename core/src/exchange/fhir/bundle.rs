//! The FHIR Bundle: one patient, the goals and their observations.

use super::goal::GoalResource;
use super::ladder::{RungContext, RungResource};
use super::types::{FhirWords, Reference, urn};
use crate::exchange::plain::{moment, one_line};
use crate::plan::{Plan, Stamp};
use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;

/// The metadata of a bundle: when it is saved, and for whom.
#[derive(Debug, Clone, Copy)]
pub struct BundleInfo<'a> {
    /// The civil day where the person is.
    pub today: NaiveDate,
    /// The moment of saving, in milliseconds since 1970.
    pub now: u64,
    /// Random bits, drawn anew for each file, so that the patient's identifier doesn't link two files to one person.
    pub random: [u64; 2],
    /// The name the person wants in the file; empty for none.
    pub name: &'a str,
}

/// A Bundle of type "collection".
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Bundle {
    resource_type: &'static str,
    meta: Meta,
    #[serde(rename = "type")]
    kind: &'static str,
    timestamp: String,
    entry: Vec<Entry>,
}

/// The metadata of the bundle. A Bundle has no note, so the tag says what the file is.
#[derive(Serialize)]
struct Meta {
    tag: [Tag; 1],
}

#[derive(Serialize)]
struct Tag {
    display: &'static str,
}

/// One resource with its full URL.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    full_url: String,
    resource: Resource,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Resource {
    Patient(Patient),
    Goal(Box<GoalResource>),
    Rung(Box<RungResource>),
}

/// The patient whose goals these are.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Patient {
    resource_type: &'static str,
    id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    name: Vec<HumanName>,
}

#[derive(Serialize)]
struct HumanName {
    text: String,
}

/// All goals as JSON text.
pub fn bundle(plan: &Plan, saved: BundleInfo, words: FhirWords) -> String {
    let [high, low] = saved.random;
    let patient = uuid((u128::from(high) << 64) | u128::from(low), 4);
    let name = Some(one_line(saved.name)).filter(|name| !name.is_empty());
    let subject =
        Reference { reference: urn(&patient), display: name.clone().unwrap_or_else(|| words.nobody.to_owned()) };
    let name = name.map(|text| HumanName { text }).into_iter().collect();
    let mut entry = vec![Entry {
        full_url: urn(&patient),
        resource: Resource::Patient(Patient { resource_type: "Patient", id: patient, name }),
    }];
    for goal in plan.in_order() {
        let id = goal_uuid(goal.id.0);
        let resource = GoalResource::of((plan, goal), id.clone(), &subject, saved.today, words);
        let focus = Reference { reference: urn(&id), display: one_line(goal.title()) };
        entry.push(Entry { full_url: urn(&id), resource: Resource::Goal(Box::new(resource)) });
        let of = RungContext { subject: &subject, focus, about: words.about };
        entry.extend(goal.rungs.iter().filter_map(|(day, rung)| {
            let id = rung_uuid(goal.id.0, *day);
            let resource = RungResource::of(goal, (*day, *rung), id.clone(), &of)?;
            Some(Entry { full_url: urn(&id), resource: Resource::Rung(Box::new(resource)) })
        }));
    }
    let (day, time) = moment(saved.now);
    let timestamp = format!("{day}T{time}Z");
    let meta = Meta { tag: [Tag { display: words.about }] };
    let bundle = Bundle { resource_type: "Bundle", meta, kind: "collection", timestamp, entry };
    // The data is plain and its keys are text, so serializing can't fail. A "<" occurs only inside strings, where its
    // escape means the same; so the file can't close a script element that it may be embedded in.
    serde_json::to_string_pretty(&bundle).unwrap_or_default().replace('<', "\\u003c") + "\n"
}

/// The UUID of a goal. It is the same in every file, so a later file updates the same goal. A stamp has 110 bits;
/// version 8 (RFC 9562) leaves 122 bits free.
fn goal_uuid(stamp: Stamp) -> String {
    uuid(bits_of(stamp), 8)
}

/// The UUID of the rung of a goal on one day. It is the same in every file.
fn rung_uuid(stamp: Stamp, day: NaiveDate) -> String {
    let day = u128::from(day.num_days_from_ce().unsigned_abs());
    // Multiplication by an odd number spreads the day over all bits (multiplicative hashing), so that two UUIDs collide
    // only by chance.
    uuid((bits_of(stamp) ^ (day << 8)).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835), 8)
}

fn bits_of(stamp: Stamp) -> u128 {
    // A UUID has 48 free bits before the version, 12 after it and 62 after the variant.
    let (time, count, replica) = (u128::from(stamp.time()), u128::from(stamp.count()), u128::from(stamp.replica()));
    ((time >> 2) << 80) | ((time & 3) << 74) | ((count >> 10) << 64) | ((count & 0x3ff) << 40) | replica
}

/// Formats bits as a UUID of this version; the bits of version and variant are overwritten.
fn uuid(bits: u128, version: u128) -> String {
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | (version << 76) | (0b10 << 62);
    let hex = format!("{bits:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_uuid_says_its_version_and_variant() {
        assert_eq!(uuid(u128::MAX, 4), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(uuid(0, 8), "00000000-0000-8000-8000-000000000000");
        let last = Stamp::new(Stamp::MAX_TIME, Stamp::MAX_COUNT, u64::MAX);
        assert_eq!(goal_uuid(last), "ffffffff-ffff-8fff-8003-ffffffffffff");
    }

    proptest! {
        #[test]
        fn two_goals_never_share_a_uuid(
            one in (0..=Stamp::MAX_TIME, 0..=Stamp::MAX_COUNT, any::<u64>()),
            time in 0u32..50, count in 0u32..20, replica in 0u32..40,
        ) {
            let stamp = |(time, count, replica): (u64, u32, u64)| Stamp::new(time, count, replica);
            let (a, b) = (stamp(one), stamp((one.0 ^ (1 << time), one.1, one.2)));
            prop_assert_ne!(goal_uuid(a), goal_uuid(b));
            prop_assert_ne!(goal_uuid(a), goal_uuid(stamp((one.0, one.1 ^ (1 << count), one.2))));
            prop_assert_ne!(goal_uuid(a), goal_uuid(stamp((one.0, one.1, one.2 ^ (1 << replica)))));
        }
    }
}
