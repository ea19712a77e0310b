//! The types of crisis helplines. The helplines themselves are only in `words::en::helplines`.

/// The region where somebody is, as far as the helplines differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// The United Kingdom.
    Uk,
    /// Ireland.
    Ireland,
    /// The United States.
    Us,
    /// Canada.
    Canada,
    /// Any other place.
    Elsewhere,
}

impl Region {
    /// All regions, in the order in which the page offers them.
    pub const ALL: [Self; 5] = [Self::Uk, Self::Ireland, Self::Us, Self::Canada, Self::Elsewhere];

    /// The region's name in storage.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Uk => "uk",
            Self::Ireland => "ireland",
            Self::Us => "us",
            Self::Canada => "canada",
            Self::Elsewhere => "elsewhere",
        }
    }

    /// The region with this name; none for an unknown name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.slug() == slug)
    }

    /// The region of a browser's language tag such as "en-GB"; none if the tag names no country.
    pub fn of_language(tag: &str) -> Option<Self> {
        let country = tag.split(['-', '_']).skip(1).find(|part| part.len() == 2)?;
        Some(match country.to_ascii_uppercase().as_str() {
            "GB" => Self::Uk,
            "IE" => Self::Ireland,
            "US" => Self::Us,
            "CA" => Self::Canada,
            _ => Self::Elsewhere,
        })
    }
}

/// The need that a helpline serves. The variants are in the order of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Somebody is in danger now.
    Danger,
    /// Somebody took too much of something.
    Poison,
    /// Somebody needs to talk.
    Talk,
    /// Somebody is hurt or frightened by another person.
    Hurt,
    /// Somebody is under eighteen.
    Young,
}

/// The channel by which a helpline is reached. Numbers are written as people write them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// A call to this number.
    Call(&'static str),
    /// A text to this number, with this keyword; the keyword may be empty.
    Text(&'static str, &'static str),
    /// A site. It is the only kind of link that leaves Cairn.
    Site(&'static str),
}

/// A helpline to call or text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Helpline {
    /// The name of who answers, or the purpose.
    pub who: &'static str,
    /// The need it serves.
    pub need: Need,
    /// The regions in which it answers.
    pub regions: &'static [Region],
    /// The channel by which it is reached.
    pub how: Channel,
}

impl Helpline {
    /// The `rel` attribute of its link, which only a site has, since only a site leaves Cairn.
    pub fn rel(&self) -> Option<&'static str> {
        matches!(self.how, Channel::Site(_)).then_some("noreferrer noopener external")
    }

    /// The address of its link.
    ///
    /// A text has its keyword after `?&body=`. RFC 5724 says `?body=`, which Android accepts, but iPhones have put it
    /// into the field for the number and have wanted `&body=`. With both signs the address still has one query with one
    /// non-empty field, and both kinds of phone read it. The page shows the keyword as well, for a phone that drops it.
    pub fn href(&self) -> String {
        let digits = |number: &str| number.chars().filter(char::is_ascii_digit).collect::<String>();
        match self.how {
            Channel::Call(number) => format!("tel:{}", digits(number)),
            Channel::Text(number, "") => format!("sms:{}", digits(number)),
            Channel::Text(number, word) => format!("sms:{}?&body={word}", digits(number)),
            Channel::Site(site) => format!("https://{site}/"),
        }
    }
}
