// Which mails of a round have neither left nor wait for a person to look.

import { enums } from '../../src/text/vi/enums.ts';
import type { Stage } from './stage.ts';

/** Sentences about mails of a round that are not told of, out of so many. */
export function stillToSend(stage: Stage, roundId: string, expected: number): string[] {
  const rows = stage.book.rows('mailQueue').filter((row) => row.text('roundId') === roundId);
  const { DA_GUI, CHUA_RO, LOI } = enums.mailStatus;
  const ended: readonly string[] = [DA_GUI, CHUA_RO, LOI];
  const open = rows.filter((row) => !ended.includes(row.text('status')));
  return [
    ...(rows.length === expected ? [] : [`${rows.length} mails of ${roundId}, not ${expected}.`]),
    ...open.map((row) => `${row.text('mailId')} is still “${row.text('status')}”.`),
  ];
}
