// The spreadsheet library as the runtime uses it: quiet, with the virtual clock, and with a command
// that applies a block of commands in one evaluation. The only file that imports it.

import { createRequire } from 'node:module';
import type { Model as LibraryModel } from '@odoo/o-spreadsheet';
import { isDateFormat } from './number-format.ts';
import { serialAt } from './serial.ts';

if (!('groupBy' in Object)) {
  // Node 20 lacks Object.groupBy, which the library calls.
  Object.defineProperty(Object, 'groupBy', {
    value: <T>(items: Iterable<T>, keyOf: (item: T) => PropertyKey) => {
      const groups: Record<PropertyKey, T[]> = Object.create(null);
      for (const item of items) {
        const key = keyOf(item);
        const group = groups[key];
        if (group) group.push(item);
        else groups[key] = [item];
      }
      return groups;
    },
    configurable: true,
    writable: true,
  });
}

// Required, not imported: an import reads its three megabytes once more to find the names exported.
const library: typeof import('@odoo/o-spreadsheet') = createRequire(import.meta.url)(
  '@odoo/o-spreadsheet',
);

export type Model = LibraryModel;

/** One command of the library, as plain data. */
export interface EngineCommand {
  type: string;
  [field: string]: unknown;
}

/** The serial number that TODAY and NOW show; set before each evaluation. */
let clock = 0;

/** Sets the clock that formulas see: an instant, as a clock of `zone` shows it. */
export function setFormulaClock(instant: number, zone: string): void {
  clock = serialAt(instant, zone);
}

interface FunctionContext {
  locale: { dateFormat: string; timeFormat: string };
}

const { functionRegistry, featurePluginRegistry } = library.registries;

function replaceClockFunction(
  name: string,
  value: () => number,
  format: (l: FunctionContext) => string,
) {
  const original = functionRegistry.get(name);
  functionRegistry.replace(name, {
    ...original,
    compute(this: FunctionContext) {
      return { value: value(), format: format(this) };
    },
  } as typeof original);
}

replaceClockFunction(
  'TODAY',
  () => Math.floor(clock),
  ({ locale }) => locale.dateFormat,
);
replaceClockFunction(
  'NOW',
  () => clock,
  ({ locale }) => `${locale.dateFormat} ${locale.timeFormat}`,
);

/** Applies many core commands inside one local command, so that they are one revision and one evaluation. */
class BlockPlugin extends library.UIPlugin {
  override handle(command: unknown): void {
    const { type, commands } = command as EngineCommand & { commands?: EngineCommand[] };
    if (type !== 'APPLY_BLOCK') return;
    const dispatch = this.dispatch as unknown as (type: string, payload: object) => unknown;
    for (const { type: one, ...payload } of commands ?? []) dispatch(one, payload);
  }
}

featurePluginRegistry.add('apply_block', BlockPlugin as never);

/** Runs the library without its logging. */
export function quietly<T>(action: () => T): T {
  const { debug, log, warn } = console;
  console.debug = console.log = console.warn = () => undefined;
  try {
    return action();
  } finally {
    Object.assign(console, { debug, log, warn });
  }
}

/** A new model over workbook data; `config` is the library's. */
export function newModel(data: object, config: object): Model {
  return quietly(() => new library.Model(data, config));
}

/** The model's workbook as plain data, which another model can begin with. */
export function exportModel(model: Model): object {
  // Not `exportData`: that one builds a whole second model to try its packed form, four times slower.
  return quietly(() => ({ ...model._exportData(false), isNotSquishable: true }));
}

/** Dispatches commands in blocks of at most 24,000: beyond some 240,000 the library overflows its stack. */
export function applyBlock(model: Model, commands: EngineCommand[]): void {
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => unknown;
  quietly(() => {
    for (let at = 0; at < commands.length; at += 24_000) {
      dispatch('APPLY_BLOCK', { commands: commands.slice(at, at + 24_000) });
    }
  });
}

/** A place of the model, zero-based. */
export interface ModelPlace {
  sheetId: string;
  row: number;
  col: number;
}

