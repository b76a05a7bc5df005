/** Set by the build: the names of all files of the site, and a name that changes with any of them. */
declare const lakinFiles: readonly string[];
declare const lakinVersion: string;

/** What a service worker is given, of which only this much is used. */
interface Scope {
  addEventListener(type: "install" | "activate", listen: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listen: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
}

interface Waiting {
  waitUntil(done: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener("install", (event) => {
  const keep = async () => {
    const cache = await caches.open(lakinVersion);
    await cache.addAll(lakinFiles.map((file) => new Request(file, { cache: "no-cache" })));
    await scope.skipWaiting();
  };
  event.waitUntil(keep());
});

scope.addEventListener("activate", (event) => {
  const tidy = async () => {
    for (const name of await caches.keys()) if (name !== lakinVersion) await caches.delete(name);
    await scope.clients.claim();
  };
  event.waitUntil(tidy());
});

/** The kept file first; a newer site comes with a newer worker. */
scope.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || !event.request.url.startsWith(scope.registration.scope)) return;
  const answer = async () => {
    const cache = await caches.open(lakinVersion);
    const kept = await cache.match(event.request, { ignoreSearch: true });
    return kept ?? fetch(event.request);
  };
  event.respondWith(answer());
});
