// Mails that still wait name the letter as it stands now, whoever typed its number, and where.

import { proseDay } from '../../domain/calendar/print.ts';
import { namingLetter } from '../../domain/documents/letter-in-mail.ts';
import { tidyNumber } from '../../domain/documents/letter-number.ts';
import { lettersToSync } from '../../domain/documents/round-letters.ts';
import type { Change, Office } from '../../ports.ts';
import { mailWords } from '../../text/vi/mail.ts';
import type { Kept } from '../../workbook/schema.ts';

type Mail = Kept<'mailQueue'>;
type NumberedRound = Pick<Kept<'rounds'>, 'roundId' | 'outDocNo' | 'outDocDate'>;

const phrases = {
  withNumber: mailWords.letterWithNumber,
  withoutNumber: mailWords.letterWithoutNumber,
};

/** Writes number and date into the waiting mails of these rounds; tells how many were changed. */
export function nameLetters(
  queue: readonly Mail[],
  rounds: readonly NumberedRound[],
  office: Office,
): number {
  const letters = new Map(
    rounds.flatMap(({ roundId, outDocNo, outDocDate }) =>
      outDocNo.trim() === '' || outDocDate === null
        ? []
        : [[roundId, { number: tidyNumber(outDocNo), date: proseDay(outDocDate) }] as const],
    ),
  );
  const changes = queue.flatMap((mail): Change<'mailQueue'>[] => {
    const letter = letters.get(mail.roundId);
    if (mail.status !== 'CHO' || letter === undefined) return [];
    const body = namingLetter(mail.body, letter, phrases);
    return body === mail.body ? [] : [{ key: mail.mailId, set: { body } }];
  });
  office.tables.update('mailQueue', changes);
  return changes.length;
}

/** Fills number and date in where they were typed by hand in the round or in the register alone. */
export function syncLetters(rounds: readonly Kept<'rounds'>[], office: Office): void {
  const asked = rounds.filter(({ status }) => status !== 'NHAP' && status !== null);
  if (asked.length === 0) return;
  const sync = lettersToSync(asked, office.tables.read('documents').rows);
  office.tables.update('documents', sync.documents);
  office.tables.update('rounds', sync.rounds);
}
