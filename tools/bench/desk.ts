// The desk of whoever works in a measured book: presses items, asks as the pages do, types, waits;
// every execution that this needs is kept until the next measure begins.

import type { Fault, Outcome, Runtime, Switches } from '../../emulator/index.ts';
import { menuItems } from '../../src/menu.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { BookReader, type SeenRow } from '../replay/book-reader.ts';
import { OWNER, officeWorld } from '../replay/office-world.ts';

/** A world whose records tell the time of the services apart: the bench shows both. */
const timed: typeof officeWorld = (dir, now, more) =>
  officeWorld(dir, now, { ...more, timesServices: true });

type Answer = { ok: true; value: unknown } | { ok: false; code: string; message: string };

/** The labels that lead to an item's handler. */
export function pathOf(handler: string): string[] {
  for (const one of menuItems) {
    if (one === null) continue;
    if (!('items' in one)) {
      if (one.handler === handler) return [menu.title, menu[one.label]];
      continue;
    }
    const inner = one.items.find((item) => item.handler === handler);
    if (inner !== undefined) return [menu.title, menu[one.label], menu[inner.label]];
  }
  throw new Error(`No item of the menu calls ${handler}.`);
}

export class Desk {
  readonly runtime: Runtime;
  readonly book: BookReader;
  /** Executions since `forget`, in order. */
  readonly ran: Outcome[] = [];

  /** @param dir the folder of the built project */
  constructor(
    runtime: Runtime,
    readonly dir: string,
  ) {
    this.runtime = runtime;
    this.book = new BookReader(runtime);
    runtime.autoAnswer = () => 'OK';
    runtime.on('execution', (outcome) => this.ran.push(outcome));
  }

  /** A new file with the built project of `dir`. */
  static at(dir: string, now: string): Desk {
    const account = { email: OWNER, plan: 'workspace', locale: 'vi' } as const;
    return new Desk(timed(dir, now, { account }), dir);
  }

  /** A second desk in the same world, which these faults strike or where Google answers otherwise. */
  otherwise(more: { faults?: readonly Fault[]; switches?: Partial<Switches> }): Desk {
    const { world } = this.runtime;
    const now = new Date(world.now).toISOString();
    const { faults = [], switches = {} } = more;
    return new Desk(timed(this.dir, now, { world, faults: [...faults], switches }), this.dir);
  }

  forget(): void {
    this.ran.length = 0;
  }

  /** The file is open, and a dialog through which its pages ask: neither is part of another command. */
  async sitDown(): Promise<void> {
    await this.runtime.menu(OWNER);
    if (this.runtime.dialogs.length === 0) await this.press('bodiesDialog');
  }

  /** Presses an item of the menu by its handler; a refusal is an error here. */
  async press(handler: string): Promise<Outcome> {
    const outcome = await this.runtime.click(pathOf(handler), OWNER);
    const [told] = outcome.alerts;
    if (outcome.status !== 'completed' || told !== undefined) {
      throw new Error(`${handler}: ${outcome.error?.message ?? told?.text ?? outcome.status}`);
    }
    return outcome;
  }

  /** What a page asks; a dialog must be open, whichever. */
  async ask<Value = unknown>(name: string, input: unknown): Promise<Value> {
    const outcome = await this.runtime.dialog().call('ask', name, input);
    if (outcome.status !== 'completed') throw new Error(`${name}: ${outcome.error?.message}`);
    const answer = outcome.result as Answer;
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    // Its type is that of src/dialogs/data.ts which the page expects.
    return answer.value as Value;
  }

  /** Types into a cell of a record, found by its key. */
  async type(sheet: SheetId, id: string, column: string, text: string): Promise<void> {
    const address = this.book.address(sheet, column, this.row(sheet, id).rowNumber);
    await this.runtime.type(OWNER, address, text);
  }

  /** The keys of the records that a sheet holds and `holds` is true of. */
  keys(sheet: SheetId, holds: (row: SeenRow) => boolean): string[] {
    const key = String(this.book.sheet(sheet).cells[0]?.[0]?.v ?? '');
    return this.book.rows(sheet).flatMap((row) => (holds(row) ? [row.text(key)] : []));
  }

  row(sheet: SheetId, id: string): SeenRow {
    return this.book.row(sheet, id);
  }

  /** Lets the clock run until a trigger has called this function. */
  async untilRan(handler: string): Promise<void> {
    for (let times = 0; times < 48; times += 1) {
      const ran = await this.runtime.advance({ ms: 1_800_000 });
      if (ran.some(({ record }) => record.name === handler)) return;
    }
    throw new Error(`No trigger called ${handler} within a day.`);
  }

  /** What the dialog in front was given when it opened. */
  shown<Data>(): Data {
    const given = /window\.dialogData = (.*?);<\/script>/s.exec(this.runtime.dialog().html)?.[1];
    // Its type is that of src/dialogs/data which the page expects.
    return JSON.parse(given ?? 'null') as Data;
  }

  /** Lets the clock run until the tick that goes on with unfinished work is no longer set. */
  async untilQuiet(): Promise<void> {
    for (let times = 0; times < 200; times += 1) {
      const { triggers } = this.runtime.world.script;
      if (!triggers.some(({ handler }) => handler === 'continueWork')) return;
      await this.runtime.advance({ ms: 60_000 });
    }
    throw new Error('The work that goes on by itself does not come to an end.');
  }
}
