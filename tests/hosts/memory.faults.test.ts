import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { testFaults } from "./fault-contract";
import { Faults, faulty } from "./faults";

testFaults("memory", async (workbook) => {
  const faults = new Faults();
  return { host: faulty(new MemoryHost(workbook), faults), faults };
});
