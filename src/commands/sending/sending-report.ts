// How the queue stands, in words: what left, what waits, what somebody must look at.

import type { Report } from '../../dialogs/data.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Ids } from '../../workbook/enums.ts';
import { mailsToLookAt } from './mails-to-look-at.ts';
import type { HeldFor } from './next-block.ts';
import type { Sending } from './send-due.ts';

export function sendingReport({ queue, held, left, rehearsal }: Sending, office: Office): Report {
  const { reports } = wordsOf(office.language);
  const count = (status: Ids<'mailStatus'>): number =>
    queue.filter((mail) => mail.status === status).length;
  const waitingFor = (what: HeldFor): string =>
    [...held].flatMap(([round, why]) => (why === what ? [round] : [])).join(', ');
  const [links, openings] = [waitingFor('LINK'), waitingFor('OPENING')];
  const today = office.clock.today();
  const sent = queue.filter(({ sentAt }) => sentAt?.startsWith(today) === true).length;
  const waiting = count('CHO');
  const rehearsed = count('DIEN_TAP');
  const doubtful = mailsToLookAt(queue, office);
  return {
    lead: reports.sendLead(sent),
    sections: [
      ...(rehearsal
        ? [warning(reports.mails.rehearsalOn(rehearsed), reports.mails.rehearsalOff)]
        : []),
      {
        title: reports.sendTotals,
        tone: '',
        lines: [
          reports.sent(count('DA_GUI')),
          reports.waiting(waiting),
          ...(rehearsed > 0 ? [reports.mails.rehearsedCount(rehearsed)] : []),
          reports.failed(count('LOI')),
          reports.unknown(count('CHUA_RO')),
          reports.cancelled(count('HUY')),
          reports.quotaLeft(left ?? office.mail.remaining()),
          ...(waiting > 0 && held.size === 0 ? [reports.goesOnByItself] : []),
        ],
      },
      ...(doubtful.length === 0
        ? []
        : [{ title: reports.checkMails, tone: 'bad' as const, lines: doubtful }]),
      ...(links === '' ? [] : [warning(reports.heldLinks(links))]),
      ...(openings === '' ? [] : [warning(reports.heldOpenings(openings))]),
      ...([...held.values()].includes('TASK_FORM') ? [warning(reports.tasks.formHeld)] : []),
    ],
    links: [],
  };
}

const warning = (title: string, ...lines: string[]): Report['sections'][number] => ({
  title,
  tone: 'warn',
  lines,
});
