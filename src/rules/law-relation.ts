import type { LawKind } from "../evidence/convention";
import type { Instance, Law } from "../evidence/law";
import { fits } from "../evidence/weigh";
import { Decimal } from "../numbers/decimal";
import { toDouble } from "../numbers/to-double";
import { decimalsMoved } from "../tables/prints";
import type { TableCell } from "../tables/table";
import type { Datum, Explanation, Relation, Values } from "./define";

interface Telling<Key extends string> {
  readonly message: Key;
  readonly data?: Readonly<Record<string, Datum>>;
  /** Another than the law's own verdict. */
  readonly severity?: "periksa";
  diagnose?(instance: Instance, values: Values): Explanation | undefined;
}

/** The instances of the kept laws of one kind, those that hold as well, since they acquit their cells. */
export function* lawRelations<Key extends string>(
  laws: readonly Law[],
  kind: LawKind,
  tell: (instance: Instance, law: Law) => Telling<Key>,
): Iterable<Relation<Key>> {
  for (const law of laws) {
    if (law.kind !== kind) continue;
    for (const instance of law.instances) {
      if (!instance.isDisputed) yield new LawRelation(law, instance, tell(instance, law));
    }
  }
}

/** A law's instance as the blame sees it: reckoned anew under values that are only supposed. */
class LawRelation<Key extends string> implements Relation<Key> {
  readonly result: TableCell;
  readonly operands: readonly TableCell[];
  readonly message: Key;
  private gap: { readonly values: Values; readonly amount: Decimal | undefined } | undefined;

  constructor(
    private readonly law: Law,
    private readonly instance: Instance,
    private readonly telling: Telling<Key>,
  ) {
    this.result = instance.result;
    this.operands = instance.operands;
    this.message = telling.message;
  }

  get rule(): string {
    return this.law.kind;
  }

  get isHeld(): boolean {
    return this.instance.state === "fit";
  }

  get name(): string {
    return `${this.law.name} ${this.result.ref}`;
  }

  get severity(): "salah" | "periksa" {
    return this.telling.severity ?? this.law.verdict;
  }

  get data(): Readonly<Record<string, Datum>> {
    return { rows: this.operands.length, ...this.telling.data };
  }

  get formula(): string | undefined {
    const { formula } = this.instance;
    return formula.excel?.(this.operands.map(({ ref }) => ref));
  }

  reckoning(texts: readonly string[]): string {
    const { formula } = this.instance;
    const printed = (cell: TableCell) => cell.number ?? new Decimal(0);
    const free = formula.uncapped?.exactly(this.operands.map(printed));
    // A limit that is not reached is no part of the reckoning.
    const isFree = free !== undefined && formula.exactly(this.operands.map(printed))?.eq(free);
    return (isFree ? formula.uncapped : formula)?.show(texts) ?? "";
  }

  compute(values: Values): Decimal | undefined {
    return this.instance.formula.exactly(this.operands.map(values));
  }

  accepts(values: Values): boolean {
    return this.fitsWith(values, this.instance.halves);
  }

  isUsual(values: Values): boolean {
    return this.fitsWith(values, undefined);
  }

  get solve(): Relation<Key>["solve"] {
    const { formula } = this.instance;
    if (!formula.weightOf) return undefined;
    return (operand, values) => {
      if (operand === this.result) return this.compute(values);
      const gap = this.gapUnder(values);
      const weight = formula.weightOf?.(this.operands.indexOf(operand), this.operands.length);
      return gap && weight && values(operand).plus(gap.div(weight));
    };
  }

  /** What the result prints more than is reckoned; asked for each of many operands under the same values. */
  private gapUnder(values: Values): Decimal | undefined {
    if (this.gap?.values !== values) {
      const computed = this.compute(values);
      this.gap = { values, amount: computed && values(this.result).minus(computed) };
    }
    return this.gap.amount;
  }

  diagnose(values: Values): Explanation | undefined {
    return this.telling.diagnose?.(this.instance, values);
  }

  private fitsWith(values: Values, halves: readonly number[] | undefined): boolean {
    const { formula, step, allowance } = this.instance;
    const value = values(this.result);
    return fits({
      formula,
      value: toDouble(value),
      step: step * 10 ** decimalsMoved(this.result, value),
      x: this.operands.map((operand) => toDouble(values(operand))),
      halves,
      allowance,
      isTyped: this.result.typed,
    });
  }
}
