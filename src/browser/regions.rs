//! What differs between regions in a calendar: the order of day and month, and the first day of the week.
//!
//! Source: Unicode CLDR 46, `weekData` of its supplemental data. The browser's own `Intl` knows the week in some engines
//! only, and the fields for dates follow the region in all of them.

use chrono::Weekday;

/// Regions whose dates name the month before the day.
const MONTH_FIRST: &str = "AS,CA,GU,MH,MP,PH,PR,PW,UM,US,VI";

/// Regions whose week begins on Sunday.
const SUNDAY: &str = "AG,AS,BD,BR,BS,BT,BW,BZ,CA,CO,DM,DO,ET,GT,GU,HK,HN,ID,IL,IN,IS,JM,JP,KE,KH,KR,LA,MH,MM,MO,MT,\
    MX,MZ,NI,NP,PA,PE,PH,PK,PR,PT,PY,SA,SG,SV,TH,TT,TW,UM,US,VE,VI,WS,YE,ZA,ZW";

/// Regions whose week begins on Saturday.
const SATURDAY: &str = "AE,AF,BH,DJ,DZ,EG,IQ,IR,JO,KW,LY,OM,QA,SD,SY";

/// The locale, for English words, that dates are written by beside a language tag such as "de-AT".
pub(super) fn english(tag: &str) -> &'static str {
    if is_among(MONTH_FIRST, tag) { "en-US" } else { "en-GB" }
}

/// The first day of the week beside a language tag. It is Monday where the tag names no region.
pub(super) fn first_day(tag: &str) -> Weekday {
    if is_among(SUNDAY, tag) {
        Weekday::Sun
    } else if is_among(SATURDAY, tag) {
        Weekday::Sat
    } else {
        Weekday::Mon
    }
}

fn is_among(regions: &str, tag: &str) -> bool {
    let region = tag.split(['-', '_']).skip(1).find(|part| part.len() == 2);
    region.is_some_and(|region| regions.split(',').any(|known| known.eq_ignore_ascii_case(region)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_the_region_writes_them() {
        for (tag, order, day) in [
            ("en-US", "en-US", Weekday::Sun),
            ("en-GB", "en-GB", Weekday::Mon),
            ("en-CA", "en-US", Weekday::Sun),
            ("es-US", "en-US", Weekday::Sun),
            ("de-AT", "en-GB", Weekday::Mon),
            ("pt-BR", "en-GB", Weekday::Sun),
            ("ar-EG", "en-GB", Weekday::Sat),
            ("zh-Hant-TW", "en-GB", Weekday::Sun),
            ("en", "en-GB", Weekday::Mon),
            ("", "en-GB", Weekday::Mon),
        ] {
            assert_eq!((english(tag), first_day(tag)), (order, day), "{tag}");
        }
    }
}
