import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { hostOf, stampHost } from "../../../scripts/stamp-manifest";
import { builtExcel, builtFile } from "./built";
import { all, type Element, named, parseXml } from "./xml";

const source = readFileSync("manifest.xml", "utf8");
const manifest = parseXml(source);

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

describe("manifest.xml", () => {
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
    expect(points[0]?.children.map(({ name }) => name)).toEqual(["Script", "Page", "Metadata"]);
    expect(named(manifest, "Namespace")).toEqual([]);
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
    const urls = [...source.matchAll(/DefaultValue="([a-z]+:\/\/[^"]+)"/g)].map(([, url]) => url ?? "");
    expect(urls.length).toBeGreaterThan(20);
    for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:3443\//);
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
    expect(controls.map((control) => named(control, "FunctionName")[0]?.text)).toEqual([
      "periksa",
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

  it("points to files that are built, icons of the size they claim among them", async () => {
    const folder = await builtExcel();
    const urls = [...source.matchAll(/"https:\/\/localhost:3443\/([^"]+)"/g)].map(([, path]) => path ?? "");
    for (const path of urls) {
      expect(existsSync(join(folder, path)), path).toBe(true);
      const size = /-(\d+)\.png$/.exec(path)?.[1];
      if (!size) continue;
      const image = readFileSync(join(folder, path));
      expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });
});

describe("stamping another address", () => {
  it("moves every address and nothing else", () => {
    const stamped = stampHost(source, hostOf(source), "https://lakin.contoh.go.id/excel/");
    expect(stamped).not.toContain("localhost");
    expect(hostOf(stamped)).toBe("https://lakin.contoh.go.id/excel");
    expect(stampHost(stamped, hostOf(stamped), "https://localhost:3443")).toBe(source);
  });

  it.each([
    "http://lakin.contoh.go.id",
    "lakin.contoh.go.id",
    "https://",
    'https://a.id"><x',
    "https://a b",
  ])("refuses %j", (host) => {
    expect(() => stampHost(source, hostOf(source), host)).toThrow("bukan alamat https");
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
