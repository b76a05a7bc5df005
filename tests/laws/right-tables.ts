import { seeded } from "../laporan/mutation";

/** A made-up table that is right, and the cells that are reckoned in it. */
export interface RightTable {
  readonly rows: readonly string[];
  /** Reckoned figures as "row column", both from 0. */
  readonly reckoned: readonly (readonly [number, number])[];
}

/** Random figures, printed the Indonesian way. */
export class Random {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = seeded(seed);
  }

  /** A whole number from low to high. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** A figure with so many decimals. */
  figure(low: number, high: number, decimals: number): number {
    const unit = 10 ** decimals;
    return this.whole(Math.round(low * unit), Math.round(high * unit)) / unit;
  }

  money(): number {
    return this.whole(12, 9_800) * 10 ** this.whole(4, 5) + this.whole(0, 999);
  }

  one<Value>(values: readonly Value[]): Value {
    return values[this.whole(0, values.length - 1)] as Value;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  some<Value>(values: readonly Value[], count: number): Value[] {
    const left = [...values];
    return Array.from(
      { length: Math.min(count, values.length) },
      () => left.splice(this.whole(0, left.length - 1), 1)[0] as Value,
    );
  }
}

/** 1.234,50 */
export function id(value: number, decimals = 0): string {
  const unit = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * unit * (1 + 1e-12)) / unit;
  const [whole = "0", rest] = rounded.toFixed(decimals).split(".");
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ".")}${rest ? `,${rest}` : ""}`;
}

/** Rows of a table with what is reckoned marked: a cell that begins with "#" is reckoned. */
function table(...lines: readonly (string | readonly string[])[]): RightTable {
  const cells = lines.map((line) =>
    typeof line === "string" ? line.split("|").map((text) => text.trim()) : [...line],
  );
  const reckoned = cells.flatMap((row, at) =>
    row.flatMap((text, column) => (text.startsWith("#") ? [[at, column] as const] : [])),
  );
  return { rows: cells.map((row) => row.map((text) => text.replace(/^#/, "")).join(" | ")), reckoned };
}

const sum = (values: readonly number[]) => Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
const places = [
  "Sukamaju",
  "Mekarsari",
  "Tanjung Harapan",
  "Sumber Rejeki",
  "Karang Anyar",
  "Batu Putih",
  "Padang Lawas",
  "Kuala Baru",
  "Wonosari",
  "Bukit Indah",
  "Rawa Jaya",
  "Sido Mulyo",
];
const lines = [
  "Belanja Pegawai",
  "Belanja Barang dan Jasa",
  "Belanja Hibah",
  "Belanja Bantuan Sosial",
  "Belanja Modal Tanah",
  "Belanja Modal Peralatan",
  "Belanja Modal Gedung",
  "Belanja Tidak Terduga",
];
const higher = [
  "Persentase jalan dalam kondisi mantap",
  "Cakupan air minum",
  "Persentase rumah sehat",
  "Persentase guru bersertifikat",
  "Persentase desa mandiri",
  "Produksi padi",
  "Jumlah kunjungan wisatawan",
  "Persentase dokumen tepat waktu",
  "Indeks Pembangunan Manusia",
  "Rata-rata lama sekolah",
];
const lower = [
  "Angka kemiskinan",
  "Prevalensi stunting",
  "Tingkat pengangguran terbuka",
  "Angka kematian bayi",
  "Angka putus sekolah",
];

export const kinds: Readonly<Record<string, (random: Random) => RightTable>> = {
  iku(random) {
    const cap = random.one([undefined, undefined, 100, 120]);
    const header = random.one([
      "No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)",
      "No | Indikator | Satuan | Target 2024 | Realisasi 2024 | % Capaian",
      "No. | Indikator Kinerja Utama | Satuan | Target | Realisasi | Tingkat Capaian",
    ]);
    const rows = random.some(higher, random.whole(3, 8)).map((name, at) => {
      const target = random.figure(40, 95, 2);
      const realisasi = Math.round(target * random.figure(0.6, 1.35, 3) * 100) / 100;
      const ratio = (realisasi / target) * 100;
      return [
        String(at + 1),
        name,
        "Nilai",
        id(target, 2),
        id(realisasi, 2),
        `#${id(cap ? Math.min(cap, ratio) : ratio, 2)}`,
      ];
    });
    return table(header, ...rows);
  },
  ikuRendah(random) {
    const isTurned = random.chance(0.5);
    const names = [...random.some(higher, 3), ...random.some(lower, 3)];
    const rows = names.map((name, at) => {
      const target = random.figure(4, 40, 2);
      const realisasi = Math.round(target * random.figure(0.7, 1.3, 3) * 100) / 100;
      const plain = (realisasi / target) * 100;
      const low = isTurned ? (target / realisasi) * 100 : 200 - plain;
      return [
        String(at + 1),
        name,
        "%",
        id(target, 2),
        id(realisasi, 2),
        `#${id(lower.includes(name) ? low : plain, 2)}`,
      ];
    });
    return table("No | Indikator | Satuan | Target | Realisasi | Capaian (%)", ...rows);
  },
  anggaran(random) {
    const items = random.some(lines, random.whole(3, 8)).map((name) => {
      const pagu = random.money();
      return { name, pagu, realisasi: Math.round(pagu * random.figure(0.7, 0.99, 4)) };
    });
    const line = (name: string, pagu: number, realisasi: number, mark: string) => [
      name,
      `${mark}${id(pagu)}`,
      `${mark}${id(realisasi)}`,
      `#${id((realisasi / pagu) * 100, 2)}`,
      `#${id(pagu - realisasi)}`,
    ];
    const [pagu, realisasi] = [sum(items.map((item) => item.pagu)), sum(items.map((item) => item.realisasi))];
    return table(
      random.one([
        "Uraian | Anggaran (Rp) | Realisasi (Rp) | % | Sisa (Rp)",
        "Uraian | Pagu | Realisasi | Persentase (%) | Sisa Anggaran",
        "Program/Kegiatan | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | Serapan (%) | Sisa",
      ]),
      ...items.map((item) => line(item.name, item.pagu, item.realisasi, "")),
      line(random.one(["Jumlah", "TOTAL", "Total Belanja"]), pagu, realisasi, "#"),
    );
  },
  lra(random) {
    const part = (names: readonly string[]) =>
      names.map((name) => ({ name, one: random.money() * 10, two: random.money() * 10 }));
    const [income, spent] = [
      part(
        random.some(
          ["Pendapatan Asli Daerah", "Pendapatan Transfer", "Lain-lain Pendapatan yang Sah", "Dana Desa"],
          random.whole(2, 4),
        ),
      ),
      part(random.some(lines, random.whole(2, 5))),
    ];
    const total = (items: ReturnType<typeof part>) =>
      [sum(items.map(({ one }) => one)), sum(items.map(({ two }) => two))] as const;
    const [a, b] = [total(income), total(spent)];
    const percent = (one: number, two: number) => `#${id((two / one) * 100, 2)}`;
    const row = ({ name, one, two }: { name: string; one: number; two: number }) => [
      name,
      id(one),
      id(two),
      percent(one, two),
    ];
    const isPlain = random.chance(0.5);
    return table(
      "Uraian | Anggaran (Rp) | Realisasi (Rp) | %",
      "PENDAPATAN | | |",
      ...income.map(row),
      [isPlain ? "JUMLAH" : "JUMLAH PENDAPATAN", `#${id(a[0])}`, `#${id(a[1])}`, percent(a[0], a[1])],
      "BELANJA | | |",
      ...spent.map(row),
      [isPlain ? "JUMLAH" : "JUMLAH BELANJA", `#${id(b[0])}`, `#${id(b[1])}`, percent(b[0], b[1])],
      ["SURPLUS/(DEFISIT)", `#${id(a[0] - b[0])}`, `#${id(a[1] - b[1])}`, percent(a[0] - b[0], a[1] - b[1])],
    );
  },
  duaKelompok(random) {
    const rows = random.some(higher, random.whole(3, 7)).map((name, at) => {
      const target = random.whole(20, 180);
      const reached = Math.round(target * random.figure(0.6, 1, 3));
      const pagu = random.money();
      const spent = Math.round(pagu * random.figure(0.7, 1, 4));
      return [
        String(at + 1),
        name,
        id(target),
        id(reached),
        `#${id((reached / target) * 100, 2)}`,
        id(pagu),
        id(spent),
        `#${id((spent / pagu) * 100, 2)}`,
      ];
    });
    return table(
      `No | Sasaran | Kinerja | < | < | Anggaran | < | <`,
      random.one([
        "^ | ^ | Target | Realisasi | % | Pagu (Rp) | Realisasi (Rp) | %",
        "^ | ^ | Target | Realisasi | Capaian (%) | Target | Realisasi | %",
      ]),
      ...rows,
    );
  },
  miliar(random) {
    const unit = random.one([1e9, 1e6]);
    const word = unit === 1e9 ? "Miliar" : "Juta";
    const isInTitle = random.chance(0.4);
    const items = random.some(lines, random.whole(4, 8)).map((name) => {
      const pagu = random.figure(2, 900, 4) * unit;
      return { name, pagu, realisasi: pagu * random.figure(0.5, 1, 5) };
    });
    const row = (name: string, pagu: number, realisasi: number, mark: string) => [
      name,
      `${mark}${id(pagu / unit, 2)}`,
      `${mark}${id(realisasi / unit, 2)}`,
      `#${id((realisasi / pagu) * 100, 2)}`,
    ];
    const heads = isInTitle
      ? [`Tabel 5 Realisasi Belanja (dalam ${word.toLowerCase()} rupiah) | | |`, "Uraian | Anggaran | Realisasi | %"]
      : [`Uraian | Anggaran (${word} Rp) | Realisasi (${word} Rp) | %`];
    return table(
      ...heads,
      ...items.map((item) => row(item.name, item.pagu, item.realisasi, "")),
      row("Jumlah", sum(items.map(({ pagu }) => pagu)), sum(items.map(({ realisasi }) => realisasi)), "#"),
    );
  },
  penduduk(random) {
    const items = random
      .some(places, random.whole(4, 10))
      .map((name) => ({ name, l: random.whole(180, 9_000), p: random.whole(180, 9_000) }));
    const row = (name: string, l: number, p: number, mark: string) => [
      name,
      `${mark}${id(l)}`,
      `${mark}${id(p)}`,
      `#${id(l + p)}`,
      `#${id((l / p) * 100, 2)}`,
    ];
    return table(
      "Desa | Laki-laki | Perempuan | Jumlah | Rasio Jenis Kelamin",
      ...items.map(({ name, l, p }) => row(name, l, p, "")),
      row("Jumlah", sum(items.map(({ l }) => l)), sum(items.map(({ p }) => p)), "#"),
    );
  },
  porsi(random) {
    const items = random.some(places, random.whole(4, 9)).map((name) => ({ name, count: random.whole(20, 4_000) }));
    const total = sum(items.map(({ count }) => count));
    const decimals = random.whole(1, 2);
    return table(
      random.one([
        "Kelompok | Jumlah | Persentase (%)",
        "Kecamatan | Nilai (Rp) | Kontribusi (%)",
        "Jenis | Frekuensi | %",
        "Uraian | Jumlah | Porsi (%)",
      ]),
      ...items.map(({ name, count }) => [name, id(count), `#${id((count / total) * 100, decimals)}`]),
      [
        "Total",
        `#${id(total)}`,
        random.chance(0.5)
          ? "100"
          : id(sum(items.map(({ count }) => Number(((count / total) * 100).toFixed(decimals)))), decimals),
      ],
    );
  },
  umur(random) {
    const rows = Array.from({ length: random.whole(6, 15) }, (_, at) => ({
      name: `${at * 5}-${at * 5 + 4}`,
      l: random.whole(90, 4_000),
      p: random.whole(90, 4_000),
    }));
    return table(
      "Kelompok Umur | Laki-laki | Perempuan | Jumlah",
      ...rows.map(({ name, l, p }) => [name, id(l), id(p), `#${id(l + p)}`]),
      [
        "Jumlah",
        `#${id(sum(rows.map(({ l }) => l)))}`,
        `#${id(sum(rows.map(({ p }) => p)))}`,
        `#${id(sum(rows.map(({ l, p }) => l + p)))}`,
      ],
    );
  },
  kepadatan(random) {
    const items = random.some(places, random.whole(5, 10)).map((name) => ({
      name,
      luas: random.figure(8, 300, 2),
      jiwa: random.whole(2_000, 90_000),
      kk: random.whole(500, 22_000),
    }));
    const row = (name: string, luas: number, jiwa: number, kk: number, mark: string) => [
      name,
      `${mark}${id(luas, 2)}`,
      `${mark}${id(jiwa)}`,
      `${mark}${id(kk)}`,
      `#${id(jiwa / luas)}`,
      `#${id(jiwa / kk, 2)}`,
    ];
    return table(
      "Kecamatan | Luas (km2) | Jumlah Penduduk | Jumlah KK | Kepadatan per km2 | Rata-rata Jiwa/KK",
      ...items.map(({ name, luas, jiwa, kk }) => row(name, luas, jiwa, kk, "")),
      row(
        "Jumlah",
        sum(items.map(({ luas }) => luas)),
        sum(items.map(({ jiwa }) => jiwa)),
        sum(items.map(({ kk }) => kk)),
        "#",
      ),
    );
  },
  produktivitas(random) {
    const items = random.some(places, random.whole(4, 9)).map((name) => {
      const luas = random.whole(40, 3_000);
      return { name, luas, ton: Math.round(luas * random.figure(4, 7, 3)) };
    });
    const isQuintal = random.chance(0.5);
    const row = (name: string, luas: number, ton: number, mark: string) => [
      name,
      `${mark}${id(luas)}`,
      `${mark}${id(ton)}`,
      `#${id((ton / luas) * (isQuintal ? 10 : 1), 2)}`,
    ];
    return table(
      `Kecamatan | Luas Panen (Ha) | Produksi (Ton) | Produktivitas (${isQuintal ? "Kw/Ha" : "Ton/Ha"})`,
      ...items.map(({ name, luas, ton }) => row(name, luas, ton, "")),
      row("Jumlah", sum(items.map(({ luas }) => luas)), sum(items.map(({ ton }) => ton)), "#"),
    );
  },
  spm(random) {
    const rows = random.some(places, random.whole(4, 8)).map((name, at) => {
      const all = random.whole(60, 8_000);
      const served = Math.round(all * random.figure(0.4, 1, 3));
      return [String(at + 1), name, id(all), id(served), `#${id(all - served)}`, `#${id((served / all) * 100, 2)}`];
    });
    return table(
      "No | Jenis Layanan | Jumlah yang Harus Dilayani | Jumlah yang Terlayani | Belum Terlayani | Capaian (%)",
      ...rows,
    );
  },
  triwulan(random) {
    const rows = random.some(lines, random.whole(3, 8)).map((name) => {
      const quarters = [1, 2, 3, 4].map(() => random.money());
      const total = sum(quarters);
      const pagu = Math.round(total * random.figure(1, 1.3, 3));
      return [name, id(pagu), ...quarters.map((each) => id(each)), `#${id(total)}`, `#${id((total / pagu) * 100, 2)}`];
    });
    return table("Kegiatan | Pagu (Rp) | TW I | TW II | TW III | TW IV | Jumlah | %", ...rows);
  },
  bulan(random) {
    const rows = random.some(lines, random.whole(3, 7)).map((name) => {
      const months = Array.from({ length: 6 }, () => (random.chance(0.3) ? 0 : random.money()));
      return [
        name,
        ...months.slice(0, 3).map((each) => id(each)),
        `#${id(sum(months.slice(0, 3)))}`,
        ...months.slice(3).map((each) => id(each)),
        `#${id(sum(months.slice(3)))}`,
      ];
    });
    return table("Kegiatan | Januari | Februari | Maret | Triwulan I | April | Mei | Juni | Triwulan II", ...rows);
  },
  pertumbuhan(random) {
    const items = random
      .some(places, random.whole(4, 9))
      .map((name) => ({ name, before: random.whole(300, 9_000), now: random.whole(300, 9_000) }));
    const row = (name: string, before: number, now: number, mark: string) => [
      name,
      `${mark}${id(before)}`,
      `${mark}${id(now)}`,
      `#${id(now - before)}`,
      `#${id(((now - before) / before) * 100, 2)}`,
    ];
    return table(
      random.one([
        "Kecamatan | Tahun 2022 | Tahun 2023 | Kenaikan/Penurunan | %",
        "Kecamatan | 2022 | 2023 | Selisih | Pertumbuhan (%)",
      ]),
      ...items.map(({ name, before, now }) => row(name, before, now, "")),
      row("Jumlah", sum(items.map(({ before }) => before)), sum(items.map(({ now }) => now)), "#"),
    );
  },
  pohon(random) {
    const programs = Array.from({ length: random.whole(2, 4) }, (_, at) => ({
      code: `1.0${at + 1}`,
      parts: Array.from({ length: random.whole(2, 4) }, () => ({ one: random.money(), two: random.money() })),
    }));
    const total = (of: "one" | "two") => sum(programs.flatMap(({ parts }) => parts.map((part) => part[of])));
    return table(
      "Kode | Program/Kegiatan | Pagu (Rp) | Realisasi (Rp)",
      ...programs.flatMap(({ code, parts }) => [
        [
          code,
          `Program ${code}`,
          `#${id(sum(parts.map(({ one }) => one)))}`,
          `#${id(sum(parts.map(({ two }) => two)))}`,
        ],
        ...parts.map(({ one, two }, at) => [`${code}.0${at + 1}`, `Kegiatan ${at + 1}`, id(one), id(two)]),
      ]),
      ["", "Jumlah", `#${id(total("one"))}`, `#${id(total("two"))}`],
    );
  },
  subtotal(random) {
    const groups = random.some(places, random.whole(2, 4)).map((name) => ({
      name,
      villages: random
        .some(places, random.whole(2, 5))
        .map((village) => ({ village, one: random.whole(30, 4_000), two: random.whole(30, 4_000) })),
    }));
    const all = groups.flatMap(({ villages }) => villages);
    const [own, end] = random.one([
      ["Jumlah Kecamatan", "Total Kabupaten"],
      ["Sub Jumlah", "Jumlah"],
      ["Sub Total", "Total"],
    ]) as [string, string];
    return table(
      "No | Kecamatan/Desa | KK | Rumah",
      ...groups.flatMap(({ name, villages }, at) => [
        [["I", "II", "III", "IV"][at] ?? "", `Kecamatan ${name}`, "", ""],
        ...villages.map(({ village, one, two }, index) => [String(index + 1), `Desa ${village}`, id(one), id(two)]),
        ["", own, `#${id(sum(villages.map(({ one }) => one)))}`, `#${id(sum(villages.map(({ two }) => two)))}`],
      ]),
      ["", end, `#${id(sum(all.map(({ one }) => one)))}`, `#${id(sum(all.map(({ two }) => two)))}`],
    );
  },
  rataCapaian(random) {
    const items = random.some(higher, random.whole(3, 7)).map((name) => {
      const target = random.figure(50, 95, 2);
      const realisasi = Math.round(target * random.figure(0.7, 1.1, 3) * 100) / 100;
      return { name, target, realisasi, capaian: Math.round((realisasi / target) * 10_000) / 100 };
    });
    return table(
      "No | Indikator | Target | Realisasi | Capaian (%)",
      ...items.map(({ name, target, realisasi, capaian }, at) => [
        String(at + 1),
        name,
        id(target, 2),
        id(realisasi, 2),
        `#${id(capaian, 2)}`,
      ]),
      ["", "Rata-rata Capaian", "", "", `#${id(sum(items.map(({ capaian }) => capaian)) / items.length, 2)}`],
    );
  },
  perubahan(random) {
    const items = random.some(lines, random.whole(3, 7)).map((name) => {
      const murni = random.money();
      const perubahan = Math.round(murni * random.figure(0.7, 1.4, 3));
      return { name, murni, perubahan, realisasi: Math.round(perubahan * random.figure(0.7, 1, 4)) };
    });
    return table(
      random.one([
        "Uraian | Anggaran Murni (Rp) | Anggaran Perubahan (Rp) | Realisasi (Rp) | %",
        "Uraian | Semula | Setelah Perubahan | Realisasi | Persentase",
        "Uraian | Pagu Awal | Pagu Revisi | Realisasi | %",
      ]),
      ...items.map(({ name, murni, perubahan, realisasi }) => [
        name,
        id(murni),
        id(perubahan),
        id(realisasi),
        `#${id((realisasi / perubahan) * 100, 2)}`,
      ]),
      [
        "Jumlah",
        `#${id(sum(items.map(({ murni }) => murni)))}`,
        `#${id(sum(items.map(({ perubahan }) => perubahan)))}`,
        `#${id(sum(items.map(({ realisasi }) => realisasi)))}`,
        `#${id((sum(items.map(({ realisasi }) => realisasi)) / sum(items.map(({ perubahan }) => perubahan))) * 100, 2)}`,
      ],
    );
  },
  fisik(random) {
    const rows = random.some(lines, random.whole(4, 8)).map((name, at) => {
      const pagu = random.money();
      const spent = Math.round(pagu * random.figure(0.4, 1, 4));
      return [
        String(at + 1),
        name,
        id(pagu),
        id(spent),
        `#${id((spent / pagu) * 100, 2)}`,
        id(random.figure(40, 100, 2), 2),
      ];
    });
    return table("No | Kegiatan | Pagu (Rp) | Realisasi Keuangan (Rp) | Keuangan (%) | Fisik (%)", ...rows);
  },
  tertimbang(random) {
    const weights = random.one([
      [30, 30, 15, 25],
      [40, 35, 25],
      [50, 30, 20],
      [13, 25, 16.5, 45.5],
    ]);
    const items = weights.map((weight, at) => ({ name: places[at] ?? "", weight, value: random.figure(40, 98, 2) }));
    const part = ({ weight, value }: { weight: number; value: number }) => Math.round(weight * value) / 100;
    return table(
      "No | Komponen | Bobot (%) | Nilai | Nilai Tertimbang",
      ...items.map((item, at) => [
        String(at + 1),
        item.name,
        id(item.weight, 2),
        id(item.value, 2),
        `#${id(part(item), 2)}`,
      ]),
      ["", "Jumlah", "100,00", "", `#${id(sum(items.map(part)), 2)}`],
    );
  },
  apk(random) {
    const items = random.some(places, random.whole(4, 8)).map((name) => {
      const people = random.whole(300, 9_000);
      return { name, people, pupils: Math.round(people * random.figure(0.7, 1.1, 3)) };
    });
    const row = (name: string, people: number, pupils: number, mark: string) => [
      name,
      `${mark}${id(people)}`,
      `${mark}${id(pupils)}`,
      `#${id((pupils / people) * 100, 2)}`,
    ];
    return table(
      "Kecamatan | Penduduk Usia 7-12 Tahun | Jumlah Siswa | APK",
      ...items.map(({ name, people, pupils }) => row(name, people, pupils, "")),
      row("Kabupaten", sum(items.map(({ people }) => people)), sum(items.map(({ pupils }) => pupils)), "#"),
    );
  },
  jalan(random) {
    const rows = random.some(places, random.whole(4, 8)).map((name) => {
      const [good, fair, poor, bad] = [
        random.figure(5, 90, 2),
        random.figure(5, 60, 2),
        random.figure(1, 30, 2),
        random.figure(1, 30, 2),
      ];
      const total = sum([good, fair, poor, bad]);
      return [
        name,
        ...[good, fair, poor, bad].map((each) => id(each, 2)),
        `#${id(total, 2)}`,
        `#${id(((good + fair) / total) * 100, 2)}`,
      ];
    });
    return table(
      "Kecamatan | Baik (km) | Sedang (km) | Rusak Ringan (km) | Rusak Berat (km) | Total (km) | % Mantap",
      ...rows,
    );
  },
  sampaiDengan(random) {
    const rows = random.some(lines, random.whole(4, 8)).map((name) => {
      const [before, now] = [random.money(), random.money()];
      const pagu = Math.round((before + now) * random.figure(1, 1.6, 3));
      return [name, id(pagu), id(before), id(now), `#${id(before + now)}`, `#${id(((before + now) / pagu) * 100, 2)}`];
    });
    return table(
      random.one([
        "Uraian | Pagu (Rp) | Realisasi s.d. Periode Lalu | Realisasi Periode Ini | Realisasi s.d. Periode Ini | %",
        "Uraian | Anggaran | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini | %",
      ]),
      ...rows,
    );
  },
  neraca(random) {
    const items = random
      .some(["Beras", "Jagung", "Kedelai", "Gula", "Minyak goreng", "Daging sapi", "Telur"], random.whole(4, 7))
      .map((name) => ({ name, have: random.whole(200, 9_000), need: random.whole(200, 9_000) }));
    return table(
      "Komoditas | Ketersediaan (Ton) | Kebutuhan (Ton) | Surplus/Defisit (Ton)",
      ...items.map(({ name, have, need }) => [name, id(have), id(need), `#${id(have - need)}`]),
    );
  },
  operasional(random) {
    const items = random
      .some(
        [
          "Pendapatan Pajak",
          "Pendapatan Retribusi",
          "Beban Pegawai",
          "Beban Persediaan",
          "Beban Jasa",
          "Beban Penyusutan",
        ],
        random.whole(4, 6),
      )
      .map((name) => ({ name, now: random.money(), before: random.money() }));
    return table(
      "Uraian | 2023 (Rp) | 2022 (Rp) | Kenaikan/(Penurunan) | %",
      ...items.map(({ name, now, before }) => [
        name,
        id(now),
        id(before),
        `#${id(now - before)}`,
        `#${id(((now - before) / before) * 100, 2)}`,
      ]),
    );
  },
  evaluasiRenja(random) {
    const rows = random.some(lines, random.whole(3, 7)).map((name, at) => {
      const [k, pagu] = [random.whole(4, 60), random.money()];
      const [reached, spent] = [Math.round(k * random.figure(0.5, 1, 3)), Math.round(pagu * random.figure(0.5, 1, 4))];
      return [
        String(at + 1),
        name,
        id(k),
        id(pagu),
        id(reached),
        id(spent),
        `#${id((reached / k) * 100, 2)}`,
        `#${id((spent / pagu) * 100, 2)}`,
      ];
    });
    return table(
      "No | Program/Kegiatan | Target Kinerja dan Anggaran Renja | < | Realisasi Capaian Kinerja dan Anggaran Renja | < | Tingkat Capaian (%) | <",
      "^ | ^ | K | Rp | K | Rp | K | Rp",
      ...rows,
    );
  },
  rumusKolom(random) {
    const rows = random.some(lines, random.whole(3, 7)).map((name, at) => {
      const [a, b] = [random.money(), random.money()];
      return [String(at + 1), name, id(a), id(b), `#${id(a - b)}`, `#${id((b / a) * 100, 2)}`];
    });
    return table("No | Uraian | A | B | C | D", "1 | 2 | 3 | 4 | 5=3-4 | 6=4/3x100", ...rows);
  },
  persediaan(random) {
    const rows = random.some(places, random.whole(4, 8)).map((name) => {
      const [start, more, less] = [random.whole(100, 5_000), random.whole(10, 900), random.whole(10, 90)];
      return [name, id(start), id(more), id(less), `#${id(start + more - less)}`];
    });
    return table("Barang | Saldo Awal | Masuk | Keluar | Saldo Akhir", ...rows);
  },
};
