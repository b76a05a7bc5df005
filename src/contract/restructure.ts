/** A change of a workbook that is none of its cells' contents, as an editor asks for it. Indexes are 0-based. */
export type Restructure =
  | {
      readonly kind: "insert" | "remove";
      readonly sheet: string;
      readonly axis: "row" | "column";
      readonly at: number;
      readonly count: number;
    }
  /** A row below another that looks and reckons like it, taken into the totals that end there. */
  | { readonly kind: "repeat-row"; readonly sheet: string; readonly row: number }
  | { readonly kind: "add-sheet"; readonly name: string }
  | { readonly kind: "remove-sheet"; readonly sheet: string }
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly name: string }
  | { readonly kind: "move-sheet"; readonly sheet: string; readonly to: number }
  | { readonly kind: "restyle"; readonly sheet: string; readonly range: string; readonly change: StyleChange }
  | { readonly kind: "merge" | "unmerge"; readonly sheet: string; readonly range: string }
  /** In characters of the standard font. */
  | { readonly kind: "widen"; readonly sheet: string; readonly column: number; readonly width: number };

export interface StyleChange {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB; "" for none. */
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** A thin line around each cell, or none. */
  readonly border?: boolean;
  readonly format?: string;
}
