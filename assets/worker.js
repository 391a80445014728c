// The service worker: keeps the site for reading without a connection. The builder writes KEPT
// before it: the release, its date in each language, and its files with their checksums.
//
// There is one cache for each release. A worker takes over only once its cache is whole, and from
// then on shows pages of its own release alone, so that no page meets files of another.
"use strict";
const { base, release, released, files, shells } = KEPT;
// Other sites may live at the same host: their caches are not ours.
const OURS = `zone ${base} `;
const CACHE = OURS + release;
// Beside the files a cache has a list of those that were there before it.
const BEFORE = `${base}before.json`;
// So long a page may be on its way, in milliseconds, before the one that is kept stands in for it.
const PATIENCE = 2500;

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// Fetches the files one after the other, so as not to be in the reader's way. What is here already,
// from a fill that was interrupted or from another release, is not fetched again. A file that did
// not come whole ends the fill: the release before it stays.
async function fill() {
  if (navigator.connection?.saveData) throw new Error("data is to be saved");
  await note();
  for (const [file, integrity] of Object.entries(files)) {
    const cache = await caches.open(CACHE);
    if (await cache.match(base + file)) continue;
    const known = await kept(base + file);
    await cache.put(base + file, known || await whole(base + file, integrity));
  }
  // Somebody may have emptied the browser's storage meanwhile.
  const cache = await caches.open(CACHE);
  const there = await Promise.all(Object.keys(files).map((file) => cache.match(base + file)));
  if (!there.every(Boolean)) throw new Error("not all files are here");
}

async function note() {
  const cache = await caches.open(CACHE);
  if (await cache.match(BEFORE)) return;
  const before = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await cache.put(BEFORE, new Response(JSON.stringify(before)));
}

async function whole(address, integrity) {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  // Some hosts lead to a name without ".html". No page may be answered with what was led elsewhere.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

// A file of any release that is kept: its name says what is in it.
const kept = (address) => caches.match(address, { ignoreVary: true });

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || !pathname.startsWith(base)) return;
  if (request.mode !== "navigate") {
    event.respondWith(kept(request.url).then((found) => found || fetch(request)));
  } else if (shellOf(pathname)) {
    event.respondWith(page(event, pathname));
  }
});

// The page that stands in for one of the site's; nothing for addresses that are none of its pages.
function shellOf(pathname) {
  if (pathname === base) return Object.values(shells)[0];
  return shells[pathname.slice(base.length).split("/")[0]];
}

// A page of this release, and of no other: one that was visited, or that of the host, or else the
// one that stands in and has the program show the place. A release is the same bytes everywhere.
async function page(event, pathname) {
  const cache = await caches.open(CACHE);
  const visited = await cache.match(pathname);
  if (visited) return visited;
  const asked = ask(event.request, cache, pathname);
  event.waitUntil(asked);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const sent = await Promise.race([asked, late]);
  return sent || await cache.match(base + shellOf(pathname)) || fetch(event.request);
}

// What the host sends, if that is a redirect or a page of this release; it is kept.
async function ask(request, cache, pathname) {
  try {
    const response = await fetch(request);
    if (response.type === "opaqueredirect") return response;
    const [answer, copy] = [response.clone(), response.clone()];
    const text = await response.text();
    if (!text.includes(` data-release="${release}"`)) return undefined;
    if (answer.ok) await cache.put(pathname, copy);
    return answer;
  } catch {
    return undefined;
  }
}

addEventListener("message", (event) => {
  const { data, ports, source } = event;
  if (data === "which") ports[0].postMessage({ release, released });
  if (data === "take") skipWaiting();
  if (data === release) event.waitUntil(tidy(source));
});

// A page of this release has started. If it is the only one that is open, nobody uses an older
// release any more: their caches go. One that was begun later may be of a newer release.
async function tidy(source) {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = open.filter(({ url }) => new URL(url).pathname.startsWith(base));
  if (ours.some(({ id }) => id !== source.id)) return;
  const cache = await caches.open(CACHE);
  const before = await cache.match(BEFORE);
  if (!before) return;
  await Promise.all((await before.json()).map((name) => caches.delete(name)));
  await cache.put(BEFORE, new Response("[]"));
}
