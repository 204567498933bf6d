// What the formulas of a workbook look at: which sheets one rests on, the clock, the cells beyond their own.

import { type ClockUse, factsOf, finer } from './formula-facts.ts';
import type { SheetState, SpreadsheetState } from './state.ts';

/** The formulas of one sheet, and what their texts say. */
interface Formulas {
  readonly texts: readonly string[];
  /** All of them in lower case, once that was asked. */
  joined?: string;
  readonly clock: ClockUse;
  /** A text that may build a reference of its own can reach every sheet. */
  readonly anywhere: boolean;
  readonly spills: boolean;
}

/**
 * Looks at the texts of the formulas once for each revision of the workbook. Owner: the engine of
 * that workbook. What is kept of a sheet holds for as long as its formulas are the same texts in
 * the same order and the sheets have the same names; every look compares all of them.
 */
export class FormulaReach {
  #book: SpreadsheetState | null = null;
  #revision = -1;
  #names = '';
  readonly #formulas = new Map<number, Formulas>();
  /** The sheets as they were looked at last, each at which revision. */
  readonly #looked = new Map<number, { sheet: SheetState; revision: number }>();
  readonly #behind = new Map<number, ReadonlySet<number>>();

  /** The sheets among `roots` and all that their formulas name, however far. */
  behind(book: SpreadsheetState, roots: Iterable<number>): ReadonlySet<number> {
    this.#look(book);
    const reached = new Set<number>();
    for (const root of roots) {
      let known = this.#behind.get(root);
      if (!known) {
        known = this.#follow(book, root);
        this.#behind.set(root, known);
      }
      for (const sheetId of known) reached.add(sheetId);
    }
    return reached;
  }

  /** Whether a formula anywhere may reach every sheet. */
  anywhere(book: SpreadsheetState): boolean {
    this.#look(book);
    return [...this.#formulas.values()].some(({ anywhere }) => anywhere);
  }

  /** How finely the formulas of these sheets look at the clock. */
  clockOf(book: SpreadsheetState, sheets: Iterable<number>): ClockUse {
    this.#look(book);
    let clock: ClockUse = 'none';
    for (const sheetId of sheets)
      clock = finer(clock, this.#formulas.get(sheetId)?.clock ?? 'none');
    return clock;
  }

  /** Whether a blank cell of the sheet may show what a formula of the sheet spills. */
  spills(book: SpreadsheetState, sheetId: number): boolean {
    const sheet = book.sheets.find((one) => one.sheetId === sheetId);
    return sheet !== undefined && this.#lookAt(sheet, book.revision).spills;
  }

  #look(book: SpreadsheetState): void {
    if (this.#book === book && this.#revision === book.revision) return;
    this.#book = book;
    this.#revision = book.revision;
    const names = [...book.sheets, ...book.namedRanges]
      .map(({ sheetId, name }) => `${sheetId} ${name}`)
      .join('\n');
    if (names !== this.#names) {
      this.#names = names;
      this.#formulas.clear();
      this.#looked.clear();
      this.#behind.clear();
    }
    for (const sheet of book.sheets) this.#lookAt(sheet, book.revision);
  }

  #lookAt(sheet: SheetState, revision: number): Formulas {
    const known = this.#formulas.get(sheet.sheetId);
    const looked = this.#looked.get(sheet.sheetId);
    if (known && looked?.sheet === sheet && looked.revision === revision) return known;
    this.#looked.set(sheet.sheetId, { sheet, revision });
    const now = formulasOf(sheet, known);
    if (now !== known) {
      this.#formulas.set(sheet.sheetId, now);
      this.#behind.clear();
    }
    return now;
  }

  #follow(book: SpreadsheetState, root: number): ReadonlySet<number> {
    const reached = new Set<number>();
    const waiting = book.sheets.filter(({ sheetId }) => sheetId === root);
    for (let sheet = waiting.pop(); sheet; sheet = waiting.pop()) {
      if (reached.has(sheet.sheetId)) continue;
      reached.add(sheet.sheetId);
      const formulas = this.#formulas.get(sheet.sheetId);
      const text = formulas ? joinedOf(formulas) : '';
      if (text === '') continue;
      for (const other of book.sheets) {
        if (!reached.has(other.sheetId) && names(text, other, book)) waiting.push(other);
      }
    }
    return reached;
  }
}

/** Where the formulas stand that look at the clock themselves. */
export function clockCells(sheet: SheetState): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.f !== undefined && factsOf(cell.f).clock !== 'none') found.push({ row, column });
    });
  });
  return found;
}

/** What was known of the sheet, or its formulas looked at anew if any of them has changed. */
function formulasOf(sheet: SheetState, known: Formulas | undefined): Formulas {
  if (known && sameTexts(sheet, known.texts)) return known;
  const texts = textsOf(sheet);
  let clock: ClockUse = 'none';
  let anywhere = false;
  let spills = false;
  for (const text of texts) {
    const facts = factsOf(text);
    clock = finer(clock, facts.clock);
    anywhere ||= facts.anywhere;
    spills ||= facts.spills;
  }
  return { texts, clock, anywhere, spills };
}

function joinedOf(formulas: Formulas): string {
  formulas.joined ??= formulas.texts.join('\n').toLowerCase();
  return formulas.joined;
}

/** Asked after every change of a formula: nothing is made of the cells that have none. */
function textsOf(sheet: SheetState): string[] {
  const texts: string[] = [];
  for (const row of sheet.cells) {
    if (!row) continue;
    for (let column = 0; column < row.length; column++) {
      const text = row[column]?.f;
      if (text !== undefined) texts.push(text);
    }
  }
  return texts;
}

/** Asked at every reading of a sheet, so it makes nothing anew. */
function sameTexts(sheet: SheetState, texts: readonly string[]): boolean {
  let count = 0;
  for (const row of sheet.cells) {
    if (!row) continue;
    for (let column = 0; column < row.length; column++) {
      const text = row[column]?.f;
      if (text !== undefined && text !== texts[count++]) return false;
    }
  }
  return count === texts.length;
}

/** Names of sheets and of their ranges count in any case, and a plain one may be quoted all the same. */
function names(formulas: string, sheet: SheetState, book: SpreadsheetState): boolean {
  const name = sheet.name.toLowerCase();
  if (formulas.includes(`${name}!`)) return true;
  if (formulas.includes(`'${name.replaceAll("'", "''")}'!`)) return true;
  return book.namedRanges.some(
    (range) => range.sheetId === sheet.sheetId && formulas.includes(range.name.toLowerCase()),
  );
}
