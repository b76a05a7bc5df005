import { functionHelp } from "../../src/app/function-help";
import { rules } from "../../src/rules";
import { summaries } from "../../src/summaries/sheets";
import { templates } from "../../src/summaries/templates";
import { markdownTable } from "./markdown";
import { writeGenerated } from "./write";

/** The pages of docs/ that list what there is, from the declarations themselves. */
export async function generatePages(): Promise<string[]> {
  return [
    writeGenerated("docs/fungsi.md", functionsPage()),
    writeGenerated("docs/pemeriksaan.md", checksPage()),
    writeGenerated("docs/ringkasan-dan-templat.md", sheetsPage()),
  ].flat();
}

function functionsPage(): string {
  const families = [...new Set(functionHelp.map(({ family }) => family))];
  const list = markdownTable(
    ["Fungsi", "Kegunaan", "Dasar"],
    functionHelp.map(({ syntax, summary, reference }) => [`\`${syntax}\``, summary, reference]),
  );
  const details = families.flatMap((family) => [
    `## ${family}`,
    ...functionHelp.filter((help) => help.family === family).map(functionSection),
  ]);
  return page(
    "Fungsi",
    "Persentase adalah pecahan (0,8865 tampil 88,65%); nilai IKM dan AKIP adalah angka. Sel kosong bukan nol. Setiap argumen menerima sel atau rentang; hasilnya meluber ke bawah atau ke samping. Di Google Sheets titik pada nama fungsi menjadi garis bawah: `=KEK_CAPAIAN(E5;D5)`.",
    list,
    ...details,
  );
}

function functionSection({ syntax, summary, reference, parameters, examples }: (typeof functionHelp)[number]): string {
  const arguments_ = parameters.map(
    ({ name, description, optional }) => `- \`${name}\`${optional ? " (boleh dikosongkan)" : ""}: ${description}`,
  );
  const shown = markdownTable(
    ["Rumus", "Hasil", "Keterangan"],
    examples.map(({ formula, result, why }) => [`\`${asTypedHere(formula)}\``, result, why]),
  );
  return [`### \`${syntax}\``, summary, arguments_.join("\n"), shown, `Dasar: ${reference}.`].join("\n\n");
}

/** As it is typed in an Indonesian Excel: "3.72,3.1" is "3,72;3,1"; texts in quotes stay. */
function asTypedHere(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(/,/g, ";").replace(/(\d)\.(?=\d)/g, "$1,")))
    .join("");
}

function checksPage(): string {
  const list = rules.map(({ id, summary, basis }) => [`\`${id}\``, summary, basis]);
  return page(
    "Pemeriksaan",
    "Yang dipakai hanya peraturan, kata-kata pada judul tabel, dan hitungan. Setiap tabel boleh memakai kebiasaan yang sah (dibulatkan atau dipotong, dibatasi atau tidak, persen atau pecahan); kebiasaan yang mana, barisnya sendiri yang menunjukkan. **Salah** berarti pasti salah, **periksa** berarti mungkin salah, **saran** hanya soal bentuk.",
    markdownTable(["Pemeriksaan", "Yang diperiksa", "Dasar"], list),
  );
}

function sheetsPage(): string {
  const rows = (list: typeof summaries) => list.map(({ name, description }) => [name, description]);
  return page(
    "Ringkasan dan templat",
    "Ringkasan adalah lembar siap cetak dengan rumus hidup, grafik dan tautan ke sel asalnya. Templat adalah tabel kosong yang dikenali pemeriksaan; tahun, triwulan dan kantornya ditanyakan lebih dulu.",
    "## Ringkasan",
    markdownTable(["Nama", "Isi"], rows(summaries)),
    "## Templat",
    markdownTable(["Nama", "Isi"], rows(templates)),
  );
}

function page(title: string, ...parts: readonly string[]): string {
  return `${[`# ${title}`, ...parts].join("\n\n")}\n`;
}
