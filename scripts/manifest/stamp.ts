import type { Environment } from "./environments";

export interface Stamp {
  readonly environment: Environment;
  /** Where its pages stand. */
  readonly host: string;
  /** Raised with every change of the manifest, or admins' Excels keep the old one. */
  readonly version?: string;
}

/** A manifest for another place: its Id, its name, its addresses and its version. */
export function stampManifest(manifest: string, { environment, host, version }: Stamp): string {
  const stamped = manifest
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${environment.id}</Id>`)
    .replace(/<DisplayName DefaultValue="[^"]*"/, `<DisplayName DefaultValue="${environment.label}"`)
    .replace(/(<bt:String id="Group.Label" DefaultValue=")[^"]*"/, `$1${environment.label}"`)
    .replace(/<Version>[^<]*<\/Version>/, (standing) =>
      version === undefined ? standing : `<Version>${checkedVersion(version)}</Version>`,
    );
  return stampHost(stamped, hostOf(manifest), host);
}

/** The text with its pages at another address. */
export function stampHost(text: string, from: string, to: string): string {
  return text.replaceAll(from, checkedHost(to));
}

/** Excel loads add-ins over https only; a slash at the end would double the one behind it. */
export function checkedHost(host: string): string {
  const address = host.replace(/\/+$/, "");
  if (!/^https:\/\/[^\s/"'<>&]+(\/[^\s"'<>&?#]*)?$/.test(address)) {
    throw new Error(`"${host}" bukan alamat https, misalnya https://lakin.contoh.go.id`);
  }
  return address;
}

/** The address a manifest's pages stand at now. */
export function hostOf(manifest: string): string {
  const pane = /<SourceLocation DefaultValue="(https:\/\/[^"]+)\/[\w-]+\.html"/.exec(manifest)?.[1];
  if (!pane) throw new Error("Manifes ini tidak menunjuk halaman Lakin.");
  return pane;
}

function checkedVersion(version: string): string {
  if (/^[1-9]\d{0,4}(\.\d{1,5}){3}$/.test(version)) return version;
  throw new Error(`"${version}" bukan versi: tulis empat angka, misalnya 1.2.0.0`);
}
