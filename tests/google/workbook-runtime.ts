// The script of these tests, bundled as the product is, running in the local Apps Script runtime.

import '../../tools/speak.ts';
import {
  createRuntime,
  type Fault,
  type Outcome,
  type Runtime,
  type Switches,
} from '../../emulator/index.ts';
import type { SheetState } from '../../emulator/spreadsheet/state.ts';
import type { Change } from '../../src/ports.ts';
import { bookWords } from '../../src/text/book-words.ts';
import type { Kept, Row, SheetId } from '../../src/workbook/schema.ts';
import { scriptBundle } from './script-bundle.ts';

const entries = [
  'setUp',
  'forget',
  'read',
  'append',
  'update',
  'mark',
  'change',
  'changeAndFail',
  'add',
  'markEach',
] as const;

const bundle = scriptBundle('workbook-script.ts', entries);

/** A new file with the script; nothing is set up yet. */
export async function newBook(
  switches: Partial<Switches> = {},
  faults: Fault[] = [],
): Promise<Book> {
  const runtime = createRuntime({
    project: {
      files: { 'Code.js': await bundle },
      manifest: { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' },
    },
    now: '2021-08-23T08:00:00+07:00',
    switches,
    faults,
  });
  return new Book(runtime);
}

export class Book {
  constructor(readonly runtime: Runtime) {}

  /** Runs an entry and tells what it cost; a refusal fails the test unless it is asked for. */
  async run(name: (typeof entries)[number], ...args: unknown[]): Promise<Outcome> {
    const outcome = await this.runtime.execute(name, args);
    if (outcome.error) throw new Error(outcome.error.message);
    return outcome;
  }

  async read<Id extends SheetId>(sheet: Id): Promise<Kept<Id>[]> {
    const { result } = await this.run('read', sheet);
    return result as Kept<Id>[];
  }

  async append<Id extends SheetId>(sheet: Id, rows: Partial<Row<Id>>[]): Promise<Outcome> {
    return this.run('append', sheet, rows);
  }

  async update<Id extends SheetId>(sheet: Id, changes: Change<Id>[]): Promise<Outcome> {
    return this.run('update', sheet, changes);
  }

  /** What a person sees and does: the sheets as they are called when they are made. */
  sheet(id: SheetId): SheetState {
    const title = bookWords('vi').sheets[id].title;
    const found = this.sheets.find(({ name }) => name === title);
    if (!found) throw new Error(`There is no tab ${title}.`);
    return found;
  }

  get sheets(): SheetState[] {
    const { bound, spreadsheets } = this.runtime.world;
    return spreadsheets[bound?.id ?? '']?.sheets ?? [];
  }

  async eval(source: string): Promise<unknown> {
    return this.runtime.eval(source);
  }
}

/** The calls of a script on the spreadsheet alone. */
export function sheetCalls({ record }: Outcome): number {
  return Object.entries(record.callsByMethod)
    .filter(([method]) => /^(Spreadsheet|Sheet|Range|RangeList)\./.test(method))
    .reduce((sum, [, count]) => sum + count, 0);
}
