// Queues the reminders that the ladder owes today, each once for its deadline and step.

import { countWorkingDays } from '../../domain/calendar/calendar.ts';
import { at, dayOfMoment, plusDays } from '../../domain/day.ts';
import type { MailFacts } from '../../domain/mail-templates/fields.ts';
import { factsOfRequest } from '../../domain/mail-templates/mail-facts.ts';
import { renderMail } from '../../domain/mail-templates/render-mail.ts';
import { type DueReminder, dueReminders } from '../../domain/reminding/due-reminders.ts';
import { ladderOf } from '../../domain/reminding/ladder.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { mailWords } from '../../text/vi/mail.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import { dossierFiles } from '../papers/dossier-files.ts';
import { record } from '../record.ts';
import { mailFactWords } from '../sending/mail-fact-words.ts';
import { type MailTemplates, readTemplates } from '../sending/mail-templates.ts';
import { type MailOrder, queueMails } from '../sending/queue-mails.ts';
import type { Chased } from './chased.ts';

type Request = Kept<'requests'>;

/** Puts what is owed into the queue and returns it; must be called under the lock. */
export function queueReminders(chased: Chased, office: Office): Row<'mailQueue'>[] {
  const { settings, rounds, requests, calendar } = chased;
  const queue = office.tables.read('mailQueue').rows;
  const due = dueReminders({
    today: office.clock.today(),
    calendar,
    ladder: ladderOf(settings),
    openRounds: new Set(rounds.map(({ roundId }) => roundId)),
    requests,
    queue,
  });
  if (due.length === 0) return [];
  const templates = readTemplates([...new Set(due.map(templateOf))], office);
  const drafts = once(() => office.tables.read('drafts').rows);
  const orders = due.flatMap((reminder): MailOrder[] => {
    const round = rounds.find(({ roundId }) => roundId === reminder.request.roundId);
    return round === undefined
      ? []
      : [orderOf(reminder, round, { templates, drafts, chased }, office)];
  });
  const queued = queueMails(orders, office, queue);
  const { deeds } = wordsOf(office.language);
  record(
    office,
    rounds.flatMap(({ roundId }) => {
      const count = queued.filter((mail) => mail.roundId === roundId).length;
      if (count === 0) return [];
      const detail = deeds.reminded(count);
      return [{ action: 'REMIND' as const, entity: 'rounds' as const, entityId: roundId, detail }];
    }),
  );
  return queued;
}

interface Material {
  readonly templates: MailTemplates;
  readonly drafts: () => readonly Kept<'drafts'>[];
  readonly chased: Chased;
}

function orderOf(
  reminder: DueReminder<Request>,
  round: Kept<'rounds'>,
  { templates, drafts, chased }: Material,
  office: Office,
): MailOrder {
  const { request, number } = reminder;
  const template = templateOf(reminder);
  const today = office.clock.today();
  const facts = factsOfRequest(
    request,
    { settings: chased.settings, round, files: dossierFiles(round.parts, drafts()), today },
    mailFactWords,
  );
  return {
    kind: 'NHAC',
    number,
    roundId: request.roundId,
    bodyId: request.bodyId,
    requestId: request.requestId,
    to: request.emailSnapshot,
    cc: request.ccSnapshot,
    ...renderMail(template, templates[template], {
      ...facts,
      ...timeLeft(request, chased, office),
    }),
    attachments: '',
    scheduledAt: at(today, chased.settings.sendHour),
  };
}

/** The working days that are left, or that have passed since the deadline. */
export function timeLeft(
  { dueAt }: Pick<Request, 'dueAt'>,
  { calendar }: Pick<Chased, 'calendar'>,
  office: Office,
): MailFacts {
  if (dueAt === null) return {};
  const today = office.clock.today();
  const due = dayOfMoment(dueAt);
  const left = countWorkingDays(calendar, plusDays(today, 1), due);
  const over = countWorkingDays(calendar, plusDays(due, 1), today);
  return {
    conLai: left === 0 ? '' : mailWords.workingDays(left),
    quaHan: over === 0 ? '' : mailWords.workingDays(over),
  };
}

function templateOf({ step }: DueReminder<Request>): 'NHAC_TRUOC_HAN' | 'NHAC_QUA_HAN' {
  return step === 3 ? 'NHAC_QUA_HAN' : 'NHAC_TRUOC_HAN';
}
