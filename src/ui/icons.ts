import type { Severity } from "../contract/finding";

const svg = "http://www.w3.org/2000/svg";

/** Line drawings on a 16 × 16 grid. Each severity has a shape of its own, so that colour is never the only sign. */
const drawings = {
  salah: "M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  periksa: "M8 1.8 14.8 14H1.2zM8 6.2v3.6M8 11.9v.2",
  saran: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 7.3v3.9M8 4.8v.2",
  done: "M2.5 8.6 6.2 12.3 13.5 4.6",
  undo: "M3 6.5h6.2a3.8 3.8 0 0 1 0 7.6H6M3 6.5l3.2-3.2M3 6.5l3.2 3.2",
  jump: "M2.5 8h10.2M8.8 4 12.8 8l-4 4",
  search: "M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zM10.6 10.6l3.4 3.4",
  why: "M8 1.6a4.6 4.6 0 0 0-2.6 8.4c.5.4.8.9.8 1.5h3.6c0-.6.3-1.1.8-1.5A4.6 4.6 0 0 0 8 1.6zM6.4 14h3.2",
  open: "M5.5 3.2 10.3 8l-4.8 4.8",
  close: "M4 4l8 8M12 4l-8 8",
  table: "M1.8 2.8h12.4v10.4H1.8zM1.8 6.2h12.4M6 6.2v7",
} as const;

export type IconName = keyof typeof drawings;

export function icon(name: IconName | Severity): SVGElement {
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("class", `icon icon-${name}`);
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", drawings[name]);
  drawing.append(path);
  return drawing;
}
