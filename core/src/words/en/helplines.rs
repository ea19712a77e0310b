//! The list of crisis helplines, and the only place in the code that holds a crisis number.
//!
//! `index.html` and `web/rescue/rescue.html` work without the app, so they also contain some of the numbers; tests
//! compare them with this list. Each helpline has two public sources that state its number, and the day on which
//! somebody checked them. The sources are compiled into tests only, and a test fails when that day is half a year ago.
//!
//! The list never has a helpline that doesn't answer day and night, or a number without two public sources.

use super::help::EN as W;
use crate::words::helplines::{Channel, Helpline, Need, Region};

/// Declares helplines, two rows each: who, need, regions, channel; then the two public sources and the day they were
/// checked.
macro_rules! lines {
    ($($who:literal, $need:ident, [$($region:ident)*], $how:ident $number:tt; $one:literal, $other:literal, $on:literal;)*) => {
        /// All helplines, in the order of each region's page.
        pub const LINES: &[Helpline] = &[
            $(Helpline { who: $who, need: Need::$need, regions: &[$(Region::$region),*], how: Channel::$how $number },)*
        ];

        #[cfg(test)]
        const CHECKS: &[SourceCheck] = &[$(SourceCheck { at: [$one, $other], on: $on },)*];
    };
}

/// The public sources of a number, and the day they were checked.
#[cfg(test)]
struct SourceCheck {
    at: [&'static str; 2],
    on: &'static str,
}

lines! {
    "In danger right now", Danger, [Uk], Call("999");
    "www.dorset.police.uk/Default.aspx?page=728", "worldpopulationreview.com/country-rankings/911-by-country", "2026-11-26";
    "In danger right now", Danger, [Ireland Elsewhere], Call("112");
    "www.fiannafail.ie/victims-of-domestic-abuse-should-not-be-afraid-to-seek-help-during-these-difficult-times-ocallaghan/", "pulizija.gov.mt/en/emergency-services-112/", "2026-11-26";
    "The same, by its older number", Danger, [Ireland], Call("999");
    "www.fiannafail.ie/victims-of-domestic-abuse-should-not-be-afraid-to-seek-help-during-these-difficult-times-ocallaghan/", "dpnlive.com/living/life-and-style/living-in-europe/953-who-are-you-going-to-call-999-or-112", "2026-11-26";
    "In danger right now", Danger, [Us Canada], Call("911");
    "www.lifeintheusa.com/services1/emergency-calls.htm", "www1.brampton.ca/EN/residents/Emergency-Management/Pages/About-911.aspx", "2026-11-26";

    "Poison Help", Poison, [Us], Call("1-800-222-1222");
    "www.poisoncontrol.org/home/", "www.vumc.org/poison-control/about/when-you-call", "2026-11-26";
    "Poison centres", Poison, [Canada], Call("1-844-764-7669");
    "www.ctvnews.ca/health/health-canada-launches-new-toll-free-number-for-poison-centres-1.6321586", "cmascanada.ca/2023/04/11/canadas-new-toll-free-1-844-poison-x-number-for-poison-centres/", "2026-11-26";

    "Samaritans", Talk, [Uk Ireland], Call("116 123");
    "www.samaritans.org/how-we-can-help/contact-samaritan/", "www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014", "2026-11-26";
    "Shout", Talk, [Uk], Text("85258", "SHOUT");
    "www.giveusashout.org/faqs/", "www.themohnwestlakefoundation.co.uk/the-uks-first-24-7-crisis-messaging-service-for-anyone-anytime-anywhere/", "2026-11-26";
    "NHS: choose mental health", Talk, [Uk], Call("111");
    "healthwatchwestberks.org.uk/nhs-111-now-offers-24-7-mental-health-crisis-support", "www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/", "2026-11-26";
    "Lifeline, in Northern Ireland", Talk, [Uk], Call("0808 808 8000");
    "publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair", "www.belfasttelegraph.co.uk/news/health/more-than-43000-calls-to-lifeline-helpline-in-northern-ireland-last-year-new-figures-reveal/41332071.html", "2026-11-26";
    // Newspapers give the keyword TALK, today's lists HELLO; the service answers any first word.
    "Text About It", Talk, [Ireland], Text("50808", "HELLO");
    "www.irishexaminer.com/news/arid-31005605.html", "todayfm.com/news/247-mental-health-text-support-service-officially-launched-1031466", "2026-11-26";
    "Suicide and crisis line, by phone", Talk, [Us Canada], Call("988");
    "www.webmd.com/mental-health/features/988-suicide-prevention-overview", "www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html", "2026-11-26";
    "The same line, by text", Talk, [Us Canada], Text("988", "");
    "cityoflakewood.us/988-suicide-crisis-lifeline-is-now-live/", "cmhasaskatoon.ca/9-8-8/", "2026-11-26";
    "Crisis Text Line", Talk, [Us], Text("741741", "HOME");
    "www.alexproject.org/crisis-text-line-text-home-to-741741", "www.sfisd.net/apps/pages/index.jsp?uREC_ID=1473130", "2026-11-26";
    "For veterans: press 1 after you call", Talk, [Us], Call("988");
    "cityoflakewood.us/988-suicide-crisis-lifeline-is-now-live/", "lakesidelink.com/blog/do-you-know-about-the-988-suicide-and-crisis-lifeline/", "2026-11-26";
    "For veterans, by text", Talk, [Us], Text("838255", "");
    "lakesidelink.com/blog/do-you-know-about-the-988-suicide-and-crisis-lifeline/", "chesapeaketelephone.com/2022/05/11/dial-988-update-national-suicide-prevention-lifeline-veterans-crisis-line/", "2026-11-26";

    "National Domestic Abuse Helpline", Hurt, [Uk], Call("0808 2000 247");
    "refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19", "www.centre56.org.uk/domestic-abuse", "2026-11-26";
    "In Scotland", Hurt, [Uk], Call("0800 027 1234");
    "safer.scot/information/da/report/", "scotland.police.uk/advice-and-information/domestic-abuse/what-can-i-do-if-this-is-happening-to-me", "2026-11-26";
    "In Wales: Live Fear Free", Hurt, [Uk], Call("0808 80 10 800");
    "www.gov.wales/live-fear-free/sexual-violence", "www.deeside.com/north-wales-police-backs-campaign-to-raise-awareness-of-warning-signs-of-domestic-abuse/", "2026-11-26";
    "In Northern Ireland", Hurt, [Uk], Call("0808 802 1414");
    "www.victimsupportni.com/help-for-victims/domestic-violence", "itv.com/news/utv/2020-04-13/increase-in-ni-domestic-violence-calls", "2026-11-26";
    "Women’s Aid", Hurt, [Ireland], Call("1800 341 900");
    "www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/", "irishcentral.com/news/womens-aid-domestic-violence-helpline", "2026-11-26";
    "National Domestic Violence Hotline", Hurt, [Us], Call("1-800-799-7233");
    "ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts", "www.northcarolinadivorcelawyersblog.com/an-overview-national-domestic-violence-hotline/", "2026-11-26";
    "The same line, by text", Hurt, [Us], Text("88788", "START");
    "ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts", "areachbeyondthesurface.org/the-national-domestic-violence-hotline-a-lifeline-for-those-in-crisis", "2026-11-26";
    "ShelterSafe shows the shelters and their phone lines", Hurt, [Canada], Site("sheltersafe.ca");
    "endvaw.ca/covid-19-public/", "ihtoday.ca/sheltersafe-ca-a-lifeline-to-safety-for-abused-women-and-their-children/", "2026-11-26";

    "Childline", Young, [Uk], Call("0800 1111");
    "www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/", "pastebin.com/fgFgD5U2", "2026-11-26";
    "Childline", Young, [Ireland], Call("1800 66 66 66");
    "www.breakingnews.ie/ireland/childine-volunters-answered-1020-calls-from-children-on-christmas-day-820223.html", "themediatimes.com/almost-800-children-contacted-childline-on-christmas-day/", "2026-11-26";
    "Childhelp, if somebody hurts you", Young, [Us], Call("1-800-422-4453");
    "thehopeline.com/reportabuse", "thekidstrust.org/abuse-information/finding-help/", "2026-11-26";
    "Kids Help Phone", Young, [Canada], Call("1-800-668-6868");
    "www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118", "github.com/3mpwrApp/3mpwrapp.github.io/blob/main/crisis-resources.md", "2026-11-26";
    "The same line, by text", Young, [Canada], Text("686868", "CONNECT");
    "kidshelpphone.ca/text-about-it/", "lignesantehnhb.ca/printService.aspx?id=192669", "2026-11-26";

    "A site that knows the lines near you", Talk, [Elsewhere], Site("findahelpline.com");
    "findahelpline.com/AU", "lifeline-international.com/from-idea-to-impact-how-throughline-is-bridging-the-gap-in-global-crisis-support/", "2026-11-26";
}

/// The helplines of one region for one need, in order.
pub fn of(region: Region, need: Need) -> impl Iterator<Item = &'static Helpline> {
    LINES.iter().filter(move |line| line.need == need && line.regions.contains(&region))
}

