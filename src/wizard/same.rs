//! Whether two drafts say the same.

use super::Draft;

/// Whether two drafts say the same of the goal, wherever their caret is.
pub fn says_the_same(one: &Draft, other: &Draft) -> bool {
    let said = |draft: &Draft| Draft {
        id: other.id,
        stage: other.stage,
        focus: None,
        from_read_back: false,
        began: None,
        ..draft.clone()
    };
    said(one) == said(other)
}
