import { readFileSync } from "node:fs";
import { unzip } from "@cj-tech-master/excelts/archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/app/create-app";
import { Refusal } from "../../src/hosts/refusal";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { UnreadableFile } from "../../src/hosts/xlsx/package/unreadable-file";
import { readXlsx } from "../../src/hosts/xlsx/read/read";
import { zipOf } from "../hosts/xlsx/raw-xlsx";
import { runs } from "../support/fuzzing";

const fixtures = [
  "tests/fixtures/berkas/x-shared.xlsx",
  "tests/fixtures/berkas/templat-b2.xlsx",
  "tests/fixtures/berkas/50-list-object.xlsx",
];

async function partsOf(file: string): Promise<[string, Uint8Array][]> {
  const parts: [string, Uint8Array][] = [];
  for await (const entry of unzip(new Uint8Array(readFileSync(file))).entries()) {
    if (!entry.path.endsWith("/")) parts.push([entry.path, await entry.bytes()]);
  }
  return parts;
}

const files = await Promise.all(fixtures.map(partsOf));

type Damage = (bytes: Uint8Array, at: number, size: number) => Uint8Array;

/** What becomes of a part on bad disks, in bad programs and in bad faith; `at` is a share of its length. */
const damages: Readonly<Record<string, Damage>> = {
  flip: (bytes, at) => bytes.map((byte, index) => (index === at ? byte ^ 0x20 : byte)),
  cut: (bytes, at) => bytes.subarray(0, at),
  leave: (bytes, at, size) => joined(bytes.subarray(0, at), bytes.subarray(at + size)),
  double: (bytes, at, size) => joined(bytes.subarray(0, at + size), bytes.subarray(at)),
  grow: (bytes) => changed(bytes, /(\d+)(?=")/, "99999999999"),
  shrink: (bytes) => changed(bytes, /="(\d+)"/, '="-5"'),
  empty: (bytes) => changed(bytes, /="[^"]*"/, '=""'),
  strange: (bytes) => changed(bytes, /r="[A-Z]+\d+"/, 'r="constructor"'),
  unclose: (bytes) => changed(bytes, /<\/\w+>/, ""),
};

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(pieces);
}

/** The pattern is looked for from the middle on and, where it is not, from the start. */
function changed(bytes: Uint8Array, pattern: RegExp, to: string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const middle = Math.floor(text.length / 2);
  const head = text.slice(0, middle);
  const tail = text.slice(middle).replace(pattern, to);
  return new TextEncoder().encode(head + tail === text ? text.replace(pattern, to) : head + tail);
}

const damaged = fc
  .tuple(
    fc.integer({ min: 0, max: files.length - 1 }),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...Object.keys(damages)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([file, faults]) => ({ file, faults }));

async function build({
  file,
  faults,
}: {
  file: number;
  faults: readonly (readonly [number, string, number, number])[];
}) {
  const parts = (files[file] ?? []).map(([name, bytes]) => ({ name, bytes }));
  for (const [which, kind, where, size] of faults) {
    const part = parts[Math.min(parts.length - 1, Math.floor(which * parts.length))];
    if (part) part.bytes = damages[kind]?.(part.bytes, Math.floor(where * part.bytes.length), size) ?? part.bytes;
  }
  // The archive itself is whole: its checksums are those of the damaged parts.
  return zipOf(Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes])));
}

const isSentence = /^[A-Z"].*\.$/s;

async function use(bytes: Uint8Array): Promise<void> {
  const host = await openXlsx(bytes, "rusak.xlsx");
  const app = createApp(host, { today: () => new Date(2025, 6, 31) });
  const { findings, failures } = await app.check();
  expect(failures).toEqual([]);
  for (const finding of findings.filter(({ fix }) => fix).slice(0, 2)) await app.mend(finding);
  await app.undo();
  await app.insertTemplate(app.templates()[0]?.id ?? "");
  const written = await readXlsx(await host.bytes(), "rusak.xlsx");
  expect(written.sheets.some(({ madeBy }) => madeBy)).toBe(true);
}

describe("a damaged package whose checksums are right", () => {
  it("gives a result or one sentence, and what is written from it can be read", async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (how) => {
        const bytes = await build(how);
        try {
          await use(bytes);
        } catch (error) {
          if (!(error instanceof UnreadableFile || error instanceof Refusal)) throw error;
          expect(error.message).toMatch(isSentence);
        }
      }),
      runs(60),
    );
  });
});
