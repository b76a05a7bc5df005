import type { Endpoints } from "../protocol";
import { markCells } from "./mark-cells";
import { readMemory, writeMemory } from "./memory";
import { commit, discard, draw, removeSheets, stage } from "./plan";
import { readCells } from "./read-cells";
import { readWorkbook } from "./read-workbook";
import { select, selection } from "./selection";

/** The functions the sidebar may call, by their global names. */
export const endpoints: Endpoints = {
  lakinReadWorkbook: readWorkbook,
  lakinReadCells: readCells,
  lakinStage: stage,
  lakinDraw: draw,
  lakinCommit: commit,
  lakinDiscard: discard,
  lakinMark: markCells,
  lakinRemoveSheets: removeSheets,
  lakinSelect: select,
  lakinSelection: selection,
  lakinReadMemory: readMemory,
  lakinWriteMemory: writeMemory,
};
