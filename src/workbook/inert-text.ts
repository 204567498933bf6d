// Which texts a spreadsheet can only keep as they are, whatever its language: the others must not be
// written as values, because Sheets reads a written string as if a person had typed it.

const TRUTHS = new Set(['true', 'false', 'đúng', 'sai', 'nan', 'infinity']);
/** No date, amount or time in words is longer than this. */
const LONGEST_DATE = 60;
const BEGINS_WITH_LETTER = /^[a-zA-ZÀ-ÖØ-öø-ỹ]/;
/** `PH-D4-STC`, `P6`, `SILENCE_AGREES`: capitals and digits, but no name of a month or a currency. */
const CODE = /^[A-Z][A-Z_]*\d*(-[A-Z0-9_]+)*$/;
const MONTH_OR_MONEY =
  /^(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|THG|THANG|USD|VND|EUR|GBP|JPY)[A-Z]*-?\d/;

/**
 * Whether no parser of cells can take the text for a formula, number, date, truth value or error
 * (platform.md §2.2). When in doubt, no: the caller has a second way that parses nothing.
 * @example isInert('Sở Tài chính') //=> true
 * @example isInert('+84912345678') //=> false
 */
export function isInert(text: string): boolean {
  if (text === '') return true;
  if (!BEGINS_WITH_LETTER.test(text) || text !== text.trim()) return false;
  if (TRUTHS.has(text.normalize('NFC').toLowerCase())) return false;
  if (!/\d/.test(text) || text.length > LONGEST_DATE) return true;
  return CODE.test(text) && !MONTH_OR_MONEY.test(text);
}
