//! The English sentences, one file per section.

pub mod about;
pub mod areas;
pub mod brings;
pub mod coach;
pub mod data;
pub mod dates;
pub mod evidence;
pub mod example;
pub mod families;
pub mod files;
pub mod frame;
pub mod front;
pub mod goal;
pub mod goals;
pub mod hard_day;
pub mod help;
pub mod help_card;
pub mod helplines;
pub mod history;
pub mod instead;
pub mod look_back;
pub mod make_smaller;
pub mod matters;
pub mod measure;
pub mod more;
pub mod new_goal;
pub mod pictures;
pub mod reached;
pub mod review;
pub mod rhythm;
pub mod scales;
pub mod sentence;
pub mod session;
pub mod shell;
pub mod smaller;
pub mod stage_capacity;
pub mod stage_clear;
pub mod stage_doable;
pub mod stage_know;
pub mod stage_ladder;
pub mod stage_matters;
pub mod stage_obstacle;
pub mod stage_partner;
pub mod stage_read_back;
pub mod stage_stands;
pub mod stage_when;
pub mod stage_wish;
pub mod stages;
pub mod to_show;
pub mod today;
pub mod values;

/// Passes every sentence to `see`: its section, its name and its text.
pub fn each(see: &mut dyn FnMut(&'static str, &'static str, &'static str)) {
    macro_rules! sections {
        ($($section:ident),* $(,)?) => { $($section::EN.each(&mut |name, text| see(stringify!($section), name, text));)* };
    }
    sections![
        about,
        areas,
        brings,
        coach,
        data,
        dates,
        evidence,
        example,
        files,
        frame,
        front,
        goal,
        goals,
        hard_day,
        help,
        help_card,
        history,
        look_back,
        make_smaller,
        matters,
        measure,
        more,
        new_goal,
        pictures,
        reached,
        review,
        rhythm,
        scales,
        sentence,
        session,
        shell,
        stage_clear,
        stage_doable,
        stage_know,
        stage_ladder,
        stage_matters,
        stage_obstacle,
        stage_partner,
        stage_read_back,
        stage_capacity,
        stage_stands,
        stage_when,
        stage_wish,
        stages,
        to_show,
        today,
    ];
    families::each(&mut |name, text| see("families", name, text));
    helplines::each(&mut |name, text| see("helplines", name, text));
    instead::each(&mut |name, text| see("instead", name, text));
    smaller::each(&mut |name, text| see("smaller", name, text));
    values::each(&mut |name, text| see("values", name, text));
}
