import { describe, expect, it } from "vitest";
import type { Sheet } from "../../src/contract/snapshot";
import { identityOf, officeKindOf } from "../../src/report/identity";

const sheet = (name: string, lines: readonly string[], madeBy?: string): Sheet => ({
  name,
  merges: [],
  rows: lines.map((line) => line.split("|").map((text) => ({ text: text.trim() }))),
  ...(madeBy && { madeBy }),
});
const book = (...sheets: Sheet[]) => ({ name: "laporan.xlsx", sheets });

describe("what an office tells of itself", () => {
  it("is read from the sheet that asks for it, whatever that is called", () => {
    const own = sheet(
      "Data Kantor",
      [
        "Identitas Laporan",
        "",
        "Keterangan | Isian",
        "Jenis kantor | Kecamatan",
        "Nama kantor | Kecamatan Melati",
        "NIP |",
      ],
      "templat:identitas:1",
    );
    const identity = identityOf(book(sheet("Tabel 1", ["a | b"]), own));
    expect(identity).toEqual({ jenis: "Kecamatan", kantor: "Kecamatan Melati" });
    expect(officeKindOf(identity)).toBe("Kecamatan");
  });

  it("is read from an office's own sheet of labels and values", () => {
    const theirs = sheet("Identitas OPD", [
      "Nama OPD : | Dinas Sosial",
      "Tahun | 2025",
      "NIP | 1",
      "Alamat | Jl. Mawar 1",
    ]);
    expect(identityOf(book(theirs))).toEqual({
      kantor: "Dinas Sosial",
      tahun: "2025",
      nip: "1",
      alamat: "Jl. Mawar 1",
    });
  });

  it("is not made up from a sheet of other things", () => {
    expect(identityOf(book(sheet("Identitas Responden", ["Nama | Usia", "Tahun | 2025"])))).toEqual({});
    expect(officeKindOf({ jenis: "Sekolah" })).toBeUndefined();
  });
});
