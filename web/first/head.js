// Runs in the head of the page, before anything is painted: sets the chosen theme, and whether this is a first visit. Written
// into the page by the build; its digest is in the page's policy.
(() => {
  const root = document.documentElement;
  let hasWords = false;
  try {
    const theme = localStorage.getItem("cairn1/theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    hasWords = Object.keys(localStorage).some((key) => /^cairn1\/[cpd]\//.test(key));
  } catch {
    // A browser may refuse storage; then the system's theme is used, and every visit is the first.
  }
  root.dataset.visit = hasWords ? "again" : "first";
})();
