// The log of D4 with four comments in it, of three departments and a district; who is at the screen.

import type { SeenRow } from '../../../tools/replay/book-reader.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { Morning } from '../bad-input/morning.ts';

export const ids = ['GY-D4-0001', 'GY-D4-0002', 'GY-D4-0003', 'GY-D4-0004'] as const;

/** The office's own account is nobody of the team. */
export async function logMorning(): Promise<Morning> {
  const morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: '=Đề nghị nêu rõ nguồn kinh phí.' });
  await morning.answer('SNV', { comment: 'Giữ nguyên tên tổ chức.' });
  await morning.answer('SCT', { comment: 'Bổ sung sàn giao dịch.' });
  await morning.answer('VY', { comment: 'Nêu rõ nguồn kinh phí.' });
  morning.keep();
  return morning;
}

/** From now on the person at the screen is this member. */
export const sitsDown = (morning: Morning, memberId: string): Promise<void> =>
  morning.type('team', memberId, 'email', OWNER);

/** Fills cells of the first rows of a sheet that staff fill in. */
export async function fillIn(
  morning: Morning,
  sheet: 'handlerRules' | 'clauses' | 'clauseTexts' | 'drafts',
  rows: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  const first = 3 + morning.book.rows(sheet).length;
  for (const [index, row] of rows.entries()) {
    for (const [column, text] of Object.entries(row)) {
      await morning.typeAt(sheet, first + index, column, text);
    }
  }
}

/** What the audit log holds of a comment, oldest first: `status: Mới → Đã phân công`. */
export const historyOf = (morning: Morning, id: string): string[] =>
  morning.book
    .rows('audit')
    .filter((row) => row.text('entityId') === id)
    .map((row) => `${row.text('field')}: ${row.text('oldValue')} → ${row.text('newValue')}`);

export const cells = (row: SeenRow, ...columns: string[]): string[] =>
  columns.map((column) => row.text(column));

/** The calls to Google's services of the last run of this name. */
export const callsOf = (morning: Morning, name = 'ask'): number =>
  morning.runtime.executions.filter((one) => one.name === name).pop()?.calls ?? Number.NaN;
