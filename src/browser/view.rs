//! Scrolling that keeps a field and the hint under it visible while a person types.

use leptos::prelude::*;

/// After the next frame, scrolls so that the hint under the field with this id is visible together with the field, as
/// far as both fit between the masthead and the foot of the page or the on-screen keyboard. `around` selects the ancestor
/// that holds both. It does nothing unless that field has the focus.
pub fn bring_into_view(field: String, around: &'static str) {
    request_animation_frame(move || {
        let Some(input) =
            document().get_element_by_id(&field).filter(|input| document().active_element().as_ref() == Some(input))
        else {
            return;
        };
        let Ok(Some(around)) = input.closest(around) else { return };
        let all = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        // The visual viewport excludes the keyboard, which some browsers leave in the height of the window.
        let seen = window().visual_viewport().map_or(all, |seen| seen.height());
        let foot = document().query_selector(".stage-actions").ok().flatten();
        let height = foot.map_or(seen, |foot| seen.min(foot.get_bounding_client_rect().top()));
        // A tall hint can't be pinned above the top of its field's frame: it takes its place only once the page has moved.
        for _ in 0..AT_MOST {
            let bottom = around.get_bounding_client_rect().bottom();
            // The hint is pinned above the foot of the page and may cover the field.
            let pinned = around.last_element_child().map_or(bottom, |last| last.get_bounding_client_rect().bottom());
            let hidden = (bottom + 8.0 - height).max(bottom - pinned);
            let by = hidden.min(input.get_bounding_client_rect().top() - UNDER_THE_HEAD);
            if by <= 0.0 {
                break;
            }
            window().scroll_by_with_x_and_y(0.0, by);
        }
    });
}

/// Greatest height of the masthead, in CSS pixels.
const UNDER_THE_HEAD: f64 = 64.0;

/// Number of scrolls after which the field and its hint are left where they are.
const AT_MOST: u32 = 3;
