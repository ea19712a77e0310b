// The rescue page: reads the data that Cairn stored in this browser, counts it, and exports it as a backup that Cairn
// can open. It needs no wasm and nothing else of the app, and it writes nothing to storage.
//
// It shares with the app: the keys ("cairn1/c/" an act, "cairn1/p/" a segment of acts, "cairn1/d/" a draft), the
// IndexedDB mirror "cairn1" with its object store "texts", and the form of a full backup ("unread" and "drafts": keys
// with their texts).
"use strict";
(() => {
  const ACT = "cairn1/c/";
  const PAGE = "cairn1/p/";
  const DRAFT = "cairn1/d/";
  const show = (id, text) => {
    document.getElementById(id).textContent = text;
  };

  const fromStorage = () => {
    const found = new Map();
    for (let at = 0; at < localStorage.length; at += 1) {
      const key = localStorage.key(at);
      if (key?.startsWith("cairn1/")) found.set(key, localStorage.getItem(key));
    }
    return found;
  };

  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  const fromCopy = async () => {
    const request = indexedDB.open("cairn1");
    // There is no mirror, and looking for it must not create one.
    request.onupgradeneeded = () => request.transaction.abort();
    const database = await answer(request);
    try {
      const store = database.transaction("texts", "readonly").objectStore("texts");
      const [keys, texts] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      return new Map(keys.map((key, at) => [key, texts[at]]));
    } finally {
      database.close();
    }
  };

  // A draft's text begins with the stamp of its last save; where the two stores differ, the newer text wins.
  const kept = (text) => /^1 [0-9a-f]{16} \{"at":"([0-9a-z]{22})"/.exec(text)?.[1] ?? "";
  const newer = (copy, here) => (copy !== undefined && kept(copy) > kept(here) ? copy : here);

  const collect = async () => {
    const texts = new Map();
    const blocked = [];
    // localStorage is read last, so that it wins over the mirror, except where the mirror's draft is newer.
    for (const [name, read] of [["copy", fromCopy], ["storage", fromStorage]]) {
      try {
        for (const [key, text] of await read()) if (typeof text === "string") texts.set(key, newer(texts.get(key), text));
      } catch {
        blocked.push(name);
      }
    }
    return { texts, isBlocked: blocked.includes("storage") };
  };

  // A segment is deflated text with one act a line, stored as one letter a byte. If it can't be unpacked, it is still
  // exported.
  const linesOf = async (sealed) => {
    try {
      const packed = sealed.slice(sealed.indexOf(" ", sealed.indexOf(" ") + 1) + 1);
      const bytes = Uint8Array.from(packed, (letter) => letter.codePointAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
      return (await new Response(stream).text()).split("\n").filter(Boolean).length;
    } catch {
      return 0;
    }
  };

  const give = (text) => {
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text(day)], { type: "application/json" }));
    link.download = `cairn-rescue-${day}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  const begin = async () => {
    const { texts, isBlocked } = await collect();
    const entries = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
    const kind = (start) => entries.filter(([key]) => key.startsWith(start));
    // A draft that has ended leaves a stamp without words.
    const isEmpty = ([, text]) => /^1 [0-9a-f]{16} \{"at":"[0-9a-z]{22}"\}$/.test(text);
    const [acts, pages, drafts] = [kind(ACT), kind(PAGE), kind(DRAFT).filter((draft) => !isEmpty(draft))];
    const inPages = await Promise.all(pages.map(([, sealed]) => linesOf(sealed)));
    const count = acts.length + inPages.reduce((sum, lines) => sum + lines, 0);
    show("acts", String(count));
    show("drafts", String(drafts.length));
    if (isBlocked && entries.length === 0) {
      show("told", "This browser won’t let the page read what’s stored. Please leave private mode, or allow this page to store data.");
      return;
    }
    if (acts.length + pages.length + drafts.length === 0) {
      show("told", "Nothing of Cairn is stored in this browser.");
      return;
    }
    show("told", "Everything here can be saved.");
    const plain = (list) => list.map(([key, text]) => ({ key, text }));
    const copy = (saved) =>
      JSON.stringify(
        { format: "cairn", version: 1, saved, changes: [], unread: plain([...acts, ...pages]), drafts: plain(drafts) },
        null,
        2,
      );
    const save = document.getElementById("save");
    save.disabled = false;
    save.addEventListener("click", () => {
      give(copy);
      show("told", "The file is on its way to your downloads. Please check that it’s there before you delete anything.");
    });
  };

  begin().catch((trouble) => {
    console.error(trouble);
    show("told", "This couldn’t be read just now. Please open the page again.");
  });
})();
