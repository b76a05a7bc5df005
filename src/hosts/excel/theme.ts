import type { Theme } from "../../ui/mount-pane";

/** Light or dark as Office shows itself; the system's choice where Office does not say. */
export function officeTheme(): Theme {
  const theme = Office.context.officeTheme;
  const ground = theme?.bodyBackgroundColor;
  if (!ground) return "auto";
  return isDark(ground) ? "dark" : "light";
}

/** Calls back when the user chooses another Office theme, where this Excel tells. */
export function onThemeChange(change: (theme: Theme) => void): void {
  const type = Office.EventType?.OfficeThemeChanged;
  if (type) Office.context.document.addHandlerAsync(type, () => change(officeTheme()));
}

/** By the luminance of "#RRGGBB". */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
