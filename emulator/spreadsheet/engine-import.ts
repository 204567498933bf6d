// A whole spreadsheet in the form that the engine imports: how a model begins.

import { cellName } from './a1.ts';
import { chartFigure } from './engine-charts.ts';
import type { ContentRules, EngineCell } from './engine-content.ts';
import { engineSheetId, type SheetFrame } from './engine-dress.ts';
import { importedNames } from './engine-names.ts';
import type { Cell, SheetState, SpreadsheetState } from './state.ts';

/** The engine's locale for that of a spreadsheet. */
export function engineLocale(facts: ContentRules['facts'], code: string) {
  const comma = facts.decimal === ',';
  return {
    name: code,
    code,
    thousandsSeparator: facts.thousands,
    decimalSeparator: facts.decimal,
    weekStart: comma ? 1 : 7,
    dateFormat: facts.date.toLowerCase(),
    timeFormat: comma ? 'hh:mm:ss' : 'hh:mm:ss a',
    formulaArgSeparator: comma ? ';' : ',',
  };
}

/** Numbers things by their text, from 1. */
class Catalogue<T> {
  readonly items: Record<number, T> = {};
  readonly #ids = new Map<string, number>();

  idOf(item: T): number {
    const key = JSON.stringify(item);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size + 1;
      this.#ids.set(key, id);
      this.items[id] = item;
    }
    return id;
  }
}

/** The workbook data of a spreadsheet, with the frames and the cells that the model is to be given. */
export function workbookData(
  book: SpreadsheetState,
  rules: ContentRules,
  frameOf: (sheet: SheetState) => SheetFrame,
  give: (cell: Cell) => EngineCell,
): object {
  const styles = new Catalogue<object>();
  const formats = new Catalogue<string>();
  const borders = new Catalogue<object>();
  const sheets = book.sheets.map((sheet) => {
    const cells: Record<string, string> = {};
    const styleOf: Record<string, number> = {};
    const formatOf: Record<string, number> = {};
    const borderOf: Record<string, number> = {};
    sheet.cells.forEach((line, row) => {
      if (!line) return;
      for (let column = 0; column < line.length; column++) {
        const cell = line[column];
        if (!cell) continue;
        const given = give(cell);
        const name = cellName(row, column);
        if (given.content !== '') cells[name] = given.content;
        if (given.style) styleOf[name] = styles.idOf(given.style);
        if (given.border) borderOf[name] = borders.idOf(given.border);
        if (given.format !== undefined) formatOf[name] = formats.idOf(given.format);
      }
    });
    const { charts, ...frame } = frameOf(sheet);
    return {
      id: engineSheetId(sheet.sheetId),
      ...frame,
      cells,
      styles: styleOf,
      formats: formatOf,
      borders: borderOf,
      figures: charts.map(chartFigure),
      tables: [],
    };
  });
  return {
    version: '19.3.2',
    sheets,
    styles: styles.items,
    formats: formats.items,
    borders: borders.items,
    revisionId: 'START_REVISION',
    uniqueFigureIds: true,
    settings: { locale: engineLocale(rules.facts, book.locale) },
    pivots: {},
    pivotNextId: 1,
    customTableStyles: {},
    namedRanges: importedNames(book),
  };
}
