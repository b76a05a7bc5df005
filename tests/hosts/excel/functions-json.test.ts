import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/catalogue";
import { builtFile } from "./built";

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  enums: { id: string; type: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: {
      name: string;
      description: string;
      type: string;
      dimensionality: string;
      optional?: boolean;
      customEnumId?: string;
    }[];
    result: { type: string; dimensionality: string };
    options: Record<string, boolean>;
  }[];
}

const metadata: Metadata = JSON.parse(readFileSync("src/hosts/excel/functions.json", "utf8"));

describe("functions.json", () => {
  it("names exactly the functions of the catalogue, with their parameters in order", () => {
    expect(metadata.functions.map(({ id, name, parameters }) => [id, name, parameters.map((one) => one.name)])).toEqual(
      catalogue.map(({ id, name, parameters }) => [id, name, Object.keys(parameters)]),
    );
  });

  it("says which parameters may be left out; none that must be given follows one that need not", () => {
    for (const { name, parameters } of metadata.functions) {
      const declared = Object.values(catalogue.find((fn) => fn.name === name)?.parameters ?? {});
      expect(parameters.map(({ optional }) => optional ?? false)).toEqual(declared.map(({ optional }) => optional));
    }
  });

  it("offers the words of every choice", () => {
    for (const { name, parameters } of metadata.functions) {
      const declared = catalogue.find((fn) => fn.name === name)?.parameters ?? {};
      for (const parameter of parameters) {
        const { type, words } = declared[parameter.name] ?? {};
        const offered = metadata.enums.find(({ id }) => id === parameter.customEnumId);
        expect(offered?.values.map(({ stringValue }) => stringValue)).toEqual(type === "choice" ? words : undefined);
      }
    }
  });

  it("keeps to the patterns of the official generator", () => {
    for (const { id, name, description, parameters } of metadata.functions) {
      expect(id).toMatch(/^[a-zA-Z0-9._]*$/);
      expect(name).toMatch(/^[a-zA-Z][a-zA-Z0-9._]*$/);
      expect(id.length).toBeLessThanOrEqual(128);
      expect(name.length).toBeGreaterThanOrEqual(3);
      expect(name.length).toBeLessThanOrEqual(128);
      expect(description).not.toBe("");
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(parameter.name.length).toBeLessThanOrEqual(64);
        expect(parameter.description).not.toBe("");
        expect(parameter.description.length).toBeLessThanOrEqual(512);
      }
    }
    for (const { id, type, values } of metadata.enums) {
      expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
      expect(type).toBe("string");
      for (const { name, tooltip } of values) {
        expect(name).not.toBe("");
        expect(tooltip).not.toBe("");
      }
    }
  });

  it("has each id, name and enum once, whatever the case", () => {
    for (const values of [
      metadata.functions.map(({ id }) => id),
      metadata.functions.map(({ name }) => name),
      metadata.enums.map(({ id }) => id),
    ]) {
      expect(new Set(values.map((value) => value.toUpperCase())).size).toBe(values.length);
    }
  });

  it("names no function that reads as a cell address, since Excel would take it for one", () => {
    for (const { id } of metadata.functions) expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  it("asks for errors as such and, with a matrix as result, for addresses", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
    for (const { result, options, parameters } of metadata.functions) {
      expect(result).toEqual({ type: "any", dimensionality: "matrix" });
      expect(options).toEqual({ requiresParameterAddresses: true });
      for (const { dimensionality } of parameters) expect(dimensionality).toBe("matrix");
    }
  });

  it("points its help at a place on the help page", async () => {
    const page = await builtFile("bantuan.html");
    for (const { id, helpUrl } of metadata.functions) {
      expect(helpUrl).toBe(`https://localhost:3443/bantuan.html#${id}`);
      expect(page).toContain(`id="${id}"`);
    }
  });
});
