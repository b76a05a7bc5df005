/**
 * Whether a printed figure is the expected one after a slip of the hand: two digits exchanged, one digit mistyped, a
 * mark shifted. Asked of every misfit, so in doubles; what is told of the slip is worked out again, exactly.
 */
export function isNearSlip(printed: number, expected: number, step: number): boolean {
  if (!Number.isFinite(expected) || expected === 0 || printed === 0 || step <= 0) return false;
  const power = Math.log10(Math.abs(printed / expected));
  const whole = Math.round(power);
  const relative = step / Math.abs(printed) + 1e-9;
  if (whole !== 0 && Math.abs(whole) <= 3 && Math.abs(10 ** (power - whole) - 1) < relative) return true;
  const [own, other] = [printed, expected].map((value) => Math.round(Math.abs(value) / step).toFixed(0));
  if (own === undefined || other === undefined || own.length !== other.length || own.length > 15) return false;
  let first = -1;
  let apart = 0;
  let last = -1;
  for (let at = 0; at < own.length; at++) {
    if (own[at] === other[at]) continue;
    if (first < 0) first = at;
    last = at;
    apart++;
  }
  // One digit of two, or of one, is most of the figure.
  if (apart === 1) return own.length >= 3;
  return apart === 2 && last === first + 1 && own[first] === other[last] && own[last] === other[first];
}
