// The formula engine behind a spreadsheet of the store: fed lazily, when a formula's value is read
// or a page shows the workbook.

import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import { hasContent } from './cells.ts';
import { CustomFunctions } from './custom/desk.ts';
import { customFunctionHost } from './custom/host.ts';
import type { ContentRules } from './engine-content.ts';
import { engineSheetId } from './engine-dress.ts';
import { Feed } from './engine-feed.ts';
import { type EngineTransport, joinedModel } from './engine-join.ts';
import {
  applyBlock,
  type EngineCommand,
  evaluateAgain,
  exportModel,
  type Model,
  setFormulaClock,
} from './engine-library.ts';
import { type Computed, computedAt } from './engine-result.ts';
import { EngineScope } from './engine-scope.ts';
import { documentMissing } from './errors.ts';
import { localeFacts } from './locale.ts';
import { PageRows } from './page-rows.ts';
import { ShownPivots } from './pivot/shown-pivots.ts';
import type { SheetState, SpreadsheetState } from './state.ts';

/** From so many changes on, a model that no page shows is built anew: importing is quicker. */
const REBUILD = 1000;

function contentsOf({ cells }: SheetState): number {
  let count = 0;
  for (const row of cells) for (const cell of row ?? []) if (hasContent(cell)) count++;
  return count;
}

/** The store as a model last saw it. Whatever differs from the store of now must be brought to it. */
interface Seen {
  /** A restored world has another book, whatever its revision says. */
  book: SpreadsheetState;
  revision: number;
  locale: string;
  /** The scope's version: how much of the book it was given. */
  scope: number;
  /** The version of what its pivot tables show. */
  pivots: number;
  /** The version of the rows that a page does not show. */
  rows: number;
}

export class WorkbookEngine {
  #model: Model | null = null;
  #feed: Feed | null = null;
  #seen: Seen | null = null;
  #transport: EngineTransport | null = null;
  readonly #scope = new EngineScope();
  readonly #pivots: ShownPivots;
  readonly #rows = new PageRows();
  /** What a clock showed when every formula was computed; null once some were computed later. */
  #evaluatedAt: string | null = null;
  /** The sheet and the instant for which the model was last found up to date with `#seen`. */
  #checked = { sheetId: Number.NaN, now: Number.NaN };
  #heard: EngineCommand[] = [];
  /** The calls of custom functions in its formulas. */
  readonly custom: CustomFunctions;

  constructor(
    private readonly world: World,
    readonly id: string,
    private readonly switches: Pick<Switches, 'formula.comma'>,
  ) {
    const engine = this;
    this.custom = new CustomFunctions({
      id,
      get host() {
        return customFunctionHost(world);
      },
      get timeZone() {
        return engine.book.timeZone;
      },
      get model() {
        return engine.unsynced;
      },
    });
    this.#pivots = new ShownPivots(this, () => this.world.now);
  }

  /** The spreadsheet in the store. */
  get book(): SpreadsheetState {
    const book = this.world.spreadsheets[this.id];
    if (!book) throw documentMissing(this.id);
    return book;
  }

  /** The library's model, up to date with the store. */
  get model(): Model {
    this.#scope.addAll();
    return this.sync();
  }

