/** Names of the transitional form that we write, and those of the strict form: a file keeps to one of them. */
const strictNames = new Map([
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    "http://purl.oclc.org/ooxml/officeDocument/customXml",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
]);

export function isStrictName(name: string): boolean {
  return name.startsWith("http://purl.oclc.org/ooxml/");
}

/** A part of ours in the strict form; there, shares of a size carry a percent sign. */
export function toStrict(xml: string): string {
  const named = [...strictNames].reduce((text, [name, strict]) => text.replaceAll(name, strict), xml);
  return named.replace(/(<c:gapWidth val="\d+)"/g, '$1%"');
}
