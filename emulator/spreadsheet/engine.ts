// The formula engine behind a spreadsheet of the store: fed lazily, when a formula's value is read
// or a page shows the workbook.

import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import type { ContentRules, EngineCell } from './engine-content.ts';
import { cellCommands, type FedSheet, frameCommands, gridCommands } from './engine-difference.ts';
import { engineSheetId, type SheetFrame, sheetFrame } from './engine-dress.ts';
import { workbookData } from './engine-import.ts';
import {
  applyBlock,
  type EngineCommand,
  evaluateAgain,
  evaluated,
  exportModel,
  listen,
  type Model,
  modelRules,
  newModel,
  setFormulaClock,
} from './engine-library.ts';
import { reachesAnywhere, sheetsBehind, withoutFormulas } from './engine-reach.ts';
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

const spilling =
  /\b(FILTER|UNIQUE|SORT|SORTN|SPLIT|TRANSPOSE|FLATTEN|SEQUENCE|[VH]STACK|CHOOSE(COLS|ROWS))\s*\(|\{/i;

/** From so many changes on, a model that no page shows is built anew. */
const REBUILD = 20_000;

/** A transport of the library's collaboration: how a model and the pages hear of each other. */
export interface EngineTransport {
  onNewMessage(id: string, callback: (message: unknown) => void): void;
  sendMessage(message: unknown): Promise<void>;
  leave(id: string): void;
}

export class WorkbookEngine {
  #model: Model | null = null;
  #fed = new Map<number, FedSheet>();
  #order: number[] = [];
  #revision = -1;
  /** The state that was fed: a restored world has another one, whatever its revision says. */
  #seen: SpreadsheetState | null = null;
  #locale = '';
  #transport: EngineTransport | null = null;
  #clockFunctions: 'none' | 'day' | 'minute' = 'none';
  #evaluatedAt = '';
  #spilling = new Set<number>();
  /** Sheets with a TODAY or NOW of their own. */
  #clocked = new Set<number>();
  #resting: { revision: number; sheets: Map<number, boolean> } = {
    revision: -1,
    sheets: new Map(),
  };
  /** The engine's ids of sheets that a person made in the page. */
  #ids = new Map<number, string>();
  #heard: EngineCommand[] = [];
  /** Sheets whose formulas somebody has read; null: all of them count. */
  #read: Set<number> | null = new Set();

  constructor(
    private world: World,
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

  /** Goes on with another world (a restored snapshot): the next sync brings its differences. */
  follow(world: World): void {
    this.world = world;
    this.#revision = -1;
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
    setFormulaClock(this.world.now, book.timeZone);
    const moment = this.#moment(book);
    if (!this.#model || this.#locale !== book.locale) {
      const model = this.#build(book);
      this.#evaluatedAt = this.#moment(book);
      return model;
    }
    if (this.#revision !== book.revision || this.#seen !== book) {
      this.#revision = book.revision;
      this.#seen = book;
      const commands = this.#difference(this.#fedBook());
      // Importing anew is faster than so many commands; a page needs the commands.
      if (commands.length > REBUILD && !this.#transport) return this.#build(book);
      if (commands.length) this.apply(commands);
    }
    if (this.#clockFunctions === 'none' || moment === this.#evaluatedAt) return this.#model;
    if (sheetId !== undefined && !this.#restsOnClock(sheetId)) return this.#model;
    evaluateAgain(this.#model);
    this.#evaluatedAt = this.#moment(book);
    return this.#model;
  }

  /** Whether a sheet shows anything that moves with the clock, be it by way of other sheets. */
  #restsOnClock(sheetId: number): boolean {
    const { revision } = this.book;
    if (this.#resting.revision !== revision) this.#resting = { revision, sheets: new Map() };
    const known = this.#resting.sheets.get(sheetId);
    if (known !== undefined) return known;
    const behind = sheetsBehind(this.book, new Set([sheetId]));
    const rests = [...behind].some((id) => this.#clocked.has(id)) || reachesAnywhere(this.book);
    this.#resting.sheets.set(sheetId, rests);
    return rests;
  }

  /** From now on the formulas of this sheet, and of those it rests on, are computed. */
  #readSheet(sheetId: number): void {
    if (this.#read === null || this.#read.has(sheetId)) return;
    this.#read.add(sheetId);
    this.#revision = -1;
  }

  #readAll(): void {
    if (this.#read !== null) this.#revision = -1;
    this.#read = null;
  }

  /** The workbook as far as it is fed: formulas that nobody has read stay out (they cost the most). */
  #fedBook(): SpreadsheetState {
    const book = this.book;
    if (this.#read === null || reachesAnywhere(book)) return book;
    const computed = sheetsBehind(book, this.#read);
    return {
      ...book,
      sheets: book.sheets.map((sheet) =>
        computed.has(sheet.sheetId) ? sheet : withoutFormulas(sheet),
      ),
    };
  }

  /** The computed value of a cell (zero-based); for a literal cell, its value. */
  valueOf(sheetId: number, row: number, column: number): Computed {
    this.#readSheet(sheetId);
    const { value, format } = evaluated(this.sync(sheetId), this.idOf(sheetId), row, column);
    if (typeof value !== 'string') return { value: value ?? '', format };
    return { value: googleErrors[value] ?? value, format };
  }

  /** Whether a blank cell of the sheet may show what a formula elsewhere spills. */
  maySpill(sheetId: number): boolean {
    this.#readSheet(sheetId);
    this.sync(sheetId);
    return this.#spilling.has(sheetId);
  }

  /** The engine's id of a sheet. */
  idOf(sheetId: number): string {
    return this.#ids.get(sheetId) ?? engineSheetId(sheetId);
  }

  /** The sheet behind an engine's id; null for one that the store does not have. */
  sheetOf(id: string): SheetState | null {
    return this.book.sheets.find(({ sheetId }) => this.idOf(sheetId) === id) ?? null;
  }

  /** Ties a sheet of the store to one that a person made in the page. */
  adopt(id: string, sheetId: number): void {
    this.#ids.set(sheetId, id);
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
    this.#revision = book.revision;
    this.#seen = book;
    this.#remember(book);
    for (const [sheetId, fed] of this.#fed) {
      Object.assign(fed.frame, modelRules(this.unsynced, this.idOf(sheetId)));
    }
    this.#revision = -1;
  }

  #moment(book: SpreadsheetState): string {
    if (this.#clockFunctions === 'none') return '';
    const { year, month, day, hour, minute } = wallOf(serialAt(this.world.now, book.timeZone));
    const date = `${year}-${month}-${day}`;
    return this.#clockFunctions === 'day' ? date : `${date} ${hour}:${minute}`;
  }

  readonly #given = (sheetId: number, cell: EngineCell): void => {
    if (!cell.content.startsWith('=')) return;
    if (/\b(NOW|TODAY)\s*\(/i.test(cell.content)) this.#clocked.add(sheetId);
    if (/\bNOW\s*\(/i.test(cell.content)) this.#clockFunctions = 'minute';
    else if (this.#clockFunctions === 'none' && /\bTODAY\s*\(/i.test(cell.content)) {
      this.#clockFunctions = 'day';
    }
    if (spilling.test(cell.content)) this.#spilling.add(sheetId);
  };

  #frame(book: SpreadsheetState, sheet: SheetState): SheetFrame {
    const dressed = this.#transport ? sheet : undressed(sheet);
    return sheetFrame(book, dressed, this.rules);
  }

  #remember(book: SpreadsheetState): void {
    this.#order = book.sheets.map(({ sheetId }) => sheetId);
    this.#fed = new Map(
      book.sheets.map((sheet) => [
        sheet.sheetId,
        { frame: this.#frame(book, sheet), cells: sheet.cells.map((row) => row?.slice() ?? []) },
      ]),
    );
  }

  #build(book: SpreadsheetState): Model {
    this.#ids.clear();
    this.#heard = [];
    this.#locale = book.locale;
    this.#revision = book.revision;
    this.#seen = book;
    this.#spilling.clear();
    const fed = this.#fedBook();
    const shown = this.#transport ? fed : { ...fed, sheets: fed.sheets.map(undressed) };
    const data = workbookData(shown, this.rules, (sheetId, _row, _column, cell) =>
      this.#given(sheetId, cell),
    );
    this.#model = newModel(data, {
      mode: 'normal',
      ...(this.#transport && {
        transportService: this.#transport,
        client: { id: 'runtime', name: 'runtime' },
      }),
    });
    if (this.#transport) {
      listen(this.#model, (commands) => {
        for (const command of commands) this.#heard.push(command);
      });
    }
    this.#remember(fed);
    return this.#model;
  }

  #difference(book: SpreadsheetState): EngineCommand[] {
    const commands: EngineCommand[] = [];
    const order = this.#order.filter((id) => book.sheets.some(({ sheetId }) => sheetId === id));
    const gone = this.#order.filter((id) => !order.includes(id));
    book.sheets.forEach((sheet, position) => {
      const id = this.idOf(sheet.sheetId);
      const frame = this.#frame(book, sheet);
      let fed = this.#fed.get(sheet.sheetId);
      if (!fed) {
        const { name, colNumber: cols, rowNumber: rows } = frame;
        commands.push({ type: 'CREATE_SHEET', sheetId: id, position, name, cols, rows });
        order.splice(position, 0, sheet.sheetId);
        const empty = { cols: {}, rows: {}, merges: [], conditionalFormats: [] };
        const panes = { xSplit: 0, ySplit: 0 };
        const plain = { areGridLinesVisible: true, isVisible: true, panes };
        const start = { ...empty, ...plain, dataValidationRules: [] };
        fed = { frame: { ...start, name, colNumber: cols, rowNumber: rows }, cells: [] };
        this.#fed.set(sheet.sheetId, fed);
      }
      if (fed.frame.name !== frame.name) {
        const oldName = fed.frame.name;
        commands.push({ type: 'RENAME_SHEET', sheetId: id, oldName, newName: frame.name });
      }
      commands.push(...gridCommands(id, fed.frame, frame));
      fed.cells.length = Math.min(fed.cells.length, frame.rowNumber);
      for (const row of fed.cells)
        if (row && row.length > frame.colNumber) row.length = frame.colNumber;
    });
    for (const id of gone) {
      const sheetName = this.#fed.get(id)?.frame.name ?? '';
      commands.push({ type: 'DELETE_SHEET', sheetId: this.idOf(id), sheetName });
      this.#fed.delete(id);
    }
    book.sheets.forEach((sheet, position) => {
      const delta = position - order.indexOf(sheet.sheetId);
      if (delta === 0) return;
      commands.push({ type: 'MOVE_SHEET', sheetId: this.idOf(sheet.sheetId), delta });
      order.splice(order.indexOf(sheet.sheetId), 1);
      order.splice(position, 0, sheet.sheetId);
    });
    this.#order = order;
    for (const sheet of book.sheets) {
      const fed = this.#fed.get(sheet.sheetId);
      if (!fed) continue;
      const id = this.idOf(sheet.sheetId);
      const given = (cell: EngineCell) => this.#given(sheet.sheetId, cell);
      const changed = cellCommands(id, fed, sheet.cells, this.rules, given);
      for (const command of changed) commands.push(command);
      const frame = this.#frame(book, sheet);
      commands.push(...frameCommands(id, fed.frame, frame));
      fed.frame = frame;
    }
    return commands;
  }
}

/** The sheet as far as values need it. */
function undressed(sheet: SheetState): SheetState {
  return {
    ...sheet,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    validations: {},
    conditionalFormats: [],
  };
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

/** Lets the engines of one world go on with another that takes its place (a restored snapshot). */
export function moveEngines(from: World, to: World): void {
  const ofWorld = engines.get(from);
  if (!ofWorld || from === to) return;
  engines.delete(from);
  engines.set(to, ofWorld);
  for (const engine of ofWorld.values()) engine.follow(to);
}
