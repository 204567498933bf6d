// The width that a column needs for its texts, estimated as a proportional font would need it.

/** Pixels for the widest line of the texts; Google's smallest automatic width is 21. */
export function fittingWidth(texts: readonly { text: string; size: number }[]): number {
  let widest = 0;
  for (const { text, size } of texts) {
    for (const line of text.split('\n')) {
      let units = 0;
      for (const letter of line)
        units += /[iljt.,:;'| ]/.test(letter) ? 0.32 : /[mwMWĐƠƯ]/.test(letter) ? 0.85 : 0.56;
      widest = Math.max(widest, units * size * (4 / 3));
    }
  }
  return Math.max(21, Math.round(widest) + 9);
}
