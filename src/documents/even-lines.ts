// A centred title of several lines, each about as long as the others: no word is left alone on the last.

/** A line is seldom full to its end, and letters are only counted. */
const FULL = 0.94;
/** So that what is a little wider than counted still takes no more lines. */
const SLACK = 1.1;
/** A capital is as wide as so many small letters. */
const CAPITAL = 1.5;

/**
 * How far both sides of a centred text are drawn in, in twips; 0 for a text of one line. `letter` is
 * the mean width of its small letters, `width` that of the column, both in twips.
 * @example evenIndent('Về việc phê duyệt Đề án', 124, 9071) //=> 0
 */
export function evenIndent(text: string, letter: number, width: number): number {
  const words = text.trim().split(/\s+/).map(widthOf);
  const lines = linesOf(words, (width * FULL) / letter);
  if (lines === 1) return 0;
  let most = Math.ceil(words.reduce((sum, word) => sum + word + 1, 0) / lines) - 1;
  while (linesOf(words, most) > lines) most += 1;
  return Math.max(0, Math.round((width - most * letter * SLACK) / 2));
}

/** In small letters. */
function widthOf(word: string): number {
  return word.length + (CAPITAL - 1) * (word.match(/\p{Lu}/gu)?.length ?? 0);
}

/** How many lines words of these lengths take when a line holds so many letters. */
function linesOf(words: readonly number[], most: number): number {
  let lines = 1;
  let used = -1;
  for (const word of words) {
    if (used >= 0 && used + 1 + word > most) {
      lines += 1;
      used = word;
    } else {
      used += 1 + word;
    }
  }
  return lines;
}
