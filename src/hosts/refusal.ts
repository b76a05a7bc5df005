/** Why a spreadsheet can't do what was asked: one Indonesian sentence that says what to do, and no fault of ours. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
