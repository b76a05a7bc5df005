/**
 * Keeps the site in the browser once it was visited, and lets it be installed. Not where it was opened from a folder:
 * there it is offline as it stands.
 */
export function installOffline(): void {
  if (!location.protocol.startsWith("http") || !("serviceWorker" in navigator)) return;
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = "lakin.webmanifest";
  document.head.append(manifest);
  // A browser that keeps nothing for this page works as before, online.
  navigator.serviceWorker.register("sw.js").catch((reason) => console.warn(reason));
}
