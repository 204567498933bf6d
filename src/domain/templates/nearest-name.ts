// The name that somebody probably meant: accents, case and spaces do not count, then the fewest slips.

/**
 * The nearest of the known names.
 * @example nearestName('ten cơ quan', ['han', 'tenCoQuan']) //=> 'tenCoQuan'
 */
export function nearestName<Name extends string>(found: string, known: readonly Name[]): Name {
  const wanted = bare(found);
  const [first, ...rest] = known;
  if (first === undefined) throw new RangeError('No names are known.');
  let best: Name = first;
  let fewest = slips(wanted, bare(first));
  for (const name of rest) {
    const count = slips(wanted, bare(name));
    if (count < fewest) [best, fewest] = [name, count];
  }
  return best;
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Letters to put in, take out or change to make the one the other (Levenshtein). */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
