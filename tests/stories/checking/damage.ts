// “Kiểm tra sổ” as a person uses it: what is on its page, what is ticked, what is left afterwards.

import type { CheckBookData, RepairLine } from '../../../src/dialogs/data/check-book.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import type { Morning } from '../bad-input/morning.ts';
import type { Seen } from '../bad-input/seen.ts';
import { columnAt } from '../bad-input/shape.ts';

export interface Checked {
  /** What is told, line by line. */
  readonly lines: readonly string[];
  readonly repairs: readonly RepairLine[];
}

/** Presses the item and reads the page. */
export async function check(morning: Morning): Promise<Checked> {
  const { value, lines, sentence } = await morning.press(menu.checkBook);
  if (sentence !== '') throw new Error(sentence);
  const { repairs } = value as CheckBookData;
  return { lines, repairs };
}

/** Ticks these and presses the button. */
export const mend = (morning: Morning, repairs: readonly RepairLine[]): Promise<Seen> =>
  morning.ask('repairBook', { keys: repairs.map(({ key }) => key) });

/** The rows of the history that tell of repairs: what was there and what is there now. */
export const mendings = (morning: Morning): string[][] =>
  morning.book
    .rows('audit')
    .filter((row) => row.text('action') === 'Sửa sổ sau kiểm tra')
    .map((row) => [
      row.text('entityId'),
      row.text('field'),
      row.text('oldValue'),
      row.text('newValue'),
    ]);

/** What the plan and the missing leader have to say stays: it is no damage. */
export const damageIn = ({ lines }: Checked): string[] =>
  lines.filter((line) => line.includes('(trang “') || line.startsWith('trang “'));

/** Pastes a cell that holds a formula, with its format, over the cell of a record. */
export function pasteFormula(
  morning: Morning,
  sheet: SheetId,
  id: string,
  column: string,
  formula: string,
): void {
  const { row, index } = placeOf(morning, sheet, id, column);
  row[index] = { v: '', f: formula };
}

export function holdsFormula(
  morning: Morning,
  sheet: SheetId,
  id: string,
  column: string,
): boolean {
  const { row, index } = placeOf(morning, sheet, id, column);
  return row[index]?.f !== undefined;
}

function placeOf(morning: Morning, sheet: SheetId, id: string, column: string) {
  const row = morning.book.sheet(sheet).cells[morning.row(sheet, id).rowNumber - 1];
  if (row === undefined) throw new Error(`No row of ${id}.`);
  return { row, index: columnAt(morning.book.sheet(sheet), column) };
}
