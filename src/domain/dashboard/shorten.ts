// Texts made to fit the one line that a view has for them.

/**
 * The text, or its first whole words and “…” where it is longer than `length` characters; a first word
 * that is longer itself is cut.
 * @example shorten('Lấy ý kiến các sở', 12) //=> 'Lấy ý kiến…'
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.slice(0, length).lastIndexOf(' ');
  return `${text.slice(0, space < 0 ? length - 1 : space)}…`;
}
