import { MemoryHost, noteKey } from "../../src/hosts/memory/memory-host";
import { testHost } from "./contract";

testHost("memory", async (workbook) => {
  const host = new MemoryHost(workbook);
  const notes = {
    write: (sheet: string, cell: string, note: string) => void host.notes.set(noteKey({ sheet, cell }), note),
    read: (sheet: string, cell: string) => host.notes.get(noteKey({ sheet, cell })) ?? "",
    coloured: (wanted: string) =>
      [...host.colours.keys()].flatMap((key) => (key.startsWith(`${wanted}!`) ? key.slice(wanted.length + 1) : [])),
  };
  return { host, notes, reopen: async () => host };
});
