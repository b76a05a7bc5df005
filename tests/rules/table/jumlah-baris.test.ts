import jumlahBaris from "../../../src/rules/table/jumlah-baris";
import { testRule } from "../rule-tester";

const people = [
  "Desa | L | P | L+P",
  "Durian | 1.198 | 1.209 | 2.407",
  "Suko | 987 | 886 | 1.873",
  "Baru | 629 | 648 | 1.277",
];

testRule(jumlahBaris, {
  valid: [
    { name: "men and women", rows: people },
    {
      name: "quarters and their total",
      rows: [
        "KEK | TW I | TW II | TW III | TW IV | Jumlah",
        "Palu | 10 | 20 | 30 | 40 | 100",
        "Bitung | 1 | 2 | 3 | 4 | 10",
      ],
    },
    {
      name: "the rest of the budget",
      rows: [
        "Uraian | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)",
        "Gaji | 500 | 450 | 50",
        "Barang | 300 | 310 | (10)",
      ],
    },
    {
      name: "shares stand between the amounts",
      rows: [
        "KEK | PMA | % | PMDN | % | Jumlah",
        "Palu | 10 | 25% | 30 | 75% | 40",
        "Bitung | 20 | 20% | 80 | 80% | 100",
      ],
    },
    {
      name: "a total of something else",
      rows: ["Desa | L | P | Jumlah", "Durian | 10 | 20 | 7", "Suko | 5 | 5 | 3", "Baru | 4 | 2 | 1"],
    },
    {
      name: "a dash for none",
      rows: [
        "Golongan | SMA | D3 | S1 | Total",
        "IV/a | - | - | 2 | 2",
        "III/d | 1 | - | 5 | 6",
        "II/c | 2 | 1 | - | 3",
      ],
    },
    { name: "one of the parts is not filled in", rows: [...people, "Lama | 10 | - | 15"] },
  ],
  invalid: [
    {
      name: "columns of one name under several headers",
      rows: [
        "Zona | TW I | < | TW II | < | Jumlah PMA | Jumlah PMDN",
        "^ | PMA | PMDN | PMA | PMDN | ^ | ^",
        "Utara | 10,50 | 5,25 | 20,00 | 1,00 | 35,00 | 6,25",
        "Timur | 3,10 | 2,20 | 4,40 | 8,00 | 7,50 | 10,20",
        "Barat | 6,00 | 1,10 | 2,30 | 4,00 | 8,30 | 5,10",
      ],
      findings: [{ cell: "F3", expected: "30,50", diagnosis: { cause: "angka-tertukar" } }],
    },
    {
      name: "a total with a name of its own, beside another count",
      rows: [
        "Desa | Luas (Km²) | Laki-laki | Perempuan | Jumlah Penduduk",
        "Durian | 12,50 | 1.201 | 1.187 | 2.388",
        "Suko | 8,35 | 987 | 1.002 | 1.989",
        "Cuik | 21,10 | 1.540 | 1.498 | 3.308",
      ],
      findings: [{ cell: "E4", expected: "3.038", diagnosis: { cause: "angka-tertukar" } }],
    },
    {
      name: "a total beside dashes",
      rows: [
        "Golongan | SMA | D3 | S1 | Total",
        "IV/a | - | - | 2 | 2",
        "III/d | 1 | - | 5 | 6",
        "II/c | 2 | 1 | - | 4",
      ],
      findings: [{ cell: "E4", expected: "3", message: "Total, II/c: tertulis 4, sedangkan 2 + 1 = 3." }],
    },
    {
      name: "digits of a total exchanged",
      rows: people.with(2, "Suko | 987 | 886 | 1.837"),
      findings: [
        {
          cell: "D3",
          expected: "1.873",
          message: "L+P, Suko: tertulis 1.837, sedangkan 987 + 886 = 1.873.",
          diagnosis: { cause: "angka-tertukar" },
          fix: { text: "1.873" },
        },
      ],
    },
    {
      name: "the rest of the budget is wrong",
      rows: [
        "Uraian | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)",
        "Gaji | 5.000 | 4.500 | 500",
        "Barang | 3.000 | 2.100 | 900",
        "Modal | 2.000 | 1.250 | 570",
      ],
      findings: [{ cell: "D4", expected: "750", severity: "salah" }],
    },
  ],
});
