// Texts longer than one cell can hold: kept whole in several comments, shortened only in the raw record.

/** The most characters that a cell of a Google Sheet holds (platform.md §2.2). */
export const CELL_LIMIT = 50_000;

/**
 * The text in pieces that each fit a cell; joined they are the text, to the letter. A pair of
 * UTF-16 units is never torn apart.
 * @example cellParts('abc', 2) //=> ['ab', 'c']
 */
export function cellParts(text: string, limit: number = CELL_LIMIT): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > limit) {
    const cut = isHighSurrogate(text.charCodeAt(from + limit - 1)) ? limit - 1 : limit;
    parts.push(text.slice(from, from + cut));
    from += cut;
  }
  parts.push(text.slice(from));
  return parts;
}

/** The text, or its beginning with a word about where the whole stands. */
export function shownInCell(text: string, notice: string, limit: number = CELL_LIMIT): string {
  if (text.length <= limit) return text;
  const [first = ''] = cellParts(text, limit - notice.length - 1);
  return `${first}\n${notice}`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
