//! Writes what a new person sees first as HTML: one template for each opening, which the build puts into the page.

fn main() {
    for opening in cairn::Opening::ALL {
        println!("<template data-drawn=\"{}\">{}</template>", opening.name(), cairn::draw(opening));
    }
}
