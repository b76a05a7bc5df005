import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../scripts/serve";

const folder = mkdtempSync(join(tmpdir(), "lakin-situs-"));
let server: Server;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<p>Lakin</p>");
  writeFileSync(join(folder, "functions.json"), "{}");
  server = await serve(folder, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** As it goes over the wire: what a browser or fetch would tidy away is part of what has to be answered. */
function get(path: string): Promise<{ status: number | undefined; body: string; type: string | undefined }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: "localhost", port, path }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, body, type: response.headers["content-type"] }));
    });
    asked.on("error", reject).end();
  });
}

describe("the static site", () => {
  it("serves its files with their types", async () => {
    expect(await get("/")).toMatchObject({ status: 200, body: "<p>Lakin</p>", type: "text/html;charset=utf-8" });
    expect(await get("/functions.json")).toMatchObject({ status: 200, type: "application/json" });
  });

  it.each([
    "/%",
    "/%E0%A4%A",
    "/tidak-ada.html",
    "/../package.json",
    "/%2e%2e/package.json",
    "//",
    "/?a=%",
  ])("answers %s and goes on", async (path) => {
    const { status, body } = await get(path);
    expect([200, 404]).toContain(status);
    expect(body).not.toContain("dependencies");
    expect((await get("/")).status).toBe(200);
  });
});