  /**
   * Takes the whole workbook in, for whoever is about to read every sheet: one that comes later, when
   * a value of it is asked for, would mean importing all of them anew.
   */
  takeWhole(): void {
    const { book } = this;
    const computed = new Set(this.#scope.of(book).sheets);
    this.#scope.addAll();
    const added = book.sheets.filter((sheet) => !computed.has(sheet)).map(contentsOf);
    // So many commands that a new model would be made of them in the end: it is made at once.
    const many = added.reduce((sum, count) => sum + count, 0) > REBUILD;
    if (many && !this.#transport) this.#model = null;
    this.sync();
  }

  /** Joins a page's collaboration; from now on dress is fed as well as values. */
  show(transport: EngineTransport): Model {
    this.#transport = transport;
    this.#model = null;
    this.#scope.addAll();
    return this.sync();
  }

  get rules(): ContentRules {
    const commaAllowed = this.switches['formula.comma'] === 'ok';
    return { facts: localeFacts(this.book.locale), commaAllowed };
  }

  /** Brings the model up to date with the store and, as far as the sheet rests on it, the clock. */
  sync(sheetId?: number): Model {
    const book = this.book;
    this.#refresh(book);
    const now = this.world.now;
    const seen = this.#hasSeen(book);
    const checked = this.#checked.sheetId === sheetId && this.#checked.now === now;
    if (this.#model && seen && checked) return this.#model;
    setFormulaClock(now, book.timeZone);
    const model = this.#upToDate(book, seen);
    if (sheetId === undefined || this.#scope.restsOnClock(book, sheetId)) {
      this.#followClock(model, book);
    }
    if (sheetId !== undefined) this.#checked = { sheetId, now };
    return model;
  }

  #followClock(model: Model, book: SpreadsheetState): void {
    const moment = this.#scope.moment(book, this.world.now);
    if (moment === this.#evaluatedAt) return;
    const cells = this.#scope.clockCells(book);
    const places = cells.map((cell) => ({ ...cell, sheetId: this.idOf(cell.sheetId) }));
    evaluateAgain(model, places);
    this.#evaluatedAt = moment;
  }

  #upToDate(book: SpreadsheetState, seen: boolean): Model {
    if (!this.#model || !this.#feed || this.#seen?.locale !== book.locale) return this.#build(book);
    if (seen) return this.#model;
    // In another world the functions may give something else.
    if (this.#seen.book !== book && this.custom.forget()) return this.#build(book);
    this.#see(book);
    const commands = this.#feed.difference(this.#given(book));
    // Importing anew is faster than so many commands; a page needs the commands.
    if (commands.length > REBUILD && !this.#transport) return this.#build(book);
    if (commands.length === 0) return this.#model;
    this.apply(commands);
    if (this.#evaluatedAt !== this.#scope.moment(book, this.world.now)) this.#evaluatedAt = null;
    return this.#model;
  }

  /** The computed value of a cell (zero-based); for a literal cell, its value. */
  valueOf(sheetId: number, row: number, column: number): Computed {
    this.#scope.add(sheetId);
    this.sync(sheetId);
    this.custom.settle({ sheetId: this.idOf(sheetId), row, col: column });
    return computedAt(this.sync(sheetId), this.idOf(sheetId), row, column);
  }

  /** A sheet with what its pivot tables show over its blank cells. */
  shown(sheet: SheetState): SheetState {
    this.#refresh(this.book);
    return this.#pivots.of(sheet);
  }

  /** The same as it was shown last: nothing is computed while a person's change is read back. */
  lastShown(sheet: SheetState): SheetState {
    return this.#pivots.of(sheet);
  }

  #refresh(book: SpreadsheetState): void {
    this.#pivots.refresh(book, () => this.#scope.moment(book, this.world.now));
  }

  /** The workbook as the model is to hold it: as it is shown, as far as it is computed. */
  #given(book: SpreadsheetState): SpreadsheetState {
    const scoped = this.#scope.of(book);
    const whole = new Set(book.sheets);
    const sheets = scoped.sheets.map((one) =>
      whole.has(one) ? this.#rows.shown(this.#pivots.of(one)) : one,
    );
    return { ...scoped, sheets };
  }

  /** Whether a blank cell of the sheet may show what a formula of the sheet spills. */
  maySpill(sheetId: number): boolean {
    return this.#scope.maySpill(this.book, sheetId);
  }

  /** The engine's id of a sheet. */
  idOf(sheetId: number): string {
    return this.#feed?.idOf(sheetId) ?? engineSheetId(sheetId);
  }

  /** The sheet behind an engine's id; null for one that the store does not have. */
  sheetOf(id: string): SheetState | null {
    return this.book.sheets.find(({ sheetId }) => this.idOf(sheetId) === id) ?? null;
  }

  /** Ties a sheet of the store to one that a person made in the page. */
  adopt(id: string, sheetId: number): void {
    this.#feed?.adopt(id, sheetId);
  }

  /** The commands that came from pages since the last call. */
  takeHeard(): EngineCommand[] {
    return this.#heard.splice(0);
  }

  /** The model as it stands, without bringing it up to date. */
  get unsynced(): Model {
    return this.#model ?? this.sync();
  }

  /** The workbook as a page opens it, at the revision that it stands at. */
  exportData(): object {
    this.#scope.addAll();
    return exportModel(this.settled());
  }

  /** The model as a page shows it: with every custom function computed, without the filtered rows. */
  settled(): Model {
    this.sync();
    this.custom.settle(null);
    const state = this.book;
    const facts = localeFacts(state.locale);
    this.#rows.refresh({ engine: this, facts, state }, this.world.now);
    return this.sync();
  }

  /** The rows that are hidden in the model by filters and slicers, not by a person. */
  get filteredRows(): Pick<PageRows, 'of' | 'move'> {
    return this.#rows;
  }

  /** Applies commands of the runtime itself. */
  apply(commands: EngineCommand[]): void {
    applyBlock(this.unsynced, commands);
  }

  /**
   * Says that the model already holds what the store now holds (a person's change read back), but
   * for validation and conditional formats: of those the next sync brings what differs.
   */
  agree(): void {
    const book = this.book;
    this.#feed?.agree(this.#given(book), this.unsynced);
    this.#seen = this.#seen && { ...this.#seen, book, revision: -1 };
  }

  #see(book: SpreadsheetState): void {
    const { revision, locale } = book;
    const pivots = this.#pivots.version;
    const rows = this.#rows.version;
    this.#seen = { book, revision, locale, scope: this.#scope.version, pivots, rows };
  }

  #hasSeen(book: SpreadsheetState): boolean {
    const seen = this.#seen;
    return (
      seen?.book === book &&
      seen.revision === book.revision &&
      seen.scope === this.#scope.version &&
      seen.pivots === this.#pivots.version &&
      seen.rows === this.#rows.version
    );
  }

  #build(book: SpreadsheetState): Model {
    const transport = this.#transport;
    this.#heard = [];
    this.#see(book);
    const feed = new Feed(transport !== null, this.rules);
    const hear = (commands: EngineCommand[]) => {
      for (const command of commands) this.#heard.push(command);
    };
    const custom = { customFunctions: this.custom };
    const model = joinedModel(feed.begin(this.#given(book)), transport, hear, custom);
    this.#model = model;
    this.#feed = feed;
    this.#evaluatedAt = this.#scope.moment(book, this.world.now);
    return model;
  }
}
