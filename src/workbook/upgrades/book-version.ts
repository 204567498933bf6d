// The number of the workbook's schema: what this code works with, and what a book says of itself.
// What each number is stands in docs/upgrades.md.

/** The schema that this code reads and writes. A change that a step must carry out makes it one more. */
export const BOOK_VERSION = 3;

/** Where the properties keep the number of a book. */
export const VERSION_KEY = 'schemaVersion';

/** The row of the settings that says the number again: properties do not go along when a file is copied. */
export const VERSION_SETTING = 'phienBanSo';

/** Books that were made before they had a number. */
const FIRST = 1;

/**
 * The number behind what stands in a property or in the settings.
 * @example versionIn('2') //=> 2
 * @example versionIn(null) //=> 1
 */
export function versionIn(text: string | null): number {
  const typed = text?.trim() ?? '';
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : FIRST;
}
