// Sentences of the word tables with their figures: pages get plain strings.

/**
 * @example worded('Ý kiến {at}/{all}', { at: 3, all: 12 }) //=> 'Ý kiến 3/12'
 */
export function worded(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
