// The formula engine behind a spreadsheet of the store: fed lazily, when a formula's value is read
// or a page shows the workbook.

import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import type { ContentRules } from './engine-content.ts';
import { engineSheetId } from './engine-dress.ts';
import { Feed } from './engine-feed.ts';
import {
  applyBlock,
  type EngineCommand,
  evaluateAgain,
  evaluated,
  exportModel,
  listen,
  type Model,
  type ModelPlace,
  newModel,
  setFormulaClock,
} from './engine-library.ts';
import { clockCells, FormulaReach } from './engine-reach.ts';
import { documentMissing } from './errors.ts';
import { localeFacts } from './locale.ts';
import { serialAt, wallOf } from './serial.ts';
import type { CellValue, SheetState, SpreadsheetState } from './state.ts';

/** A formula's result, and the date format that the formula gives it by itself. */
export interface Computed {
  value: CellValue;
  format: string | undefined;
}

const googleErrors: Record<string, string> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#ERROR': '#VALUE!',
  '#SPILL!': '#REF!',
};

/** From so many changes on, a model that no page shows is built anew: importing is quicker. */
const REBUILD = 1000;

/** A transport of the library's collaboration: how a model and the pages hear of each other. */
export interface EngineTransport {
  onNewMessage(id: string, callback: (message: unknown) => void): void;
  sendMessage(message: unknown): Promise<void>;
  leave(id: string): void;
}

/** The store as a model last saw it. Whatever differs from the store of now must be brought to it. */
interface Seen {
  /** A restored world has another book, whatever its revision says. */
  book: SpreadsheetState;
  revision: number;
  locale: string;
}

export class WorkbookEngine {
  #model: Model | null = null;
  #feed: Feed | null = null;
  #seen: Seen | null = null;
  #transport: EngineTransport | null = null;
  readonly #reach = new FormulaReach();
  /** What a clock showed when every formula was computed; null once some were computed later. */
  #evaluatedAt: string | null = null;
  /** The sheet and the instant for which the model was last found up to date with `#seen`. */
  #checked = { sheetId: Number.NaN, now: Number.NaN };
  #heard: EngineCommand[] = [];
  /** Sheets that somebody has read; null: all of them count. */
  #read: Set<number> | null = new Set();

  constructor(
    private readonly world: World,
    readonly id: string,
    private readonly switches: Pick<Switches, 'formula.comma'>,
  ) {}

  /** The spreadsheet in the store. */
  get book(): SpreadsheetState {
    const book = this.world.spreadsheets[this.id];
    if (!book) throw documentMissing(this.id);
    return book;
  }

  /** The library's model, up to date with the store. */
  get model(): Model {
    this.#readAll();
    return this.sync();
  }

  /** Joins a page's collaboration; from now on dress is fed as well as values. */
  show(transport: EngineTransport): Model {
    this.#transport = transport;
    this.#model = null;
    this.#readAll();
    return this.sync();
  }

  get rules(): ContentRules {
    const commaAllowed = this.switches['formula.comma'] === 'ok';
    return { facts: localeFacts(this.book.locale), commaAllowed };
  }

