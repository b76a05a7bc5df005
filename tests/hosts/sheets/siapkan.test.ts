import { describe, expect, it } from "vitest";
import { claspProject, scriptIdIn } from "../../../scripts/sheets-siapkan";

const id = "1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQr";

describe("what clasp needs", () => {
  it("is written as plain JSON, whatever shell asked for it", () => {
    expect(JSON.parse(claspProject(id))).toEqual({ scriptId: id, rootDir: "dist/appsscript" });
  });

  it.each([
    id,
    ` ${id} `,
    `https://script.google.com/home/projects/${id}/edit`,
    `https://script.google.com/u/0/home/projects/${id}/settings`,
    `https://script.google.com/d/${id}/edit`,
  ])("takes %j", (given) => {
    expect(scriptIdIn(given)).toBe(id);
  });

  it.each([
    "",
    "ID-SKRIP",
    "https://docs.google.com/spreadsheets/d/abc/edit",
    `${id} ${id}`,
  ])("says of %j where the ID is found", (given) => {
    expect(() => scriptIdIn(given)).toThrow("Setelan project (roda gigi)");
  });
});
