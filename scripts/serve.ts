import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Answers with the files of a folder, and with nothing outside it. */
export function filesOf(folder: string): RequestListener {
  return async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    try {
      if (!file.startsWith(normalize(folder) + sep)) throw new Error("Outside the folder.");
      const body = await readFile(file);
      const headers = {
        "Content-Type": types[extname(file)] ?? "application/octet-stream",
        "Cache-Control": "no-cache",
        // Excel reads functions.json from a page of its own.
        "Access-Control-Allow-Origin": "*",
      };
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Tidak ada.");
    }
  };
}

/** A folder as a static site, to this machine only. Rejects where the port is taken. */
export function serve(folder: string, port: number): Promise<Server> {
  const server = createServer(filesOf(folder));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const port = Number(process.env.PORT ?? 3000);
  try {
    await serve("dist/workbench", port);
    console.log(`Lakin: http://localhost:${port} (Ctrl+C untuk berhenti)`);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    console.error(isTaken ? `Port ${port} sedang dipakai; coba: PORT=${port + 1} npm start` : error);
    process.exit(1);
  }
}
