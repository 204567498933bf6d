// A directory of a thousand bodies more, pasted into the sheet as a person would, and a round that asks them all.

import type { Fault, Outcome } from '../../../emulator/index.ts';
import { Morning } from '../bad-input/morning.ts';

export const COUNT = 1000;

/** Thirty working days from 23/8/2021, over the national holiday: until 05/10/2021. */
export const ROUND = {
  roundId: 'D4',
  sendDay: '2021-08-23',
  periodN: 30,
  periodUnit: 'NGAY_LAM_VIEC',
  silence: 'SILENCE_NONE',
};

export const mailbox = (n: number): string => `don-vi-${n}@bacgiang.example`;

export class Thousand {
  /** Every execution since the opening began. */
  readonly runs: Outcome['record'][] = [];
  private constructor(readonly morning: Morning) {}

  static async ready(count = COUNT): Promise<Thousand> {
    const morning = await Morning.ofFilledBook();
    const sheet = morning.book.sheet('bodies');
    const head = (sheet.cells[0] ?? []).map((cell) => String(cell?.v ?? ''));
    const cells: Record<string, (n: number) => string> = {
      bodyId: (n) => `X${n}`,
      officialName: (n) => `Đơn vị số ${n}`,
      group: () => 'Khác',
      email: mailbox,
      confirmed: () => 'Có',
    };
    const rows = Array.from({ length: count }, (_, index) =>
      head.map((column) => cells[column]?.(index + 1) ?? ''),
    );
    const first = morning.book.rows('bodies').length + 3;
    await morning.runtime.eval(
      `(() => {
        const sheet = SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(sheet.name)});
        const rows = ${JSON.stringify(rows)};
        sheet.insertRowsAfter(sheet.getMaxRows(), rows.length);
        sheet.getRange(${first}, 1, rows.length, rows[0].length).setValues(rows);
      })()`,
    );
    await morning.type('rounds', 'D4', 'groups', 'Khác');
    morning.keep();
    return new Thousand(morning);
  }

  again(faults: readonly Fault[] = []): void {
    this.morning.again(faults);
    this.runs.length = 0;
    this.morning.runtime.on('execution', ({ record }) => this.runs.push(record));
  }

  /** How many of the thousand stand in each state of a column. */
  states(sheet: 'requests' | 'mailQueue', column: string): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const row of this.morning.book.rows(sheet)) {
      // Some bodies of the plan are in the group, too: nobody has given them an address.
      if (!row.text('requestId').startsWith('PH-D4-X')) continue;
      const state = row.text(column);
      counts[state] = (counts[state] ?? 0) + 1;
    }
    return counts;
  }

  /** How many mailboxes got one mail, two, and so on. */
  timesMailed(): Record<number, number> {
    const mails = new Map<string, number>();
    for (const { to } of this.morning.runtime.world.mail.messages) {
      // Google tells the owner of a trigger that failed: that is no mail of ours.
      for (const address of to.filter((one) => one.startsWith('don-vi-')))
        mails.set(address, (mails.get(address) ?? 0) + 1);
    }
    const counts: Record<number, number> = {};
    for (const times of mails.values()) counts[times] = (counts[times] ?? 0) + 1;
    return counts;
  }
}
