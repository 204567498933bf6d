// Texts cut short, so that the brief stays on its page.

/** Within this many letters, after a whole word; a word that is longer itself is cut. */
export function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const whole = line.slice(0, longest).replace(/\s+\S*$/, '');
  return `${whole.slice(0, longest - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}
