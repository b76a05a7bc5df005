import { pascalCase } from "../generate/names";
import { isKebab, type Skeleton } from "./skeleton";

export function hostFiles(id: string): Skeleton {
  if (!isKebab(id)) return "A host is named like excel: small letters and hyphens.";
  const name = `${pascalCase(id)}Host`;
  return {
    [`src/hosts/${id}/${id}-host.ts`]: `import type { Applied, Host, Mark, Marked } from "../../contract/host";
import type { CellWrite, Plan } from "../../contract/plan";
import type { CellRef, SheetCell, Workbook } from "../../contract/snapshot";

/** What it is a host of, and what it cannot do: such a method rejects with an Indonesian reason. */
export class ${name} implements Host {
  constructor(private readonly workbook: Workbook) {}

  async readWorkbook(): Promise<Workbook> {
    return this.workbook;
  }

  async readCells(_at: readonly CellRef[]): Promise<readonly SheetCell[]> {
    throw notYet("membaca sel");
  }

  async keep(_writes: readonly CellWrite[]): Promise<readonly CellWrite[]> {
    throw notYet("membaca sel");
  }

  async apply(_plan: Plan): Promise<Applied> {
    throw notYet("menulis");
  }

  async removeSheets(_ids: readonly string[]): Promise<readonly string[]> {
    throw notYet("menghapus lembar");
  }

  async mark(_marks: readonly Mark[]): Promise<Marked> {
    throw notYet("menandai sel");
  }

  async select(_at: CellRef): Promise<void> {
    throw notYet("memilih sel");
  }

  async selection(): Promise<CellRef | undefined> {
    throw notYet("membaca pilihan");
  }

  async readMemory(_key: string): Promise<string> {
    throw notYet("menyimpan catatan");
  }

  async writeMemory(_key: string, _text: string): Promise<void> {
    throw notYet("menyimpan catatan");
  }
}

function notYet(what: string): Error {
  return new Error(\`Di sini Lakin belum dapat \${what}.\`);
}
`,
    [`tests/hosts/${id}.test.ts`]: `import { ${name} } from "../../src/hosts/${id}/${id}-host";
import { testHost } from "./contract";

testHost("${id}", async (workbook) => {
  const host = new ${name}(workbook);
  return { host, reopen: async () => host };
});
`,
  };
}
