// A running book under test: what people press and say, what the clock does, what is seen afterwards.

import { answersByTitle } from '../../emulator/forms/person.ts';
import type { Fault, Outcome, Runtime, Snapshot, SubmitOutcome } from '../../emulator/index.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { form as formWords } from '../../src/text/vi/form.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { BookReader, type SeenRow } from '../replay/book-reader.ts';
import { OWNER } from '../replay/office-world.ts';

/** What a person was told when a command ended, or did not. */
export interface Told {
  /** It ended, and no sentence of failure was shown. */
  readonly done: boolean;
  readonly sentence: string;
  /** What the page was given. */
  readonly value: unknown;
  /** The execution behind it; none when nothing ran. */
  readonly outcome: Outcome | null;
}

export class Stage {
  readonly book: BookReader;

  constructor(readonly runtime: Runtime) {
    this.book = new BookReader(runtime);
    runtime.autoAnswer = () => 'OK';
  }

  snapshot(): Snapshot {
    return this.runtime.snapshot();
  }

  /** Begins again from there, with nothing that strikes. */
  restore(snapshot: Snapshot): void {
    this.runtime.restore(snapshot);
    this.runtime.meet([]);
  }

  /** From now on these faults strike; tells which methods they struck. */
  meet(faults: readonly Fault[]): { readonly struck: readonly string[] } {
    return this.runtime.meet(faults);
  }

  /** Calls the dialogs' endpoint, as the open page does. */
  async ask(name: string, input: unknown, user = OWNER): Promise<Told> {
    return toldBy(await this.runtime.execute('ask', [name, input], user));
  }

  /** Runs the function behind an item of the menu. */
  async press(handler: string, user = OWNER): Promise<Told> {
    return toldBy(await this.runtime.execute(handler, [], user));
  }

  /** Does something that must succeed: a step on the way to the moment before. */
  async must(step: Promise<Told>): Promise<Told> {
    const told = await step;
    if (!told.done) throw new Error(`A step before the press failed: ${told.sentence}`);
    return told;
  }

  /** Lets the clock run to a moment of the office, `2021-08-24T12:00`, and its triggers with it. */
  async until(moment: string): Promise<readonly Outcome[]> {
    return this.runtime.advance(`${moment}:00+07:00`);
  }

  async minutes(count: number): Promise<readonly Outcome[]> {
    return this.runtime.advance({ ms: count * 60_000 });
  }

  /** One more daily tick at this moment, whatever the clock says. */
  async tick(): Promise<Told> {
    return toldBy(await this.runtime.execute('dailyTick'));
  }

  /** Types into the cell of a record, found by its key. */
  async type(sheet: SheetId, id: string, column: string, text: string): Promise<void> {
    const { rowNumber } = this.row(sheet, id);
    await this.runtime.type(OWNER, this.book.address(sheet, column, rowNumber), text);
  }

  /** Writes a record into the first free row of a sheet, cell by cell, as a person types it. */
  async typeRow(sheet: SheetId, cells: Readonly<Record<string, string>>): Promise<void> {
    const row = Math.max(2, ...this.book.rows(sheet).map(({ rowNumber }) => rowNumber)) + 1;
    for (const [column, text] of Object.entries(cells)) {
      await this.runtime.type(OWNER, this.book.address(sheet, column, row), text);
    }
  }

  /** The values of a column, of the rows that a condition holds for. */
  column(sheet: SheetId, name: string, of: (row: SeenRow) => boolean = () => true): string[] {
    return this.book
      .rows(sheet)
      .filter(of)
      .map((row) => row.text(name));
  }

  /** The text of a cell; blank where nobody has the record any more. */
  text(sheet: SheetId, id: string, column: string): string {
    return this.book.find(sheet, id)?.text(column) ?? '';
  }

  /** The record with that key. */
  row(sheet: SheetId, id: string): SeenRow {
    return this.book.row(sheet, id);
  }

  /** A body asked in D4 follows its link and sends the form; without comments it agrees. */
  async answer(bodyId: string, comments: readonly string[] = []): Promise<SubmitOutcome> {
    const formId = this.row('rounds', 'D4').text('formId');
    const form = this.runtime.world.forms.byId[formId];
    if (form === undefined) throw new Error(`No form ${formId}`);
    const { words } = formWords;
    const position = comments.length === 0 ? 'THONG_NHAT' : 'THONG_NHAT_CO_Y_KIEN';
    const slots = Array.from({ length: 5 }, (_, index) => comments[index] ?? null);
    return this.runtime.submitForm(formId, {
      ...answersByTitle(form, {
        [words.code]: this.row('requests', `PH-D4-${bodyId}`).text('token'),
        [words.position]: enums.position[position],
        ...(comments.length === 0 ? {} : { [words.content]: { each: slots } }),
      }),
    });
  }
}

/** What somebody reads on the screen when an execution has ended. */
export function toldBy(outcome: Outcome): Told {
  const { status, error, alerts, result } = outcome;
  if (status !== 'completed') {
    return { done: false, sentence: `${status}: ${error?.message ?? ''}`, value: null, outcome };
  }
  const alert = alerts[0];
  if (alert !== undefined) {
    return { done: false, sentence: `${alert.title} – ${alert.text}`, value: null, outcome };
  }
  if (!isAnswer(result)) return { done: true, sentence: '', value: null, outcome };
  return result.ok
    ? { done: true, sentence: '', value: result.value, outcome }
    : { done: false, sentence: `${result.code} – ${result.message}`, value: null, outcome };
}

type Answer = { ok: true; value: unknown } | { ok: false; code: string; message: string };

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
