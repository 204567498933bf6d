// The morning of 23/8/2021 on which every story of bad input begins: a book set up and filled in, and what a person reads.

import type { World } from '../../../emulator/core/world.ts';
import { answersByTitle } from '../../../emulator/forms/person.ts';
import {
  createRuntime,
  type Fault,
  type Runtime,
  type SubmitOutcome,
  type Switches,
} from '../../../emulator/index.ts';
import type { Snapshot } from '../../../emulator/runtime/runtime.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { form as formWords } from '../../../src/text/vi/form.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import { D4, MORNING } from '../../../tools/replay/asked.ts';
import { BookReader, type SeenRow } from '../../../tools/replay/book-reader.ts';
import { menuPath } from '../../../tools/replay/menu-path.ts';
import { OWNER, officeWorld } from '../../../tools/replay/office-world.ts';
import { builtProject, filledWorld } from '../../made-once.ts';
import { linesOf, type Seen, screen } from './seen.ts';

export { D4, MORNING };

export class Morning {
  runtime: Runtime;
  book: BookReader;
  private start: Snapshot;

  private constructor(
    private readonly dir: string,
    runtime: Runtime,
  ) {
    this.runtime = runtime;
    this.book = new BookReader(runtime);
    this.start = runtime.snapshot();
  }

  /** A file in which nothing was done yet. */
  static async ofEmptyBook(account: { locale?: 'vi' | 'en' } = {}): Promise<Morning> {
    const dir = await builtProject();
    const owner = { email: OWNER, plan: 'consumer', locale: 'vi', ...account } as const;
    return new Morning(dir, officeWorld(dir, MORNING, { account: owner }));
  }

  /** A book that an earlier program made, in this world, under today's program. */
  static async ofWorld(world: World): Promise<Morning> {
    const dir = await builtProject();
    return new Morning(dir, officeWorld(dir, new Date(world.now).toISOString(), { world }));
  }

  /** A book that was set up from the plan, with every address filled in and confirmed. */
  static async ofFilledBook(): Promise<Morning> {
    return Morning.ofWorld(await filledWorld());
  }

  /** From now on every story begins as the world is at this moment. */
  keep(): void {
    for (const dialog of this.runtime.dialogs) dialog.close();
    this.start = this.runtime.snapshot();
  }

  /** Begins again; with faults that are to strike, or on a Google that answers otherwise. */
  again(faults: readonly Fault[] = [], switches: Partial<Switches> = {}): void {
    this.runtime.restore(this.start);
    this.runtime = createRuntime({
      project: { dir: this.dir },
      now: this.runtime.world.now,
      world: this.runtime.world,
      switches: { 'forms.responders': 'anyone', ...switches },
      faults: [...faults],
    });
    this.book = new BookReader(this.runtime);
  }

  /** Closes what is open; the project is the whole run's. */
  end(): void {
    for (const dialog of this.runtime.dialogs) dialog.close();
  }

  /** Opens a dialog, so that its endpoint can be called. */
  async dialog(): Promise<void> {
    if (this.runtime.dialogs.length > 0) return;
    const entries = (await this.runtime.menu(OWNER)).flatMap((one) =>
      one.kind === 'menu' ? one.entries : [],
    );
    const close = entries.find((one) => one.kind === 'item' && one.handler === 'closeRoundDialog');
    await this.press(close?.kind === 'item' ? close.label : menu.closeRound);
  }

  /** Presses an item of the menu and tells what appears. */
  async press(item: string): Promise<Seen> {
    for (const dialog of this.runtime.dialogs) dialog.close();
    this.runtime.autoAnswer = () => 'OK';
    return screen(await this.runtime.click(await menuPath(this.runtime, item, OWNER), OWNER));
  }

