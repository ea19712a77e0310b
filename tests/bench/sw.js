// Keeps the reference page for its return visits, as simply as can be: what is kept is served.
const FILES = ["./", "app.css", "app.js"];

addEventListener("install", (event) => event.waitUntil(caches.open("things").then((cache) => cache.addAll(FILES))));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));
