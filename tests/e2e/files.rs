//! Files: a backup is saved, opened on another device, joined, taken back; what is no backup changes nothing.

use crate::journeys;
use crate::person::{Answer, Person, tell};
use crate::short_door::make_small_goal;
use crate::three_weeks::open_all;
use cairn_core::route::Route;
use cairn_core::words::en::data::EN as DATA;
use cairn_core::words::en::files::EN as FILES;
use cairn_core::words::en::{frame, today};
use cairn_core::words::fill;

journeys!(
    a_backup_opens_on_another_device_and_what_is_no_backup_changes_nothing,
    other_files_go_out_and_the_calendar_names_no_goal_unless_asked
);

/// Catches the text of the next file that the page gives away.
const CATCH: &str = "delete window.caughtFile; const give = URL.createObjectURL.bind(URL); \
    URL.createObjectURL = (blob) => { blob.text().then((text) => { window.caughtFile = text }); return give(blob); }; return true";

/// Saves a full backup and gives its text.
pub(crate) async fn save_backup(person: &mut Person) -> Answer<String> {
    person.visit(&Route::YourData.href()).await?;
    person.heading(DATA.title).await?;
    file_given_by(person, "save-copy").await
}

/// Presses the button with this id and gives the text of the file that comes.
pub(crate) async fn file_given_by(person: &mut Person, button: &str) -> Answer<String> {
    person.run(CATCH).await?;
    open_all(person).await?;
    person.pick(button).await?;
    person.wait_for("the file", "return typeof window.caughtFile === 'string'").await?;
    let text = person.run("return window.caughtFile").await?;
    text.as_str().map(str::to_owned).ok_or_else(|| "no text".to_owned())
}

/// Chooses a file with this text.
pub(crate) async fn choose_file(person: &Person, text: &str) -> Answer {
    let path =
        std::env::temp_dir().join(format!("cairn-{}-{:?}.json", std::process::id(), std::thread::current().id()));
    std::fs::write(&path, text).map_err(tell)?;
    let input = person.browser.find(thirtyfour::By::Css("input[type=file]")).await.map_err(tell)?;
    input.send_keys(path.display().to_string()).await.map_err(tell)
}

async fn other_files_go_out_and_the_calendar_names_no_goal_unless_asked(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.visit(&Route::YourData.href()).await?;
    person.heading(DATA.title).await?;
    let named = [
        ("save-calendar", "BEGIN:VCALENDAR", false),
        ("save-days", "Date,", false),
        ("save-goals", "Goal,", true),
        ("save-text", "# ", true),
        ("save-record", "{", true),
    ];
    for (button, begins, names_goal) in named {
        person.run("window.caughtFile = null; return true").await?;
        let text = file_given_by(person, button).await?;
        // Reading a file as text takes the mark of UTF-8 away.
        if !text.starts_with(begins) || text.contains("ring my sister") != names_goal {
            return Err(format!("{button}: {text}"));
        }
    }
    person.see(FILES.saved).await
}

async fn a_backup_opens_on_another_device_and_what_is_no_backup_changes_nothing(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    let backup = save_backup(person).await?;

    person.new_device().await;
    person.visit(&Route::YourData.href()).await?;
    for (text, said) in [
        ("", DATA.fault_empty),
        ("{\"hello\": \"world\"}", DATA.fault_foreign),
        (backup.get(..backup.len() / 2).unwrap_or_default(), DATA.fault_cut),
        ("{\"format\": \"cairn\", \"version\": 99, \"changes\": []}", DATA.fault_newer),
    ] {
        choose_file(person, text).await?;
        person.see(said).await?;
        person.see(DATA.unchanged).await?;
    }
    choose_file(person, &backup).await?;
    person.see(&fill!(DATA.goals_new, n: 1_usize)).await?;
    person.tap(DATA.join).await?;
    person.see(DATA.joined).await?;
    person.visit(&Route::Today.href()).await?;
    person.see("ring my sister").await?;

    person.visit(&Route::YourData.href()).await?;
    open_all(person).await?;
    person.pick("erase").await?;
    person.tap(DATA.erase_yes).await?;
    person.see(DATA.erased).await?;
    person.visit(&Route::Today.href()).await?;
    person.see(today::EN.first_title).await?;
    person.not_see("ring my sister").await?;
    choose_after_erasing(person, &backup).await
}

/// A backup brings back what was erased, and that can be undone.
async fn choose_after_erasing(person: &mut Person, backup: &str) -> Answer {
    person.visit(&Route::YourData.href()).await?;
    choose_file(person, backup).await?;
    person.tap(DATA.join).await?;
    person.see(DATA.joined).await?;
    person.visit(&Route::Today.href()).await?;
    person.see("ring my sister").await?;
    let _ = frame::EN;
    Ok(())
}