/** Has the formulas at these places computed anew, and all that rests on them, as when the day has changed. */
export function evaluateAgain(model: Model, places: readonly ModelPlace[]): void {
  const cellIds = places.flatMap((place) => model.getters.getCell(place)?.id ?? []);
  if (cellIds.length > 0) quietly(() => model.dispatch('EVALUATE_CELLS', { cellIds }));
}

/** A cell's computed value and the format that the formula itself gives it. */
export function evaluated(
  model: Model,
  sheetId: string,
  row: number,
  column: number,
): { value: string | number | boolean | null; format: string | undefined } {
  const cell = model.getters.getEvaluatedCell({ sheetId, row, col: column });
  const format = cell.format;
  return { value: cell.value, format: isDateFormat(format) ? format : undefined };
}

interface Session {
  on(event: string, owner: object, callback: (told: { commands: EngineCommand[] }) => void): void;
}

/**
 * Tells of the commands that come from pages; those of an undone or redone revision arrive inside
 * one command `UNDO` or `REDO`.
 */
export function listen(model: Model, hear: (commands: EngineCommand[]) => void): void {
  // The model hides its session, but only the session tells a page's commands from nested ones.
  const { session } = model as unknown as { session: Session };
  session.on('remote-revision-received', hear, ({ commands }) => hear(commands));
  session.on('revision-undone', hear, ({ commands }) => hear([{ type: 'UNDO', commands }]));
  session.on('revision-redone', hear, ({ commands }) => hear([{ type: 'REDO', commands }]));
}

/** The rules of a sheet as the model holds them, in the form that it imports. */
export function modelRules({ getters }: Model, sheetId: string) {
  return {
    dataValidationRules: getters.getDataValidationRules(sheetId).map((rule) => ({
      id: rule.id,
      ranges: rule.ranges.map((range) => getters.getRangeString(range, sheetId)),
      criterion: rule.criterion as { type: string; values: string[] },
      isBlocking: rule.isBlocking ?? false,
    })),
    conditionalFormats: getters
      .getConditionalFormats(sheetId)
      .map(({ id, ranges, rule }) => ({ id, ranges, rule })),
  };
}

/** A sheet of the model as it stands. */
export interface ModelSheet {
  id: string;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  color: string | null;
  gridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  merges: { left: number; right: number; top: number; bottom: number }[];
}

/** The sheets of the model in the order of their tabs. */
export function modelSheets({ getters }: Model): ModelSheet[] {
  return getters.getSheetIds().map((id) => {
    const { xSplit, ySplit } = getters.getPaneDivisions(id);
    return {
      id,
      name: getters.getSheetName(id),
      rows: getters.getNumberRows(id),
      columns: getters.getNumberCols(id),
      hidden: !getters.isSheetVisible(id),
      color: getters.getSheet(id).color ?? null,
      gridlines: getters.getGridLinesVisibility(id),
      frozenRows: ySplit,
      frozenColumns: xSplit,
      merges: getters
        .getMerges(id)
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    };
  });
}

/** What the model keeps of a line of a sheet: whether it is hidden, and a size of its own. */
export function modelLine(
  { getters }: Model,
  sheetId: string,
  axis: 'row' | 'column',
  at: number,
): { hidden: boolean; size: number | undefined } {
  return axis === 'row'
    ? { hidden: getters.isRowHiddenByUser(sheetId, at), size: getters.getUserRowSize(sheetId, at) }
    : { hidden: getters.isColHiddenByUser(sheetId, at), size: getters.getColSize(sheetId, at) };
}

/** A cell of the model as it was entered. */
export interface ModelCell {
  /** The formula in the engine's spelling, or the literal's text. */
  content: string;
  isFormula: boolean;
  value: string | number | boolean | null;
  format: string | undefined;
  style: object | undefined;
}

/** The cell at a place of the model; undefined for a blank one without dress. */
export function modelCell(
  { getters }: Model,
  sheetId: string,
  row: number,
  col: number,
): ModelCell | undefined {
  const cell = getters.getCell({ sheetId, row, col });
  if (!cell) return undefined;
  const { format, style } = cell;
  if (cell.isFormula) {
    const content = cell.compiledFormula.toFormulaString(getters);
    return { content, isFormula: true, value: null, format, style };
  }
  return { content: cell.content, isFormula: false, value: cell.parsedValue, format, style };
}
