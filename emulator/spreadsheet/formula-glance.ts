// What a formula surely does not refer to, told at a glance: taking it apart costs a hundred times as much,
// and a change of rows or columns asks it of every formula of the workbook.

import { columnIndex } from './a1.ts';

/**
 * Whether a formula may refer to another sheet of this name, in whatever case it spells it.
 * @example mayName('Vòng')("='VÒNG'!A2") // true
 */
export function mayName(sheet: string): (formula: string) => boolean {
  const name = sheet.toLowerCase().replaceAll("'", "''");
  return (formula) => formula.includes('!') && formula.toLowerCase().includes(name);
}

/**
 * Whether any digits of a formula, wherever they stand, make a number above `most`: a formula without
 * names no row after that one.
 * @example hasNumberAbove('=SUM(A2:A)+B17', 17) // false
 */
export function hasNumberAbove(formula: string, most: number): boolean {
  let number = 0;
  for (let at = 0; at < formula.length; at++) {
    const digit = formula.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? 10 * number + digit : 0;
    if (number > most) return true;
  }
  return false;
}

/**
 * Whether up to three letters of a formula that stand by themselves, wherever they do, name a column
 * after the first `most`: a formula without refers to no column after those.
 * @example hasColumnAbove('=SUM(A2:C)', 3) // false
 */
export function hasColumnAbove(formula: string, most: number): boolean {
  for (const [letters] of formula.matchAll(/[A-Za-z]+(?![A-Za-z(])/g)) {
    if (letters.length <= 3 && columnIndex(letters) >= most) return true;
  }
  return false;
}
