/**
 * A part of the site that is not needed at once, as a plain script: modules don't load from a folder on disk. What the
 * script makes is found under a name of its own.
 */
export function loadScript<Part>(file: string, name: string): Promise<Part> {
  const parts = globalThis as unknown as Readonly<Record<string, Part | undefined>>;
  const standing = parts[name];
  if (standing) return Promise.resolve(standing);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = file;
    script.addEventListener("load", () => {
      const loaded = parts[name];
      if (loaded) resolve(loaded);
      else reject(new Error(`Bagian ${file} rusak: muat ulang halaman ini.`));
    });
    script.addEventListener("error", () => {
      reject(new Error(`Bagian ${file} tidak dapat dimuat: periksa jaringan, lalu coba lagi.`));
    });
    document.head.append(script);
  });
}
