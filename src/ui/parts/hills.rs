//! Decorative drawing of the land the path runs through: hills, a way, and a small cairn.

use leptos::prelude::*;

/// A decorative drawing. It carries no information.
#[component]
pub fn Hills() -> impl IntoView {
    view! {
        <svg
            class="hills"
            viewBox="0 0 720 200"
            preserveAspectRatio="xMidYMax slice"
            aria-hidden="true"
            focusable="false"
        >
            <circle class="hill-sun" cx="548" cy="66" r="30"></circle>
            <path
                class="hill-far"
                d="M0 118C70 92 118 84 178 100S300 62 372 70s96 44 170 34 110-34 178-18v114H0Z"
            ></path>
            <path class="hill-mid" d="M0 152c92-40 176-34 262-10s150 4 232-12 150-20 226 6v64H0Z"></path>
            <path class="hill-near" d="M0 184c120-26 236-30 356-16s250 10 364-14v46H0Z"></path>
            <path
                class="hill-way"
                d="M300 200c26-14 74-20 72-27-2-6-46-8-44-14 2-5 34-6 36-10-6 4-24 6-24 11 0 6 54 8 58 15 4 8-34 15-46 25Z"
            ></path>
            <g class="hill-cairn">
                <path d="M436 178c0-7 10-10 25-10s26 4 26 10c0 5-9 8-26 8s-25-3-25-8Z"></path>
                <path d="M442 164c0-6 8-9 19-9s20 3 20 9-8 8-20 8-19-3-19-8Z"></path>
                <path d="M447 151c0-5 6-8 14-8s15 3 15 8-6 7-15 7-14-2-14-7Z"></path>
                <path d="M452 139c0-4 4-7 9-7s11 3 11 7-5 7-11 7-9-3-9-7Z"></path>
            </g>
            <path
                class="hill-grass"
                d="M420 188q2-10-3-18M424 188q0-8 5-15M500 187q-1-9-6-16M504 187q1-10 6-14M120 192q1-9-4-16M124 192q1-7 5-12M610 186q-1-8-5-13M614 186q2-7 6-10"
            ></path>
        </svg>
    }
}
