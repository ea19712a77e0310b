// Service worker: caches one whole build of Cairn for use without a network. It is a template: the build fills in the
// list of files, and a digest as the build's name. It never touches a person's data.
"use strict";

const BUILD = "@BUILD@";
// [address below this folder, digest of the file]
const FILES = @FILES@;

const here = new URL("./", self.location.href);
// Caches belong to the whole origin, and another Cairn may live in a neighbouring folder, so the cache's name has the
// path.
const family = `cairn1 ${here.pathname} `;
const name = family + BUILD;
const kept = new Map(FILES.map(([path, digest]) => [new URL(path, here).href, digest]));

// A request for a file of this build; the browser rejects a response with any other bytes.
const ask = (address, cache) => new Request(address, { integrity: kept.get(address), cache, credentials: "same-origin" });
// A file with a digest in its name never changes, so the browser's HTTP cache may answer.
const named = (address) => /-[0-9a-f]{15,}[./]/.test(address);

// The headers that a page needs from its host. All others are dropped before a file is stored, as is a redirect.
const HEADERS = ["content-type", "content-security-policy", "x-content-type-options", "referrer-policy",
  "cross-origin-opener-policy", "permissions-policy"];
const isWanted = (header) => HEADERS.includes(header);
const plain = (bytes, { headers }) => new Response(bytes, { headers: [...headers].filter(([header]) => isWanted(header)) });

const load = async (address, cache) => {
  const fresh = await fetch(ask(address, cache));
  return plain(await fresh.arrayBuffer(), fresh);
};

const fill = async () => {
  const wasThere = await caches.has(name);
  try {
    const cache = await caches.open(name);
    // If one file is missing or different, none is stored.
    const all = [...kept.keys()].map(async (address) => [address, await load(address, named(address) ? "default" : "no-cache")]);
    await Promise.all((await Promise.all(all)).map((file) => cache.put(...file)));
  } catch (trouble) {
    if (!wasThere) await caches.delete(name);
    throw trouble;
  }
};

// Caches of old builds are deleted once this build is active. A build that is being fetched or waits by then is newer
// and stays; it deletes the old ones when it becomes active.
const dropOthers = async () => {
  const names = await caches.keys();
  if (self.registration.installing || self.registration.waiting) return;
  await Promise.all(names.filter((other) => other.startsWith(family) && other !== name).map((other) => caches.delete(other)));
};

const digestOf = async (bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
};

// The stored file if it still has the build's digest: any program of the same origin can write to the cache. It is served
// as it is stored, so that a browser can keep compiled code beside it; where another program stored the same bytes with an
// address, a status or headers of its own, it is served without these.
const storedWhole = async (address, cache) => {
  const stored = await cache.match(address);
  const bytes = await stored?.clone().arrayBuffer().catch(() => undefined);
  if (!bytes || (await digestOf(bytes)) !== kept.get(address)) return undefined;
  const isPlain = !stored.url && stored.status === 200 && [...stored.headers.keys()].every(isWanted);
  return isPlain ? stored : plain(bytes, stored);
};

const fromThisBuild = async (address) => {
  const cache = await caches.open(name);
  const whole = await storedWhole(address, cache);
  if (whole) return whole;
  // If the browser evicted the stored file or somebody changed it, the file is fetched from the host; a file of another
  // build is rejected.
  const fresh = await load(address, "no-cache");
  await cache.put(address, fresh.clone()).catch(() => {});
  return fresh;
};

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));

// A new build never takes over from an open one until the person accepts it.
self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const address = new URL(event.request.url);
  address.search = "";
  address.hash = "";
  if (address.href === `${here.href}index.html`) address.href = here.href;
  // Addresses outside of the list pass through to the network.
  if (kept.has(address.href)) event.respondWith(fromThisBuild(address.href));
});
