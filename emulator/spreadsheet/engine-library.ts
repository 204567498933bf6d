// The spreadsheet library as the runtime uses it: quiet, with the virtual clock, and with a command
// that applies a block of commands in one evaluation. The only file that imports it.

import { createRequire } from 'node:module';
import type { Model as LibraryModel } from '@odoo/o-spreadsheet';
import { type LibraryRegistry, registerCustomNames } from './custom/register.ts';
import { addGoogleFunctions } from './engine-functions.ts';
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

addGoogleFunctions(functionRegistry, () => clock);

/** Lets formulas call custom functions of these names. */
export function registerCustomFunctions(names: Iterable<string>): void {
  registerCustomNames(functionRegistry as unknown as LibraryRegistry, names);
}

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

/** Has the formulas at these places computed anew, and all that rests on them, as when the day has changed. */
export function evaluateAgain(
  { getters, dispatch }: Model,
  places: readonly { sheetId: string; row: number; column: number }[],
): void {
  const cellIds = places.flatMap(
    ({ sheetId, row, column }) => getters.getCell({ sheetId, row, col: column })?.id ?? [],
  );
  if (cellIds.length > 0) quietly(() => dispatch('EVALUATE_CELLS', { cellIds }));
}

/** Whether the library can show a number under a format. */
export function readsFormat(format: string): boolean {
  try {
    library.helpers.formatValue(1, { format, locale: library.constants.DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}

/** A cell's computed value, the format that the formula itself gives it, and its error's sentence. */
export function evaluated(
  model: Model,
  sheetId: string,
  row: number,
  column: number,
): { value: string | number | boolean | null; format: string | undefined; message: string } {
  const { value, format, message } = model.getters.getEvaluatedCell({ sheetId, row, col: column });
  // The library's `a` is `AM/PM` everywhere else.
  const dated = isDateFormat(format) ? format?.replace(/\ba\b/g, 'AM/PM') : undefined;
  return { value, format: dated, message: message ?? '' };
}
