// The lists of dropdowns that an .xlsx file cannot hold in the cell's own rule: they stand in a hidden sheet.

import type ExcelJS from 'exceljs';
import { cellName, quotedSheet } from './a1.ts';

/** A list in the rule itself may have 255 characters, and a comma parts its items. */
const LIST = 255;

/** Gathers the long lists, each once, and tells how a rule names them. */
export class FileLists {
  readonly #sheetName: string;
  readonly #lists = new Map<string, readonly string[]>();

  /** `taken` are the names of the book's own sheets. */
  constructor(taken: readonly string[]) {
    let name = 'lists';
    while (taken.includes(name)) name += '_';
    this.#sheetName = name;
  }

  /** The formula of a list rule: the items themselves, or where they will stand. */
  formulaOf(items: readonly string[]): string {
    const text = items.join(',');
    if (text.length <= LIST && !items.some((item) => item.includes(','))) {
      return `"${text.replaceAll('"', '""')}"`;
    }
    const key = items.join('\u0000');
    this.#lists.set(key, items);
    const column = [...this.#lists.keys()].indexOf(key);
    const corner = (row: number) => cellName(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    return `${quotedSheet(this.#sheetName)}!${corner(0)}:${corner(items.length - 1)}`;
  }

  /** Adds the hidden sheet, behind the others, when a rule needs it. */
  write(workbook: ExcelJS.Workbook): void {
    if (this.#lists.size === 0) return;
    const sheet = workbook.addWorksheet(this.#sheetName, { state: 'hidden' });
    for (const [column, items] of [...this.#lists.values()].entries()) {
      for (const [row, item] of items.entries()) sheet.getCell(row + 1, column + 1).value = item;
    }
  }
}