/// The text of a helpline's link: "Call 116 123", "Text SHOUT to 85258".
pub fn shown(line: &Helpline) -> String {
    match line.how {
        Channel::Call(number) => fill!(W.call, number: number),
        Channel::Text(number, "") => fill!(W.text, number: number),
        Channel::Text(number, word) => fill!(W.text_word, number: number, word: word),
        Channel::Site(site) => site.to_owned(),
    }
}

/// The number to call in danger; none for a region where it differs from place to place.
pub fn number_for_danger(region: Region) -> Option<&'static str> {
    match of(region, Need::Danger).next()?.how {
        Channel::Call(number) if region != Region::Elsewhere => Some(number),
        _ => None,
    }
}

/// The advice after an overdose of anything.
pub fn too_much(region: Region) -> String {
    number_for_danger(region).map_or_else(|| W.poison_any.to_owned(), |number| fill!(W.poison, number: number))
}

/// The name of a region.
pub fn name(region: Region) -> &'static str {
    match region {
        Region::Uk => W.uk,
        Region::Ireland => W.ireland,
        Region::Us => W.us,
        Region::Canada => W.canada,
        Region::Elsewhere => W.elsewhere,
    }
}

/// Passes the name of each helpline to `see`.
pub fn each(see: &mut dyn FnMut(&'static str, &'static str)) {
    LINES.iter().for_each(|line| see("who", line.who));
}

#[cfg(test)]
mod tests;
