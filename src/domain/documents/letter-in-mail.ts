// The letter as a mail names it: put into mails that were written before the letter had a number.

/** How mails name a letter; the words are those that the mails were made with. */
export interface LetterPhrases {
  readonly withNumber: (number: string, date: string) => string;
  readonly withoutNumber: string;
}

/**
 * The text of a waiting mail with the letter's number and date: where it said that there is none
 * yet, or an earlier number. A mail that names no letter stays as it is; so do all words that staff
 * or templates put around the phrase.
 */
export function namingLetter(
  text: string,
  letter: { readonly number: string; readonly date: string },
  { withNumber, withoutNumber }: LetterPhrases,
): string {
  const named = withNumber(letter.number, letter.date);
  return text
    .split(withoutNumber)
    .join(named)
    .replace(numbered(withNumber), () => named);
}

/** Stands where number and date go; no wording has it. */
const GAP = '§§';

/** The phrase with any number and date in it, all on one line. */
function numbered(withNumber: LetterPhrases['withNumber']): RegExp {
  const [start = '', middle = '', end = ''] = withNumber(GAP, GAP).split(GAP);
  return new RegExp(
    `${escaped(start)}[^\\n]{1,80}?${escaped(middle)}\\d{1,2}/\\d{1,2}/\\d{4}${escaped(end)}`,
    'g',
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
