// A person says that the form's link opens without an account; only then may its mails leave (U17).

import type { RoundOpened } from '../../dialogs/data.ts';
import type { RoundId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { rememberLinkConfirmed } from './link-check.ts';
import { openedAlready } from './opened.ts';
import { findRound } from './plan-opening.ts';

/** Keeps the confirmation, and sees to it that the waiting mails go by themselves from now on. */
export function confirmLink({ roundId }: { roundId: RoundId }, office: Office): RoundOpened {
  return office.locked(() => {
    checkBook(office);
    const round = findRound(office.tables.read('rounds').rows, roundId);
    if (round.status !== 'MO' || round.formId === '') {
      throw new Problem('ROUND.NO_FORM', { round: roundId });
    }
    office.triggers.setContinuing(true);
    rememberLinkConfirmed(roundId, office);
    record(office, [
      { action: 'CONFIRM_LINK', entity: 'rounds', entityId: roundId, detail: round.formId },
    ]);
    return openedAlready(round, office);
  });
}
