import type { StyleName } from "../contract/plan";

/** How a style is drawn: sober, and fit for black and white print. Colours as RRGGBB. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points; 10 unless said. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** A thin line around the cell. */
  readonly border?: boolean;
  /** For numbers whose content names no format. */
  readonly format?: string;
}

export const looks: Readonly<Record<StyleName, Look>> = {
  title: { bold: true, size: 14 },
  subtitle: { colour: "595959" },
  header: { bold: true, fill: "DDE6EE", align: "center", wrap: true, border: true },
  group: { bold: true, fill: "F2F2F2", border: true },
  "group-wrap": { bold: true, fill: "F2F2F2", wrap: true, border: true },
  text: { border: true },
  wrap: { wrap: true, border: true },
  center: { align: "center", border: true },
  number: { align: "right", border: true },
  percent: { align: "right", border: true, format: "0.00%" },
  total: { bold: true, fill: "F2F2F2", border: true },
  "total-number": { bold: true, fill: "F2F2F2", align: "right", border: true },
  "total-percent": { bold: true, fill: "F2F2F2", align: "right", border: true, format: "0.00%" },
  "total-center": { bold: true, fill: "F2F2F2", align: "center", border: true },
  note: { italic: true, size: 9, colour: "595959" },
  input: { fill: "FFFBE6", wrap: true, border: true },
  contested: { fill: "FCE5CD", colour: "783F04", italic: true, align: "right", wrap: true, border: true },
  link: { colour: "0B5394", underline: true, border: true },
};

export const fontName = "Calibri";
export const fontSize = 10;

/** Fill and text of the traffic lights; the text stays readable without colour. */
export const lightColours = {
  green: { fill: "D9EAD3", colour: "274E13" },
  yellow: { fill: "FFF2CC", colour: "7F6000" },
  orange: { fill: "FCE5CD", colour: "783F04" },
  red: { fill: "F4CCCC", colour: "7A0000" },
} as const;
