import { tooManyCells } from "../package/unreadable-file";

/** Filled cells of a workbook; a small file may unfold into many more than memory holds. */
const mostCells = 1_000_000;
/** Characters that the cells hold by themselves: a formula shared by a million cells is spelled out in each. */
const mostCharacters = 100_000_000;

/** What one workbook may still unfold into. */
export class ReadingBudget {
  #cells = mostCells;
  #characters = mostCharacters;

  take(characters: number): void {
    this.#cells -= 1;
    this.#characters -= characters;
    if (this.#cells < 0 || this.#characters < 0) throw tooManyCells();
  }
}
