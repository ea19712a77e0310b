//! Parses times of day as people type them.

use chrono::NaiveTime;

/// A time of day, as typed: "9", "9:30", "18.05", "7:15 pm". None when it is not one yet.
/// Minutes count only with both digits, so that nothing is read out of half a time.
pub fn parse_clock(typed: &str) -> Option<NaiveTime> {
    let text = typed.trim().to_lowercase().replace("a.m", "am").replace("p.m", "pm");
    let text = text.trim_end_matches('.');
    let (digits, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(0)),
        (_, Some(digits)) => (digits, Some(12)),
        _ => (text, None),
    };
    let (hour, minute) = digits.trim().split_once([':', '.', 'h']).unwrap_or((digits.trim(), "00"));
    if minute.len() != 2 || !(1..=2).contains(&hour.len()) {
        return None;
    }
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
    let (hour, minute) = (number(hour)?, number(minute)?);
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
        None => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, hour: u32, minute: u32) {
        assert_eq!(parse_clock(typed), NaiveTime::from_hms_opt(hour, minute, 0), "{typed}");
    }

    #[test]
    fn a_time_is_read_as_people_type_it() {
        check("9", 9, 0);
        check("09:30", 9, 30);
        check(" 18.05 ", 18, 5);
        check("7pm", 19, 0);
        check("7:15 PM", 19, 15);
        check("12 am", 0, 0);
        check("12:30 p.m.", 12, 30);
        check("8h45", 8, 45);
    }

    #[test]
    fn half_a_time_is_none_yet_so_9_30_is_never_9_03_on_its_way() {
        for typed in ["", ":", "9:", "9:3", "9:030", "25", "9:60", "13 pm", "0 am", "+9", "soon", "9:30:10", "١٢"] {
            assert_eq!(parse_clock(typed), None, "{typed}");
        }
    }
}
