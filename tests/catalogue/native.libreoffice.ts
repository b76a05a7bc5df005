import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue";
import { fromA1 } from "../../src/tables/address";
import { agrees, casesOf, describeCase } from "./differential/cases";
import { fillSheet } from "./differential/fill-sheet";

const casesAFunction = 2000;

const functions = catalogue.filter(({ native }) => native).map((fn) => ({ fn, name: fn.name, id: fn.id }));
const folder = mkdtempSync(join(tmpdir(), "lakin-"));

beforeAll(async () => {
  const workbook = new Workbook();
  for (const { fn, id } of functions) fillSheet(workbook.addWorksheet(id), casesOf(fn, casesAFunction));
  const file = join(folder, "fungsi.xlsx");
  writeFileSync(file, await workbook.xlsx.writeBuffer());
  // Every sheet as a file of its own, cells not as shown but with all their digits.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1";
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, file], { stdio: "pipe" });
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("LibreOffice agrees with the built-in formulas of", () => {
  test.each(functions)("$name", ({ fn, id }) => {
    const rows = parseCsv(readFileSync(join(folder, `fungsi-${id}.csv`), "utf8"));
    const wrong = casesOf(fn, casesAFunction).flatMap((one) => {
      const { row, column } = fromA1(one.formulaAt);
      const actual = rows[row]?.[column];
      return agrees(one.expected, actual, one.scale) ? [] : [describeCase(one, actual)];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

/** Numbers with all their digits; texts and the codes of errors as they stand. None of our texts reads as a number. */
function parseCsv(text: string): (string | number)[][] {
  return text.split("\n").map((line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = ""]) => {
      const plain = field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field;
      return plain.trim() === "" || Number.isNaN(Number(plain)) ? plain : Number(plain);
    }),
  );
}
