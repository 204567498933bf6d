// What follows from a text, made once for each text: a workbook's formulas are given, compared and written
// again and again, in every copy of it. Owner: the process.

const MOST = 20_000;

/** Gives what was made for a text before, or makes it; begins anew when it has kept many. */
export function keptByText<Made>(): (text: string, make: () => Made) => Made {
  const kept = new Map<string, { readonly made: Made }>();
  return (text, make) => {
    let found = kept.get(text);
    if (!found) {
      found = { made: make() };
      if (kept.size >= MOST) kept.clear();
      kept.set(text, found);
    }
    return found.made;
  };
}
