import { catalogue } from "../../src/catalogue";
import { functionMetadata } from "../../src/hosts/excel/function-metadata";
import { writeGenerated } from "./write";

export async function generateExcel(): Promise<string[]> {
  return writeGenerated("src/hosts/excel/functions.json", `${JSON.stringify(functionMetadata(catalogue), null, 2)}\n`);
}
