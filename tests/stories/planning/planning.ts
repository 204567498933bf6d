// What the stories of moved phases ask and read back.

import { slipOf } from '../../../tools/replay/asked.ts';
import type { Morning } from '../bad-input/morning.ts';
import type { Seen } from '../bad-input/seen.ts';
import { moment } from '../rounds/steps.ts';

export interface Asked {
  readonly phaseId?: string;
  readonly how?: string;
  readonly slip?: string;
  readonly newStart?: string;
  readonly newEnd?: string;
  readonly mode?: string;
  readonly reason?: string;
  readonly moveSends?: boolean;
  readonly seen?: string;
}

/** P6 slips seven days, using up free days first, as the dialog asks at first. */
export const question = (asked: Asked = {}) => ({
  ...slipOf('P6'),
  ...asked,
});

interface Preview {
  readonly rows: readonly { readonly phase: string; readonly now: string; readonly note: string }[];
  readonly session: { readonly text: string; readonly tone: string };
  readonly rounds: readonly { readonly round: string; readonly effect: string }[];
  readonly warnings: readonly string[];
  readonly seen: string;
  readonly fields: ReturnType<typeof question>;
}

export const MENU = 'Dời giai đoạn…';

/** Opens the dialog and looks at a move. */
export async function look(morning: Morning, asked: Asked = {}): Promise<Preview> {
  await morning.press(MENU);
  const answer = await morning.ask('previewMove', question(asked));
  if (answer.code !== null) throw new Error(answer.sentence);
  // What the dialog's page gets.
  return answer.value as Preview;
}

/** Looks at a move and applies what was seen. */
export async function apply(morning: Morning, asked: Asked = {}): Promise<Seen> {
  const { seen } = await look(morning, asked);
  return morning.ask('applyMove', question({ ...asked, seen }));
}

type Row = ReturnType<Morning['row']>;

export const dayIn = (row: Row, column: string): string => moment(row.value(column)).slice(0, 10);

/** The current plan: `P6 2021-08-30 2021-09-17`. */
export function planOf(morning: Morning, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const row = morning.row('phases', id);
    return `${id} ${dayIn(row, 'planStart')} ${dayIn(row, 'planEnd')}`;
  });
}

/** All that the plan's sheet holds, formulas apart. */
export const wholePlan = (morning: Morning): string =>
  JSON.stringify(
    morning.book.rows('phases').map((row) => {
      return ['planStart', 'planEnd', 'fuzzyText', 'duration', 'slipReason'].map((column) =>
        String(row.value(column)),
      );
    }),
  );
