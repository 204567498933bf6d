// Roman numerals as they are typed.

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * The number; 0 for what is none.
 * @example readRoman('XIV') //=> 14
 */
export function readRoman(text: string): number {
  if (!/^(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return 0;
  return [...text].reduce((sum, letter, index) => {
    const own = VALUES[letter] ?? 0;
    return sum + (own < (VALUES[text[index + 1] ?? ''] ?? 0) ? -own : own);
  }, 0);
}