  /** Brings the model up to date with the store and, as far as the sheet rests on it, the clock. */
  sync(sheetId?: number): Model {
    const book = this.book;
    const now = this.world.now;
    const seen = this.#seen?.book === book && this.#seen.revision === book.revision;
    const checked = this.#checked.sheetId === sheetId && this.#checked.now === now;
    if (this.#model && this.#feed && seen && checked) return this.#model;
    setFormulaClock(now, book.timeZone);
    const model = this.#upToDate(book, seen);
    const moment = this.#moment(book);
    if (moment !== this.#evaluatedAt && (sheetId === undefined || this.#restsOnClock(sheetId))) {
      evaluateAgain(model, this.#clockPlaces());
      this.#evaluatedAt = moment;
    }
    if (sheetId !== undefined) this.#checked = { sheetId, now };
    return model;
  }

  #upToDate(book: SpreadsheetState, seen: boolean): Model {
    if (!this.#model || !this.#feed || this.#seen?.locale !== book.locale) return this.#build(book);
    if (seen) return this.#model;
    this.#see(book);
    const commands = this.#feed.difference(this.#fedBook());
    // Importing anew is faster than so many commands; a page needs the commands.
    if (commands.length > REBUILD && !this.#transport) return this.#build(book);
    if (commands.length === 0) return this.#model;
    this.apply(commands);
    if (this.#evaluatedAt !== this.#moment(book)) this.#evaluatedAt = null;
    return this.#model;
  }

  /** Whether a sheet shows anything that moves with the clock, be it by way of other sheets. */
  #restsOnClock(sheetId: number): boolean {
    const { book } = this;
    if (this.#reach.anywhere(book)) return true;
    return this.#reach.clockOf(book, this.#reach.behind(book, [sheetId])) !== 'none';
  }

  /** From now on this sheet, and those its formulas rest on, are given to the model. */
  #readSheet(sheetId: number): void {
    if (this.#read === null || this.#read.has(sheetId)) return;
    this.#read.add(sheetId);
    this.#seen = this.#seen && { ...this.#seen, revision: -1 };
  }

  #readAll(): void {
    if (this.#read !== null) this.#seen = this.#seen && { ...this.#seen, revision: -1 };
    this.#read = null;
  }

  /** The sheets that the model is given; null for all of them. */
  #fedSheets(): ReadonlySet<number> | null {
    const book = this.book;
    if (this.#read === null || this.#reach.anywhere(book)) return null;
    return this.#reach.behind(book, this.#read);
  }

  /** The workbook as far as it is fed: a sheet that nobody's reading rests on is there, but blank. */
  #fedBook(): SpreadsheetState {
    const book = this.book;
    const fed = this.#fedSheets();
    if (fed === null) return book;
    // As small as can be, too: the library evaluates every cell of the grid.
    const blank = (sheet: SheetState) => ({ ...sheet, cells: [], maxRows: 1, maxColumns: 1 });
    return {
      ...book,
      sheets: book.sheets.map((sheet) => (fed.has(sheet.sheetId) ? sheet : blank(sheet))),
    };
  }

  #clockPlaces(): ModelPlace[] {
    return this.#fedBook().sheets.flatMap((sheet) =>
      clockCells(sheet).map(({ row, column: col }) => ({
        sheetId: this.idOf(sheet.sheetId),
        row,
        col,
      })),
    );
  }

  /** The computed value of a cell (zero-based); for a literal cell, its value. */
  valueOf(sheetId: number, row: number, column: number): Computed {
    this.#readSheet(sheetId);
    const { value, format } = evaluated(this.sync(sheetId), this.idOf(sheetId), row, column);
    if (typeof value !== 'string') return { value: value ?? '', format };
    return { value: googleErrors[value] ?? value, format };
  }

  /** Whether a blank cell of the sheet may show what a formula of the sheet spills. */
  maySpill(sheetId: number): boolean {
    return this.#reach.spills(this.book, sheetId);
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
    this.#readAll();
    return exportModel(this.sync());
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
    this.#feed?.agree(book, this.unsynced);
    this.#seen = { book, revision: -1, locale: this.#seen?.locale ?? book.locale };
  }

  #see(book: SpreadsheetState): void {
    this.#seen = { book, revision: book.revision, locale: book.locale };
  }

  /** What a clock of the workbook shows, as finely as the fed formulas look at it. */
  #moment(book: SpreadsheetState): string {
    const fed = this.#fedSheets() ?? book.sheets.map(({ sheetId }) => sheetId);
    const clock = this.#reach.clockOf(book, fed);
    if (clock === 'none') return '';
    const { year, month, day, hour, minute } = wallOf(serialAt(this.world.now, book.timeZone));
    const date = `${year}-${month}-${day}`;
    return clock === 'day' ? date : `${date} ${hour}:${minute}`;
  }

  #build(book: SpreadsheetState): Model {
    const transport = this.#transport;
    this.#heard = [];
    this.#see(book);
    const feed = new Feed(transport !== null, this.rules);
    const model = newModel(feed.begin(this.#fedBook()), {
      mode: 'normal',
      ...(transport && {
        transportService: transport,
        client: { id: 'runtime', name: 'runtime' },
      }),
    });
    if (transport) {
      listen(model, (commands) => {
        for (const command of commands) this.#heard.push(command);
      });
    }
    this.#model = model;
    this.#feed = feed;
    this.#evaluatedAt = this.#moment(book);
    return model;
  }
}

const engines = new WeakMap<World, Map<string, WorkbookEngine>>();

/** The engine of a spreadsheet of a world; made at the first call. */
export function engineFor(
  world: World,
  spreadsheetId: string,
  switches: Pick<Switches, 'formula.comma'>,
): WorkbookEngine {
  let ofWorld = engines.get(world);
  if (!ofWorld) {
    ofWorld = new Map();
    engines.set(world, ofWorld);
  }
  let engine = ofWorld.get(spreadsheetId);
  if (!engine) {
    engine = new WorkbookEngine(world, spreadsheetId, switches);
    ofWorld.set(spreadsheetId, engine);
  }
  return engine;
}
