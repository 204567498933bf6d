// Texts compared and replaced, with or without regard to their diacritics.

/** A text without its diacritics; `đ` has none to lose [K]. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Where a place of the text without diacritics lies in the text itself. */
function placeIn(text: string, place: number, plain: boolean): number {
  if (!plain) return place;
  let at = 0;
  for (let seen = 0; at < text.length; at++) {
    const size = withoutMarks(text.charAt(at)).length;
    if (seen + size > place) break;
    seen += size;
  }
  return at;
}

/** The text with each match replaced, and how many there were; `plain` looks past diacritics. */
export function replaced(
  text: string,
  pattern: RegExp,
  replacement: string,
  plain: boolean,
): { text: string; count: number } {
  const parts: string[] = [];
  let done = 0;
  for (const match of (plain ? withoutMarks(text) : text).matchAll(pattern)) {
    parts.push(text.slice(done, placeIn(text, match.index, plain)));
    done = placeIn(text, match.index + match[0].length, plain);
  }
  return { text: [...parts, text.slice(done)].join(replacement), count: parts.length };
}
