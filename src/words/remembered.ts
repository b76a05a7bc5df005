/** Answers kept at most; a sheet repeats its words and figures within a few thousand cells. */
const most = 4096;
/** A paragraph does not come twice. */
const longest = 300;

/**
 * The same function of a text, answered once for each text: reports say the same few words and figures over and
 * over, and reading a text takes dozens of patterns. Answers are shared, so they must not be changed.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const fresh = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
