/**
 * Where an add-in runs. Each has an Id of its own: the same Id loaded by hand and deployed by an admin gives "Error
 * loading functions" in one Excel.
 */
export interface Environment {
  readonly name: "pengembangan" | "uji" | "produksi";
  readonly id: string;
  /** What stands in the ribbon and in the list of add-ins. */
  readonly label: string;
}

export const environments: readonly Environment[] = [
  { name: "pengembangan", id: "6b1f4c1e-93d7-4a52-8f0e-2d5c7a90e3b4", label: "Lakin (pengembangan)" },
  { name: "uji", id: "a8d02f57-1c64-4be9-b3a6-70e91d5f2c48", label: "Lakin (uji)" },
  { name: "produksi", id: "e47c9b16-58af-4d03-9e72-3f8b06a1d5c9", label: "Lakin" },
];

export function environmentNamed(name: string): Environment {
  const found = environments.find((environment) => environment.name === name);
  if (!found) throw new Error(`"${name}" bukan lingkungan: pilih ${environments.map((each) => each.name).join(", ")}.`);
  return found;
}
