// What must work outside of the app: it starts the app, says so when the app can't start, and announces a new version. It
// knows nothing of goals and writes nothing to storage. What is painted before the app is there is in web/first.
//
// Its only interface with the app:
//   <html data-update="waiting">      a new version is ready; the event "cairn-update" on window says it just became so
//   "cairn-update-accepted"           event on window from the app: the person wants the new version now
//   "cairn-update-waits"              event to the app: the update waits while some open page has words stored nowhere
//   "cairn-unsaved", "cairn-saved"    events from the app: this page has such words, or no longer has any
"use strict";
(() => {
  const root = document.documentElement;
  const address = (path) => new URL(path, document.baseURI).href;

  const cannotGoOn = (trouble) => {
    console.error(trouble);
    root.dataset.trouble = trouble;
    for (const word of document.querySelectorAll("[data-opening]")) word.setAttribute("hidden", "");
    const word = document.getElementById("cannot-go-on");
    word?.removeAttribute("hidden");
    word?.scrollIntoView();
  };

  // The page forbids translation, since people's words are theirs alone. A translator that runs all the same replaces
  // text nodes, which the app still updates, by elements of its own. The nodes are put back, at most twenty times, and
  // a notice says so.
  let rounds = 0;
  new MutationObserver((records) => {
    const before = rounds;
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      for (const text of removedNodes) {
        const near = [...addedNodes, previousSibling, nextSibling];
        const foreign = text.nodeType === 3 && near.find((node) => node?.nodeName === "FONT" && node.isConnected);
        if (!foreign) continue;
        rounds = before + 1;
        if (before < 20) foreign.replaceWith(text);
      }
    }
    if (rounds > before) document.getElementById("translated")?.removeAttribute("hidden");
  }).observe(root, { childList: true, subtree: true });

  const isPanic = (trouble) => globalThis.WebAssembly && trouble instanceof WebAssembly.RuntimeError;

  // The page is painted with the few rules that are in it; the app waits for all of them.
  const style = () => new Promise((done, failed) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    const { href, integrity } = document.querySelector('link[rel="preload"][as="style"]');
    Object.assign(sheet, { href, integrity });
    sheet.onload = done;
    sheet.onerror = () => failed(new Error("the style sheet did not come"));
    document.head.append(sheet);
  });

  // A host may send something else in place of a file that a start needs, or send it under a type that browsers refuse. Wasm
  // is taken under any type but that of a page. Then another sentence is true than that about old browsers.
  const lookAtHost = async () => {
    const { js, wasm } = document.querySelector('meta[name="cairn-app"]').dataset;
    const style = document.querySelector('link[rel="preload"][as="style"]').href;
    const needed = [[js, /script/], [js.replace(/[^/]+$/, "chunks.js"), /script/], [wasm, /^(?!text\/html)/], [style, /css/]];
    for (const [path, type] of needed) {
      const file = await fetch(address(path));
      if (file.ok && type.test(file.headers.get("content-type"))) continue;
      for (const word of document.querySelectorAll("[data-host]")) word.hidden = !word.hidden;
      return;
    }
  };

  // A fetch can fail for a moment, in a tunnel or with many tabs, so a start that failed is tried twice more.
  const startApp = async (triesLeft = 2) => {
    try {
      const { js, wasm } = document.querySelector('meta[name="cairn-app"]').dataset;
      const [app] = await Promise.all([import(address(js)), style()]);
      await app.default({ module_or_path: address(wasm) });
    } catch (trouble) {
      if (triesLeft === 0 || isPanic(trouble)) {
        cannotGoOn(trouble);
        return isPanic(trouble) ? undefined : lookAtHost().catch(console.warn);
      }
      await new Promise((done) => setTimeout(done, 500));
      await startApp(triesLeft - 1);
    }
  };

  // After a panic the app's memory may be inconsistent, so the page is stopped.
  const stopped = (trouble) => {
    if (isPanic(trouble)) cannotGoOn(trouble);
  };
  addEventListener("error", (event) => stopped(event.error));
  addEventListener("unhandledrejection", (event) => stopped(event.reason));

  // A page with words that are stored nowhere holds a shared lock; a new version is activated only when no page of this
  // browser holds the lock.
  const UNSAVED = "cairn1 unsaved";
  const { locks } = navigator;
  let isUnsaved = false;
  let letGo;
  addEventListener("cairn-unsaved", () => {
    isUnsaved = true;
    const held = () => isUnsaved && new Promise((done) => { letGo = done; });
    locks?.request(UNSAVED, { mode: "shared" }, held).catch(console.warn);
  });
  addEventListener("cairn-saved", () => {
    isUnsaved = false;
    letGo?.();
  });

  const keepOffline = async () => {
    const offline = navigator.serviceWorker;
    if (!offline) return;
    // A first worker takes over a page that has no other version, so nothing needs a reload.
    let hadVersion = Boolean(offline.controller);
    let reloading = false;
    offline.addEventListener("controllerchange", () => {
      if (hadVersion && !reloading) {
        reloading = true;
        if (isUnsaved) addEventListener("cairn-saved", () => location.reload());
        else location.reload();
      }
      hadVersion = true;
    });

    const registration = await offline.register(address("sw.js"), { updateViaCache: "none" });
    const announce = () => {
      // Both conditions are needed: the very first worker is never news, and engines differ in the order of its states.
      const isNews = registration.waiting?.state === "installed" && registration.active && offline.controller;
      if (!isNews) return;
      root.dataset.update = "waiting";
      dispatchEvent(new CustomEvent("cairn-update"));
    };
    const follow = (worker) => worker?.addEventListener("statechange", announce);
    registration.addEventListener("updatefound", () => follow(registration.installing));
    follow(registration.installing);
    announce();
    const take = () => registration.waiting?.postMessage("skip-waiting");
    addEventListener("cairn-update-accepted", () => {
      if (!locks) return take();
      locks.request(UNSAVED, { ifAvailable: true }, (isFree) => {
        if (isFree) return take();
        dispatchEvent(new CustomEvent("cairn-update-waits"));
        locks.request(UNSAVED, take);
      });
    });

    // A page that stays open for days checks for a new version when it becomes visible, at most once an hour.
    let looked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || Date.now() - looked < 3_600_000) return;
      looked = Date.now();
      registration.update().catch(() => {});
    });
  };

  const begin = async () => {
    await startApp();
    // This comes last, so that caching for offline use never competes with the first start. Cairn also works without
    // it, online.
    await keepOffline().catch((trouble) => console.warn(trouble));
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
