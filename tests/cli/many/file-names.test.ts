import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileNames, namesMany, partOf } from "../../../src/cli/many/file-names";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lakin-"));
  mkdirSync(join(folder, "kabupaten"));
  for (const name of ["b.xlsx", "a.XLSM", "~$a.xlsm", "catatan.txt", "kabupaten/c.xlsx"]) {
    writeFileSync(join(folder, name), "");
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the files that words stand for", () => {
  it("takes every workbook below a folder, and no lock file", async () => {
    expect(await fileNames([folder])).toEqual([
      join(folder, "a.XLSM"),
      join(folder, "b.xlsx"),
      join(folder, "kabupaten/c.xlsx"),
    ]);
  });

  it("reads names from standard input, one a line", async () => {
    expect(await fileNames(["-"], Readable.from(["satu.xlsx\n", "\n", " dua.xlsx\r\n"]))).toEqual([
      "satu.xlsx",
      "dua.xlsx",
    ]);
  });

  it("names a file once, however often it is named", async () => {
    expect(await fileNames(["x.xlsx", "y.xlsx", "x.xlsx"])).toEqual(["x.xlsx", "y.xlsx"]);
  });

  it("says so where a folder has no workbook", async () => {
    const empty = join(folder, "kosong");
    mkdirSync(empty);
    await expect(fileNames([empty])).rejects.toThrow(`Folder ${empty} tidak berisi buku kerja .xlsx atau .xlsm.`);
  });

  it("tells many from a few files", async () => {
    expect(await namesMany(["x.xlsx"])).toBe(false);
    expect(await namesMany(["x.xlsx", "-"])).toBe(true);
    expect(await namesMany([folder])).toBe(true);
  });
});

describe("a part of the work", () => {
  const names = ["a", "b", "c", "d", "e"];

  it("gives every file to exactly one part", () => {
    expect(partOf(names, "1/2")).toEqual(["a", "c", "e"]);
    expect(partOf(names, "2/2")).toEqual(["b", "d"]);
    expect(partOf(names, undefined)).toEqual(names);
  });

  it.each(["0/3", "4/3", "3", "a/b", "1/0"])("refuses %s", (part) => {
    expect(() => partOf(names, part)).toThrow("tulis misalnya --bagian 3/10");
  });
});
