//! What a line to call or text is. The lines themselves stand once, in `words::en::helplines`.

/// Where somebody is, as far as the lines differ.
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
    /// All regions, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Uk, Self::Ireland, Self::Us, Self::Canada, Self::Elsewhere];

    /// Its name where it is stored.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Uk => "uk",
            Self::Ireland => "ireland",
            Self::Us => "us",
            Self::Canada => "canada",
            Self::Elsewhere => "elsewhere",
        }
    }

    /// The region with this name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.slug() == slug)
    }

    /// The region that a browser's language names, such as "en-GB"; none where it names no country.
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

/// What a line is for. Their order is the order of the page.
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

/// How a line is reached. Numbers are written as people write them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// By a call to this number.
    Call(&'static str),
    /// By a text to this number, with this word in it; the word may be empty.
    Text(&'static str, &'static str),
    /// By a site. It is the one kind of link that leaves Cairn.
    Site(&'static str),
}

/// A line to call or text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Helpline {
    /// Who answers, or what for.
    pub who: &'static str,
    /// What it is for.
    pub need: Need,
    /// Where it answers.
    pub regions: &'static [Region],
    /// How it is reached.
    pub how: Channel,
}

impl Helpline {
    /// The `rel` of its link. Only a site leaves Cairn.
    pub fn rel(&self) -> Option<&'static str> {
        matches!(self.how, Channel::Site(_)).then_some("noreferrer noopener external")
    }

    /// Where its link goes.
    ///
    /// A text has its word after `?&body=`. RFC 5724 says `?body=`, which Android takes and iPhones have put into the field
    /// for the number; iPhones have wanted `&body=`. With both signs the address still has one query with one field that
    /// says something, and both kinds of phone read it. The word is on the page as well, for a phone that leaves it out.
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
