import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { testHost } from "./contract";

testHost("memory", async (workbook) => {
  const host = new MemoryHost(workbook);
  return { host, reopen: async () => host };
});
