// A book in which D4 is open and its mails are sent: where every story of hostile input begins.

import { answersByTitle } from '../../emulator/forms/person.ts';
import type { AnswerValue } from '../../emulator/forms/state.ts';
import type { SubmitOutcome } from '../../emulator/index.ts';
import type { CellContent } from '../../emulator/spreadsheet/state.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { form as formWords } from '../../src/text/vi/form.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { Morning } from '../stories/bad-input/morning.ts';
import { columnAt } from '../stories/bad-input/shape.ts';
import { documentsOf } from '../stories/papers/documents-of.ts';
import { foreignFormulas, foreignParts, formulasIn, pressedCells } from './promises.ts';

/** What one place for a comment is filled with. */
export interface Slot {
  readonly place?: string;
  readonly content?: string;
  readonly proposal?: string;
  readonly reason?: string;
}

export class HostileBook {
  private constructor(
    readonly morning: Morning,
    private readonly ours: ReadonlySet<string>,
  ) {}

  /** @param opened whether D4 is open and its 28 mails are sent */
  static async of(opened = true): Promise<HostileBook> {
    const morning = await Morning.ofFilledBook();
    if (opened) await morning.openD4();
    morning.keep();
    return new HostileBook(morning, formulasIn(morning.runtime.world));
  }

  /** What breaks the promise that nothing which came in does anything, in the book or in a mail. */
  doings(): string[] {
    const { world } = this.morning.runtime;
    return [
      ...foreignFormulas(world, this.ours),
      ...pressedCells(world),
      ...world.mail.messages.flatMap(foreignParts),
    ];
  }

  /** The texts of a column, top down. */
  column(sheet: SheetId, name: string): string[] {
    return this.morning.book.rows(sheet).map((row) => row.text(name));
  }

  /** Puts content into a cell as pasting does: no program has read it as anything else. */
  put(sheet: SheetId, rowNumber: number, column: string, content: CellContent): void {
    const state = this.morning.book.sheet(sheet);
    const row = state.cells[rowNumber - 1] ?? [];
    const at = columnAt(state, column);
    row[at] = { ...row[at], ...content };
    state.cells[rowNumber - 1] = row;
  }

  get formId(): string {
    return this.morning.row('rounds', 'D4').text('formId');
  }

  codeOf(bodyId: string): string {
    return this.morning.row('requests', `PH-D4-${bodyId}`).text('token');
  }

  /** A body fills in the form's page and sends it, at most five comments. */
  answer(
    code: string,
    slots: readonly Slot[],
    more: Record<string, AnswerValue> = {},
  ): Promise<SubmitOutcome> {
    const form = this.morning.runtime.world.forms.byId[this.formId];
    if (form === undefined) throw new Error(`No form ${this.formId}.`);
    const { words } = formWords;
    const each = (field: keyof Slot) => ({ each: slots.map((slot) => slot[field] ?? null) });
    return this.morning.runtime.submitForm(this.formId, {
      ...answersByTitle(form, {
        [words.code]: code,
        [words.position]: enums.position.THONG_NHAT_CO_Y_KIEN,
        ...more,
        [words.place]: each('place'),
        [words.content]: each('content'),
        [words.proposal]: each('proposal'),
        [words.reason]: each('reason'),
      }),
    });
  }

  /** Makes the table of comments of D4; its file in Drive, or the sentence why there is none. */
  async commentTable(): Promise<{ code: string | null; sentence: string; file: Uint8Array }> {
    const order = { roundId: 'D4', kinds: ['BANG_TONG_HOP'] };
    const { code, sentence } = await this.morning.ask('makeDocuments', order);
    const url = documentsOf(this.morning, 'Bảng tổng hợp').at(-1)?.text('url') ?? '';
    const { files } = this.morning.runtime.world.drive;
    const file = files[/\/d\/([^/]+)/.exec(url)?.[1] ?? '']?.content ?? new Uint8Array();
    return { code, sentence, file };
  }

  /** The bodies that D4 asks, in the order of their requests. */
  bodies(): string[] {
    return this.column('requests', 'bodyId');
  }
}

/** A list in stretches of at most so many. */
export function stretches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
