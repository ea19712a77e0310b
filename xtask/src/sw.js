// Keeps one whole build of Cairn for use without a network. Written while the page is built: the list below is what the
// build really holds, and its digest is the build's name. It never touches what a person wrote.
"use strict";

const BUILD = "@BUILD@";
// [address below this folder, digest of the file]
const FILES = @FILES@;

const here = new URL("./", self.location.href);
// Caches belong to the whole site, and another Cairn may live in the folder next door.
const family = `cairn1 ${here.pathname} `;
const name = family + BUILD;
const kept = new Map(FILES.map(([path, digest]) => [new URL(path, here).href, digest]));

// The files of this build and of no other: what differs by a single byte is refused by the browser.
const ask = (address, cache) => new Request(address, { integrity: kept.get(address), cache, credentials: "same-origin" });
// A name with a digest in it never changes its content, so the browser's own copy will do.
const named = (address) => /-[0-9a-f]{15,}[./]/.test(address);

const fill = async () => {
  const wasThere = await caches.has(name);
  try {
    const cache = await caches.open(name);
    // All or nothing: one file that is missing or different, and none is stored.
    await cache.addAll([...kept.keys()].map((address) => ask(address, named(address) ? "default" : "no-cache")));
  } catch (trouble) {
    if (!wasThere) await caches.delete(name);
    throw trouble;
  }
};

// Old builds go once this one is active. A build that is being fetched or waits by then is newer, and is left alone; what
// is old goes when that one is active.
const dropOthers = async () => {
  const names = await caches.keys();
  if (self.registration.installing || self.registration.waiting) return;
  await Promise.all(names.filter((other) => other.startsWith(family) && other !== name).map((other) => caches.delete(other)));
};

const fromThisBuild = async (address) => {
  const cache = await caches.open(name);
  // Where the browser has thrown the copy away, the same file from the host; a file of another build is refused.
  return (await cache.match(address)) ?? fetch(ask(address, "no-cache"));
};

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));

// The only way a new build takes over from one that is open: the person said so.
self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const address = new URL(event.request.url);
  address.search = "";
  address.hash = "";
  if (address.href === `${here.href}index.html`) address.href = here.href;
  // What is not in the list is not ours; the browser gets it as it always does.
  if (kept.has(address.href)) event.respondWith(fromThisBuild(address.href));
});
