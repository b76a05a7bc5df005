import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtExcel } from "../../support/shared";

export async function builtFile(name: string): Promise<string> {
  return readFileSync(join(await builtExcel(), name), "utf8");
}
