// The mails of a round as they will read, one for each body that has an address.

import { proseDay, weekdayName } from '../../domain/calendar/print.ts';
import { type Day, dayOfMoment } from '../../domain/day.ts';
import type { DossierFile } from '../../domain/documents/facts.ts';
import { dedupeKey } from '../../domain/outbox/dedupe-key.ts';
import { mail as words } from '../../text/vi/mail.ts';
import type { Invitation, Opening } from './plan-opening.ts';

export interface RequestMail {
  readonly invitation: Invitation;
  readonly dedupeKey: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * The mails of an opening. `linkTemplate` holds `{{CODE}}`; before the form exists a preview shows
 * where its link will stand.
 */
export function requestMails(
  opening: Opening,
  linkTemplate: string,
  files: readonly DossierFile[],
): RequestMail[] {
  const { settings, round, dueAt } = opening;
  if (dueAt === null) return [];
  const due = dayOfMoment(dueAt);
  return opening.invitations
    .filter(({ to }) => to !== '')
    .map((invitation) => {
      const facts = {
        programme: settings.programme,
        draft: round.draftVersion,
        office: settings.office,
        body: invitation.body.officialName,
        letter: letterOf(round.outDocNo, round.outDocDate),
        due: proseDay(due),
        dueLong: `${proseDay(due)} (${weekdayName(due)})`,
        link: linkTemplate.replace('{{CODE}}', () => invitation.code),
        code: invitation.code,
        documents: files.map(({ name }) => name).join('; '),
        contact: settings.contact,
        silence: opening.silence === 'SILENCE_AGREES' ? words.silenceAgrees : '',
        reference: invitation.requestId,
      };
      return {
        invitation,
        dedupeKey: dedupeKey(round.roundId, invitation.body.bodyId, 'LAY_Y_KIEN', 1),
        subject: words.requestSubject({ ...facts, programme: settings.shortProgramme }),
        body: words.requestBody(facts).join('\n\n'),
      };
    });
}

function letterOf(number: string, date: Day | null): string {
  return number.trim() === '' || date === null
    ? words.letterWithoutNumber
    : words.letterWithNumber(number.trim(), proseDay(date));
}
