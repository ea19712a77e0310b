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

// The headers that this build's host sends and a page needs. Any other of a stored file, such as one that leads elsewhere, is
// not given on.
const HEADERS = ["content-type", "content-security-policy", "x-content-type-options", "referrer-policy",
  "cross-origin-opener-policy", "permissions-policy"];

const digestOf = async (bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
};

// The file as it was stored, if it still is what the build holds: every program of the same host can write to its caches.
const storedWhole = async (address, cache) => {
  const stored = await cache.match(address);
  const bytes = await stored?.arrayBuffer().catch(() => undefined);
  if (!bytes || (await digestOf(bytes)) !== kept.get(address)) return undefined;
  const headers = HEADERS.filter((header) => stored.headers.has(header));
  return new Response(bytes, { headers: headers.map((header) => [header, stored.headers.get(header)]) });
};

const fromThisBuild = async (address) => {
  const cache = await caches.open(name);
  const whole = await storedWhole(address, cache);
  if (whole) return whole;
  // Where the browser has thrown the copy away, or somebody has changed it, the same file from the host; a file of another
  // build is refused.
  const fresh = await fetch(ask(address, "no-cache"));
  await cache.put(address, fresh.clone()).catch(() => {});
  return fresh;
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
