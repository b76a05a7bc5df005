import { describe, expect, it } from "vitest";
import { fillSentence } from "../../src/rules/sentence";
import { tablesFrom } from "../support/table-from";

const cell = tablesFrom(["No | Uraian | Nilai", "1 | Palu | 10", "2 | Bitung | 20"])[0]?.rows[1]?.cells[2];
if (!cell) throw new Error("The table has no cell.");

describe("a sentence", () => {
  it.each([
    [
      "{column}, {row}: tertulis {actual}.",
      { column: "Nilai", row: "Bitung", actual: "20" },
      "Nilai, Bitung: tertulis 20.",
    ],
    ["{column}, {row}: tertulis {actual}.", { column: "Nilai", row: "", actual: "20" }, "Nilai: tertulis 20."],
    ["{column}, {row}: tertulis {actual}.", { column: " ", row: "Bitung", actual: "20" }, "Bitung: tertulis 20."],
    ["{column}, {row}: tertulis {actual}.", { column: "", row: "", actual: "20" }, "Sel C3: tertulis 20."],
    ["{column}: kosong di baris {row}.", { column: "Nilai", row: "" }, "Nilai: kosong di baris."],
  ])("%s with %j", (template, data, sentence) => {
    expect(fillSentence(template, data, cell)).toBe(sentence);
  });

  it("is not made with a word that nobody gave", () => {
    expect(() => fillSentence("{column}: {lain}.", { column: "Nilai" }, cell)).toThrow("{lain}");
  });
});