  /** Calls the dialogs' endpoint, as the open page or a hostile one would. */
  async ask(name: string, input: unknown): Promise<Seen> {
    await this.dialog();
    const outcome = await this.runtime.dialog().call('ask', name, input);
    if (outcome.status !== 'completed') throw new Error(`${name}: ${outcome.error?.message}`);
    const answer = outcome.result as
      | { ok: true; value: unknown }
      | { ok: false; code: string; message: string };
    return answer.ok
      ? { code: null, sentence: '', lines: linesOf(answer.value), value: answer.value }
      : { code: answer.code, sentence: answer.message, lines: [], value: null };
  }

  /** Types into the cell of a record, found by its key. */
  async type(sheet: SheetId, id: string, column: string, text: string): Promise<void> {
    await this.typeAt(sheet, this.row(sheet, id).rowNumber, column, text);
  }

  async typeAt(sheet: SheetId, row: number, column: string, text: string): Promise<void> {
    await this.runtime.type(OWNER, this.book.address(sheet, column, row), text);
  }

  /** The address of a record's cell without its tab: `F5`. */
  cell(sheet: SheetId, id: string, column: string): string {
    return this.book.address(sheet, column, this.row(sheet, id).rowNumber).replace(/^.*!/, '');
  }

  row(sheet: SheetId, id: string): SeenRow {
    return this.book.row(sheet, id);
  }

  /** Sets the language of the book and opens the file again. */
  async speakEnglish(): Promise<void> {
    await this.type('config', 'ngonNgu', 'value', 'en');
    await this.runtime.open(OWNER);
  }

  /** Opens D4, confirms its link and sends its 28 mails. */
  async openD4(): Promise<void> {
    for (const [name, input] of [
      ['openRound', D4],
      ['confirmLink', { roundId: 'D4' }],
      ['sendDue', {}],
    ] as const) {
      const { code, sentence } = await this.ask(name, input);
      if (code !== null) throw new Error(sentence);
    }
  }

  /** A body of D4 follows its link, perhaps changes its code, and sends the form. */
  async answer(
    bodyId: string,
    said: { comment?: string; bodyName?: string; code?: (code: string) => string } = {},
  ): Promise<SubmitOutcome> {
    const { token, formId } = {
      token: this.row('requests', `PH-D4-${bodyId}`).text('token'),
      formId: this.row('rounds', 'D4').text('formId'),
    };
    const form = this.runtime.world.forms.byId[formId];
    if (form === undefined) throw new Error(`No form ${formId}`);
    const { words } = formWords;
    const { comment, bodyName, code = (text: string) => text } = said;
    const position = comment === undefined ? 'THONG_NHAT' : 'THONG_NHAT_CO_Y_KIEN';
    return this.runtime.submitForm(formId, {
      ...answersByTitle(form, {
        [words.code]: code(token),
        [words.position]: enums.position[position],
        ...(bodyName === undefined ? {} : { [words.body]: bodyName }),
        ...(comment === undefined
          ? {}
          : { [words.content]: { each: [comment, null, null, null, null] } }),
      }),
    });
  }

  /** Lets so many minutes go by, and what is due in them run. */
  async minutes(count: number): Promise<void> {
    await this.runtime.advance(new Date(this.runtime.world.now + count * 60_000).toISOString());
  }

  /** Another execution holds the lock for ten minutes. */
  holdLock(): void {
    this.runtime.world.script.locks.script = this.runtime.world.now + 600_000;
  }

  /** Nobody holds the lock, as when an execution has ended. */
  dropLock(): void {
    this.runtime.world.script.locks = {};
  }

  /** “Make a copy”: tabs and script come along under another id, properties and triggers do not. */
  makeCopy(): void {
    const { world } = this.runtime;
    const original = world.spreadsheets[world.bound?.id ?? ''];
    if (original === undefined) throw new Error('No file is bound.');
    world.spreadsheets = { copy: { ...original, id: 'copy' } };
    world.bound = { kind: 'spreadsheet', id: 'copy' };
    world.script.properties = { script: {}, document: {}, user: {} };
    world.script.triggers = [];
  }

  /** The triggers are gone, as when their creator's account was closed. */
  dropTriggers(): void {
    this.runtime.world.script.triggers = [];
  }

  get mails(): number {
    return this.runtime.world.mail.messages.length;
  }
}
