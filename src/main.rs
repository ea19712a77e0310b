//! Starts Cairn in the page.

fn main() {
    cairn::ui::start();
}
