// Shows a new person the front door, or the first question behind a door, while the app is on its way, keeps what they
// type, and hands it to the app. Written into the page by the build, after the templates that it shows.
//
//   localStorage "cairn1/early"   what was typed before the app was there: {door, text, from, to}
//   "cairn-here"                  event on window from the app: it has drawn the open page, hidden behind #frame
(() => {
  const KEY = "cairn1/early";
  const root = document.documentElement;
  const frame = document.getElementById("frame");
  const drawn = frame.appendChild(document.createElement("div"));
  const pages = { "": "front", "#": "front", "#/": "front", "#/begin/small": "small", "#/begin/whole": "whole" };
  // The buttons that were pressed, by their places among the page's buttons: the app presses its own in their stead.
  let pressed = [];
  let composing = false;

  const field = (page) => page.querySelector("textarea, input");
  const early = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY)) ?? undefined;
    } catch {
      return undefined;
    }
  };
  const keep = ({ target }) => {
    const { value: text, selectionStart: from, selectionEnd: to } = target;
    try {
      localStorage.setItem(KEY, JSON.stringify({ door: pages[location.hash], text, from, to }));
    } catch {
      // Nothing can be stored here. The app says so when it comes, and the field still has the words.
    }
  };

  const show = () => {
    const typed = early();
    // Words that no app has taken yet are shown again, where they were typed.
    if (typed && pages[location.hash] === "front" && !frame.dataset.page) history.replaceState(null, "", `#/begin/${typed.door}`);
    const isOpening = typed || root.dataset.visit === "first";
    const page = isOpening ? pages[location.hash] : undefined;
    const isMove = Boolean(frame.dataset.page);
    frame.dataset.page = page ?? "none";
    pressed = [];
    drawn.replaceChildren();
    if (!page) {
      frame.querySelector("details").open = location.hash === "#/help";
      return;
    }
    drawn.append(document.querySelector(`template[data-drawn="${page}"]`).content.cloneNode(true));
    if (typed?.door === page) {
      const box = field(drawn);
      box.value = typed.text;
      box.focus();
      box.setSelectionRange(typed.from, typed.to);
    } else if (isMove) {
      scrollTo(0, 0);
      document.getElementById("heading").focus();
    }
  };

  const handOver = () => {
    removeEventListener("hashchange", show);
    const app = frame.parentElement.querySelector(":scope > .shell");
    const [old, now] = [field(drawn), app && field(app)];
    const isHere = old && now?.id === old.id;
    const isFocused = document.activeElement === old;
    const isTyped = isHere && old.value !== "";
    frame.classList.add("over");
    if (isTyped) {
      now.value = old.value;
      now.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (isHere && isFocused) {
      now.focus({ preventScroll: true });
      now.setSelectionRange(old.selectionStart, old.selectionEnd);
    }
    frame.remove();
    const buttons = [...(app?.querySelectorAll("button") ?? [])];
    for (const place of pressed) buttons[place]?.click();
    // The app has the words in a draft by then. If the page closes before, it keeps the draft as it closes.
    if (isTyped) setTimeout(() => localStorage.removeItem(KEY), 1000);
  };

  drawn.addEventListener("input", keep);
  drawn.addEventListener("compositionstart", () => { composing = true; });
  drawn.addEventListener("compositionend", () => { composing = false; });
  drawn.addEventListener("submit", (event) => event.preventDefault());
  drawn.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) pressed.push([...drawn.querySelectorAll("button")].indexOf(button));
  });
  addEventListener("hashchange", show);
  // What an input method is composing is never cut off.
  addEventListener("cairn-here", () => {
    if (composing) drawn.addEventListener("compositionend", () => setTimeout(handOver), { once: true });
    else handOver();
  });
  // A link to this page alone would let some browsers take the same files from their memory.
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-again]")) return;
    event.preventDefault();
    location.reload();
  });
  // If boot.js itself does not come, nobody else can say so.
  addEventListener("error", ({ target }) => {
    if (target.localName !== "script") return;
    const words = document.querySelectorAll("[data-opening], [data-host], #cannot-go-on");
    for (const word of words) word.hidden = !word.hidden;
  }, true);
  show();
})();
