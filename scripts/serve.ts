import { createServer, type RequestListener, type Server } from "node:http";
import { pathToFileURL } from "node:url";
import sirv from "sirv";

/** Answers with the files of a folder as they are now, and with nothing outside it. */
export function filesOf(folder: string): RequestListener {
  return sirv(folder, {
    dev: true,
    // What the build has made smaller beside the file itself.
    brotli: true,
    gzip: true,
    // Excel reads functions.json from a page of its own.
    setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
    onNoMatch: (_, response) => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Tidak ada.");
    },
  });
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
