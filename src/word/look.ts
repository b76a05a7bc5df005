/**
 * How the document looks: A4, sober, fit for black and white print. Lengths in twentieths of a point. The text is as
 * wide as the library takes it to be where it aligns the page numbers of its lists.
 */
export const page = { width: 11906, height: 16838, margin: 1440 } as const;
export const font = "Calibri";
/** In half points. */
export const sizes = {
  body: 22,
  table: 17,
  smallest: 11,
  caption: 20,
  note: 17,
  cover: 36,
  chapter: 28,
  section: 24,
  part: 22,
} as const;
export const fills = { header: "DDE6EE", group: "F2F2F2", gap: "FFF2CC", contested: "F4CCCC" } as const;
export const lineColour = "A6A6A6";

/** Between the margins of an upright page, or of one on its side. */
export function printWidth(isLandscape: boolean): number {
  return (isLandscape ? page.height : page.width) - 2 * page.margin;
}
