//! What is in view while somebody types.

use leptos::prelude::*;

/// Once it is drawn, what stands under the field with this id is brought into view together with the field, as far as both have
/// room between the head of the page and the keyboard. Only while somebody types there.
pub fn bring_into_view(field: String) {
    request_animation_frame(move || {
        let Some(input) =
            document().get_element_by_id(&field).filter(|input| document().active_element().as_ref() == Some(input))
        else {
            return;
        };
        let Ok(Some(around)) = input.closest(".field") else { return };
        let all = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        // Without the keyboard, which not every browser takes off the height of the page.
        let height = window().visual_viewport().map_or(all, |seen| seen.height());
        let bottom = around.get_bounding_client_rect().bottom();
        // What stands there is pinned above the foot of the page, over the field if need be.
        let pinned = around.last_element_child().map_or(bottom, |last| last.get_bounding_client_rect().bottom());
        let hidden = (bottom + 8.0 - height).max(bottom - pinned);
        let by = hidden.min(input.get_bounding_client_rect().top() - UNDER_THE_HEAD);
        if by > 0.0 {
            window().scroll_by_with_x_and_y(0.0, by);
        }
    });
}

/// So far down the head of the page reaches at most, in pixels.
const UNDER_THE_HEAD: f64 = 64.0;
