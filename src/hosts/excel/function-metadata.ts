import type { CatalogueEntry } from "../../catalogue/define";
import type { Parameter } from "../../catalogue/parameters";

/** Where the pages stand until a manifest is stamped with another address: `npm run start:excel`. */
export const developmentHost = "https://localhost:3443";

interface Metadata {
  /** Errors in cells arrive as such, rather than being passed on before we are asked. */
  readonly allowErrorForDataTypeAny: true;
  readonly enums: readonly EnumMetadata[];
  readonly functions: readonly FunctionMetadata[];
}

interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  /** With these a function can tell a blank cell from a zero; Excel demands a matrix as result for it. */
  readonly options: { readonly requiresParameterAddresses: true };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
}

/** What Excel must know of the catalogue before it loads a line of ours: functions.json. */
export function functionMetadata(catalogue: readonly CatalogueEntry[]): Metadata {
  const enums = new Map<string, EnumMetadata>();
  const functions = catalogue.map(
    ({ id, name, summary, parameters }): FunctionMetadata => ({
      id,
      name,
      description: summary,
      helpUrl: `${developmentHost}/bantuan.html#${id}`,
      parameters: Object.entries(parameters).map(([parameterName, parameter]) =>
        parameterMetadata(parameterName, parameter, enums),
      ),
      result: { type: "any", dimensionality: "matrix" },
      options: { requiresParameterAddresses: true },
    }),
  );
  return { allowErrorForDataTypeAny: true, enums: [...enums.values()], functions };
}

function parameterMetadata(
  name: string,
  { description, optional, type, words, fallback }: Parameter,
  enums: Map<string, EnumMetadata>,
): ParameterMetadata {
  const isChoice = type === "choice" && words !== undefined;
  return {
    name,
    description: fallback === undefined ? description : `${description} Bila dikosongkan: ${fallback}.`,
    // Excel turns what a string parameter is given into text, so that a blank cell is not a zero there.
    type: isChoice ? "string" : "any",
    dimensionality: "matrix",
    ...(optional && { optional }),
    ...(isChoice && { customEnumId: enumOf(name, words, description, enums) }),
  };
}

/** Parameters with the same words share an enum; another list of words under the same name gets a number. */
function enumOf(name: string, words: readonly string[], description: string, enums: Map<string, EnumMetadata>): string {
  const values = words.map((word) => ({ name: word, stringValue: word, tooltip: meaningOf(word, description) }));
  for (let number = 1; ; number += 1) {
    const id = name.toUpperCase() + (number === 1 ? "" : `_${number}`);
    const known = enums.get(id);
    if (!known) enums.set(id, { id, type: "string", values });
    if (!known || known.values.map(({ name: word }) => word).join() === words.join()) return id;
  }
}

/** "makin rendah makin baik" for minimum, where the description goes through the words one by one. */
function meaningOf(word: string, description: string): string {
  const part = description.split(/;\s*/).find((words) => words.startsWith(`${word}:`));
  return part?.slice(word.length + 1).trim() ?? description;
}
