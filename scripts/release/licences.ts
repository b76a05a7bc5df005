/** As much of a CycloneDX list of components as tells their licences. */
export interface Components {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses?: readonly (
      | { readonly license: { readonly id?: string; readonly name?: string } }
      | { readonly expression: string }
    )[];
  }[];
}

/** Licences under which a component may be handed on with ours. */
const allowed = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Unlicense",
  "CC0-1.0",
  "BlueOak-1.0.0",
  "Python-2.0",
  "OFL-1.1",
]);

/** Packages that name their licence only in the file beside their code. */
const namedInFile: Readonly<Record<string, string>> = { "@univerjs/telemetry": "Apache-2.0" };

/** The components that may not be handed on, or say nothing of it: "name 1.2.3 (GPL-3.0)". */
export function refusedLicences({ components }: Components): string[] {
  return components.flatMap(({ name, version, licenses = [] }) => {
    const stated = licenses.map((each) =>
      "expression" in each ? each.expression : (each.license.id ?? each.license.name ?? ""),
    );
    const named = stated.length > 0 ? stated : [namedInFile[name] ?? []].flat();
    const isAllowed = named.length > 0 && named.every(maySelect);
    return isAllowed ? [] : [`${name} ${version} (${named.join(", ") || "tidak disebut"})`];
  });
}

/** "(MIT OR GPL-3.0)" lets us choose; "(MIT AND GPL-3.0)" does not. */
function maySelect(expression: string): boolean {
  const choices = expression.replace(/[()]/g, "").split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((licence) => allowed.has(licence.trim())));
}
