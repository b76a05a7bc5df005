import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { environmentNamed, environments } from "../../../scripts/manifest/environments";
import { fallbackManifest, fallbackOf, families } from "../../../scripts/manifest/fallback";
import { hostOf, stampManifest } from "../../../scripts/manifest/stamp";
import { catalogue } from "../../../src/catalogue";
import { functionMetadata } from "../../../src/hosts/excel/function-metadata";
import { builtExcel } from "../../support/shared";
import { builtFile } from "./built";
import { all, type Element, named, parseXml } from "./xml";

const source = readFileSync("manifest.xml", "utf8");
const manifest = parseXml(source);
const production = stampManifest(source, {
  environment: environmentNamed("produksi"),
  host: "https://lakin.contoh.go.id",
  version: "1.2.0.0",
});

/** Every manifest an admin or a developer may get to see. */
const manifests: readonly (readonly [string, string])[] = [
  ["manifest.xml", source],
  ["the one for production", production],
  ...families.map((family) => [`the fallback for ${family}`, fallbackManifest(source, fallbackOf(family))] as const),
  ["a fallback for production", fallbackManifest(production, fallbackOf("IKM"))],
];

/** The order Microsoft's schema demands; a wrong one is reported as a wrong parent. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

describe.each(manifests)("%s", (name, text) => {
  const manifest = parseXml(text);

  it("has its elements in the order the schema demands", () => {
    for (const element of all(manifest)) {
      const order = orders[element.name];
      if (!order) continue;
      const places = element.children.map(({ name }) => order.indexOf(name));
      expect(places, `${element.name}: ${element.children.map(({ name }) => name)}`).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it("names the script, then the page, then the metadata of the functions", () => {
    const points = named(manifest, "ExtensionPoint").filter(
      ({ attributes }) => attributes["xsi:type"] === "CustomFunctions",
    );
    expect(points).toHaveLength(1);
    const parts = ["Script", "Page", "Metadata", ...(name.includes("fallback") ? ["Namespace"] : [])];
    expect(points[0]?.children.map(({ name }) => name)).toEqual(parts);
  });

  it("defines every resource it uses, once, with an id of at most 32 characters, and uses all it defines", () => {
    const resources = named(manifest, "Resources")[0]?.children.flatMap(({ children }) => children) ?? [];
    const ids = resources.map(({ attributes }) => attributes.id ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    const used = all(manifest).flatMap(({ attributes }) => attributes.resid ?? []);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  it("keeps short strings to 125 characters, long ones to 250, function names and control ids to what Office takes", () => {
    for (const [list, most] of [
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
    ] as const) {
      for (const { attributes } of named(manifest, "bt:String").filter((string) => isWithin(string, list))) {
        expect(attributes.DefaultValue?.length).toBeGreaterThan(0);
        expect(attributes.DefaultValue?.length).toBeLessThanOrEqual(most);
      }
    }
    for (const { attributes } of [...named(manifest, "Control"), ...named(manifest, "Group")]) {
      expect(attributes.id).toMatch(/^[A-Za-z][\w.]{0,124}$/);
    }
  });

  it("points everything to https, at one address", () => {
    const host = hostOf(text);
    const urls = [...text.matchAll(/(?:DefaultValue|Url)="([a-z]+:\/\/[^"]+)"/g)].map(([, url]) => url ?? "");
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(url.startsWith(`${host}/`), url).toBe(true);
    expect(host).toMatch(/^https:/);
  });

  it("has an id, a version and a locale in the forms Office takes", () => {
    expect(manifest.children.find(({ name }) => name === "Id")?.text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    );
    expect(manifest.children.find(({ name }) => name === "Version")?.text).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
    expect(manifest.children.find(({ name }) => name === "DefaultLocale")?.text).toBe("id-ID");
  });

  it("gives no override for the default language", () => {
    for (const { attributes } of all(manifest).filter(
      ({ name }) => /Override$/.test(name) && name !== "VersionOverrides",
    )) {
      expect(attributes.Locale).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
      expect(attributes.Locale).not.toBe("id-ID");
    }
  });

  it("says everything it shows in English as well", () => {
    for (const string of named(manifest, "bt:String")) {
      const { id = "", DefaultValue = "" } = string.attributes;
      const english = string.children.find(({ attributes }) => attributes.Locale === "en-US")?.attributes.Value;
      if (["Group.Label", "Functions.Namespace"].includes(id)) expect(english).toBeUndefined();
      else expect(english, id).toMatch(/^[A-Z][ -~]{2,}$/);
      expect(english).not.toBe(DefaultValue);
    }
    const [description] = named(manifest, "Description");
    expect(description?.children[0]?.attributes.Locale).toBe("en-US");
  });

  it("points to files that are built, icons of the size they claim among them", async () => {
    const folder = await builtExcel();
    const urls = [...text.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, url]) => url ?? "");
    for (const path of urls
      .filter((url) => url.startsWith(hostOf(text)))
      .map((url) => url.slice(hostOf(text).length))) {
      expect(existsSync(join(folder, path)), path).toBe(true);
      const size = /-(\d+)\.png$/.exec(path)?.[1];
      if (!size) continue;
      const image = readFileSync(join(folder, path));
      expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });
});

describe("manifest.xml", () => {
  it("runs pane, ribbon and functions in one page, which lives on", () => {
    const [runtime] = named(manifest, "Runtime");
    expect(runtime?.attributes).toEqual({ resid: "Pane.Url", lifetime: "long" });
    const pages = ["Page", "FunctionFile"].map((name) => named(manifest, name)[0]);
    expect(pages.map((page) => page?.attributes.resid ?? page?.children[0]?.attributes.resid)).toEqual([
      "Pane.Url",
      "Pane.Url",
    ]);
    expect(named(manifest, "TaskpaneId")).toEqual([]);
    const pane = named(manifest, "bt:Url").find(({ attributes }) => attributes.id === "Pane.Url");
    expect(pane?.attributes.DefaultValue).toBe(
      named(manifest, "DefaultSettings")[0]?.children[0]?.attributes.DefaultValue,
    );
  });

  it("has the five buttons, each with an icon of 16, 32 and 80 pixels and a command that the pane associates", () => {
    const controls = named(manifest, "Control");
    // The first click on a button that runs a function may do nothing: Periksa shows the pane without any script.
    expect(controls.map((control) => named(control, "Action")[0]?.attributes["xsi:type"])).toEqual([
      "ShowTaskpane",
      "ExecuteFunction",
      "ExecuteFunction",
      "ExecuteFunction",
      "ExecuteFunction",
    ]);
    expect(named(controls[0] as Element, "SourceLocation")[0]?.attributes.resid).toBe("Pane.Url");
    expect(controls.slice(1).map((control) => named(control, "FunctionName")[0]?.text)).toEqual([
      "ringkasan",
      "templat",
      "fungsi",
      "bantuan",
    ]);
    for (const owner of [...controls, ...named(manifest, "Group")]) {
      const icon = owner.children.find(({ name }) => name === "Icon");
      expect(icon?.children.map(({ attributes }) => attributes.size)).toEqual(["16", "32", "80"]);
    }
  });

  it("asks only for what every Excel with the shared runtime has; the rest is asked when the pane opens", () => {
    expect(named(manifest, "Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
    ]);
  });
});

describe("environments", () => {
  it("have Ids of their own, and names that tell them apart", () => {
    expect(new Set(environments.map(({ id }) => id)).size).toBe(3);
    expect(new Set(environments.map(({ label }) => label)).size).toBe(3);
    expect(source).toContain(environmentNamed("pengembangan").id);
  });

  it("move every address, the Id, the name and the version, and nothing else", () => {
    expect(production).not.toContain("localhost");
    expect(hostOf(production)).toBe("https://lakin.contoh.go.id");
    const parsed = parseXml(production);
    const text = (wanted: string) => parsed.children.find(({ name }) => name === wanted)?.text;
    expect([text("Id"), text("Version")]).toEqual([environmentNamed("produksi").id, "1.2.0.0"]);
    expect(named(parsed, "DisplayName")[0]?.attributes.DefaultValue).toBe("Lakin");
    const back = { environment: environmentNamed("pengembangan"), host: "https://localhost:3443", version: "1.0.0.0" };
    expect(stampManifest(production, back)).toBe(source);
  });

  it.each([
    "http://lakin.contoh.go.id",
    "lakin.contoh.go.id",
    "https://",
    'https://a.id"><x',
    "https://a b",
  ])("refuse the address %j", (host) => {
    expect(() => stampManifest(source, { environment: environmentNamed("uji"), host })).toThrow("bukan alamat https");
  });

  it("refuse a version and a name that are none", () => {
    const host = "https://lakin.contoh.go.id";
    expect(() => stampManifest(source, { environment: environmentNamed("uji"), host, version: "1.2" })).toThrow(
      '"1.2" bukan versi',
    );
    expect(() => environmentNamed("staging")).toThrow("pilih pengembangan, uji, produksi");
  });
});

describe("the fallback, one namespace a family", () => {
  it("stores every function in a workbook as the add-in without a namespace does", async () => {
    const stored = await Promise.all(
      families.map(async (family) => {
        const { functions } = JSON.parse(await builtFile(fallbackOf(family).metadata));
        return functions.map(({ id, name }: { id: string; name: string }) => [`${family}_${id}`, `${family}.${name}`]);
      }),
    );
    const whole = functionMetadata(catalogue).functions.map(({ id, name }) => [id, name]);
    expect(stored.flat().sort()).toEqual(whole.sort());
  });

  it("has an Id a family and environment, and a namespace a family", () => {
    const all = [source, production].flatMap((text) =>
      families.map((family) => fallbackManifest(text, fallbackOf(family))),
    );
    const ids = all.map((text) => parseXml(text).children.find(({ name }) => name === "Id")?.text ?? "");
    expect(new Set(ids).size).toBe(all.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    const namespaces = all.map((text) => /id="Functions.Namespace" DefaultValue="(\w+)"/.exec(text)?.[1]);
    expect(namespaces).toEqual([...families, ...families]);
  });

  it("has the buttons and the pane once, and elsewhere a page that only computes", async () => {
    const buttons = families.map(
      (family) => named(parseXml(fallbackManifest(source, fallbackOf(family))), "Control").length,
    );
    expect(buttons).toEqual([5, 0, 0, 0, 0, 0]);
    for (const [index, family] of families.entries()) {
      const page = await builtFile(fallbackOf(family).page);
      expect(page).toContain(`<script src="functions.js" data-family="${family}"`);
      expect(page.includes("taskpane.js")).toBe(index === 0);
    }
  });
});

describe("keys", () => {
  it("call commands that the pane associates, each by a key of its own", async () => {
    const { actions, shortcuts } = JSON.parse(await builtFile("shortcuts.json"));
    const ids = actions.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(["periksa", "ringkasan", "templat", "fungsi"]);
    expect(shortcuts.map(({ action }: { action: string }) => action)).toEqual(ids);
    const keys = shortcuts.map(({ key }: { key: { default: string } }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
  });
});

describe("the pane's page", () => {
  it("loads Office's script, which Excel demands, and otherwise only its own", async () => {
    const page = await builtFile("taskpane.html");
    expect([...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src)).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
    expect(page).toMatch(/Content-Security-Policy"\s+content="default-src 'none'/);
    expect(page).toContain("connect-src 'none'");
  });

  it("asks nothing of the network by itself", async () => {
    for (const name of ["functions.js", "taskpane.js"]) {
      expect(await builtFile(name)).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
    }
  });
});

describe("what is loaded before anything is done", () => {
  it("is small: functions at most 40 KB as they travel, the pane's script at most 200 KB", async () => {
    expect(gzipSync(await builtFile("functions.js")).length).toBeLessThanOrEqual(40_000);
    const pane = await builtFile("taskpane.js");
    const shared = [...pane.matchAll(/(?:from|import)"\.\/(chunk-\w+\.js)"/g)].map(([, name]) => name ?? "");
    const parts = await Promise.all([...new Set(shared)].map((name) => builtFile(name)));
    const size = [pane, ...parts].reduce((total, text) => total + Buffer.byteLength(text), 0);
    expect(size).toBeLessThanOrEqual(200_000);
  });
});

function isWithin(element: Element, list: string): boolean {
  return named(manifest, list).some(({ children }) => children.includes(element));
}
