import type { FileContent } from "../../contract/app";
import type { Workbook } from "../../contract/snapshot";
import { openPackage } from "./package/package";
import { PackageHost, type XlsxHost } from "./xlsx-host";

export type { XlsxHost } from "./xlsx-host";

/** Rejects with an UnreadableFile where the bytes are no workbook. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<XlsxHost> {
  const { parts, workbookPart } = await openPackage(bytes);
  const host = new PackageHost(parts, workbookPart, name);
  await host.readWorkbook();
  return host;
}

/** A file that is only read: to be compared with, and never written to. */
export async function readXlsx({ name, bytes }: FileContent): Promise<Workbook> {
  return (await openXlsx(bytes, name)).readWorkbook();
}
