//! Starts Cairn in the page.

fn main() {
    cairn::start();
}
