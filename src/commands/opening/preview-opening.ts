// Shows what opening a round would do before anything is done: bodies, days, quota, first and last mail.

import type { OpeningPreview, Tone } from '../../dialogs/data.ts';
import { proseDay, weekdayName } from '../../domain/calendar/print.ts';
import { recipientsOf } from '../../domain/outbox/plan-block.ts';
import { Problem } from '../../domain/problem.ts';
import { mayOpen } from '../../domain/rounds/may-open.ts';
import type { OpeningConsequence } from '../../domain/rounds/opening.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import { dossierFiles } from '../dossier-files.ts';
import type { OpeningInput } from '../read-input.ts';
import { readTemplates } from '../sending/mail-templates.ts';
import { told } from '../tell.ts';
import { openingWarnings } from './opening-warnings.ts';
import { type Opening, planOpening } from './plan-opening.ts';
import { type RequestMail, requestMails } from './request-mails.ts';

/** The consequence in words, with what stands against opening; changes nothing. */
export function previewOpening(input: OpeningInput, office: Office): OpeningPreview {
  const words = wordsOf(office.language);
  const opening = planOpening(input, office);
  const files = dossierFiles(opening.round.parts, office.tables.read('drafts').rows);
  const mails =
    opening.round.mode === 'BIEU_MAU'
      ? requestMails(opening, LINK_TO_COME, files, readTemplates(['LAY_Y_KIEN'], office))
      : [];
  const quota = mails.length === 0 ? null : quotaFacts(mails, opening, office);
  const shown = (mail: RequestMail | undefined) =>
    mail === undefined
      ? null
      : {
          to: [mail.invitation.to, mail.invitation.cc].filter((to) => to !== '').join(', '),
          subject: mail.subject,
          body: mail.body,
        };
  return {
    facts: [...factsOf(opening, words), ...(quota === null ? [] : [quotaLine(quota, words)])],
    alternatives: opening.consequence === null ? [] : alternatives(opening.consequence, words),
    bodies: opening.invitations.map(({ body }) => ({
      name: body.officialName,
      address: body.email,
      ...noteOn(body.bodyId, opening, words),
    })),
    mailsLine:
      quota === null
        ? ''
        : words.reports.preview.mailsLine(mails.length, quota.needed, office.mail.sender()),
    firstMail: shown(mails[0]),
    lastMail: mails.length > 1 ? shown(mails[mails.length - 1]) : null,
    warnings: openingWarnings(opening, office, words),
    problems: problems(opening, office),
  };
}

/** Stands in a preview where each body's own link will be. */
const LINK_TO_COME = 'https://docs.google.com/forms/…{{CODE}}';

interface Quota {
  readonly left: number;
  readonly needed: number;
}

function quotaFacts(mails: readonly RequestMail[], opening: Opening, office: Office): Quota {
  const left = Math.max(0, office.mail.remaining() - opening.settings.mailReserve);
  const needed = mails.reduce(
    (sum, { invitation: { to, cc } }) => sum + recipientsOf({ to, cc }),
    0,
  );
  return { left, needed };
}

interface Fact {
  readonly label: string;
  readonly value: string;
  readonly tone: Tone;
}

function quotaLine({ left, needed }: Quota, { reports: { preview } }: Words): Fact {
  const line = preview.quotaLine(left, needed);
  return left >= needed
    ? { label: preview.quota, value: line, tone: 'ok' }
    : {
        label: preview.quota,
        value: `${line}; ${preview.quotaShort(left, needed - left)}`,
        tone: 'warn',
      };
}

function factsOf(opening: Opening, words: Words): Fact[] {
  const { preview } = words.reports;
  const phase = opening.phases.find(({ phaseId }) => phaseId === opening.round.phaseId);
  const span =
    phase?.planStart == null || phase.planEnd === null
      ? ''
      : ` (${proseDay(phase.planStart)} – ${proseDay(phase.planEnd)})`;
  const phaseFact: Fact = {
    label: preview.phase,
    value: `${opening.round.phaseId}${span}: ${phase?.title ?? ''}`,
    tone: '',
  };
  const sent: Fact = {
    label: opening.meeting ? preview.meeting : preview.send,
    value: words.calendar.dayWithWeekday(opening.sendDay),
    tone: '',
  };
  if (opening.consequence === null) return [sent, phaseFact];
  return [
    sent,
    ...dueFacts(opening.consequence, words),
    phaseFact,
    sessionFact(opening.consequence, opening, words),
  ];
}

function dueFacts(consequence: OpeningConsequence, words: Words): Fact[] {
  const { preview } = words.reports;
  const skipped = consequence.end.spans.map((span) => words.calendar.span(span));
  const left = consequence.left;
  return [
    { label: preview.due, value: words.calendar.latest(consequence.end.due), tone: '' },
    { label: preview.how, value: words.calendar.explain(consequence.end), tone: '' },
    { label: preview.skipped, value: skipped.join('; ') || preview.none, tone: '' },
    ...(left === null
      ? []
      : [{ label: preview.left, value: leftInWords(left, words), tone: toneOf(left) }]),
  ];
}

function sessionFact({ forecast }: OpeningConsequence, opening: Opening, words: Words): Fact {
  const { preview } = words.reports;
  const session = opening.phases[opening.phases.length - 1];
  const planned = session?.planStart == null ? '' : proseDay(session.planStart);
  const when = session === undefined || session.fuzzyText === '' ? planned : session.fuzzyText;
  return forecast.sessionSafe
    ? { label: preview.session, value: preview.sessionSafe(when), tone: 'ok' }
    : { label: preview.session, value: preview.sessionRisk(when), tone: 'bad' };
}

function alternatives(
  consequence: OpeningConsequence,
  words: Words,
): OpeningPreview['alternatives'] {
  return consequence.alternatives.map(({ count, dueDay, left, chosen }) => ({
    period: `${chosen ? '➤ ' : ''}${words.calendar.workingDays(count)}`,
    due: `${weekdayName(dueDay)} ${proseDay(dueDay)}`,
    left: left === null ? '' : leftInWords(left, words),
    tone: left === null ? '' : toneOf(left),
  }));
}

function leftInWords(left: number, { reports: { preview } }: Words): string {
  return left < 0 ? preview.daysOver(-left) : preview.daysLeft(left);
}

function toneOf(left: number): Tone {
  if (left < 0) return 'bad';
  return left <= 2 ? 'warn' : 'ok';
}

function noteOn(bodyId: string, opening: Opening, words: Words): { note: string; tone: Tone } {
  const { preview } = words.reports;
  const among = (list: readonly { readonly bodyId: string }[]) =>
    list.some((body) => body.bodyId === bodyId);
  if (among(opening.doubts.withoutAddress)) return { note: preview.noAddress, tone: 'warn' };
  if (among(opening.doubts.badAddress)) return { note: preview.badAddress, tone: 'bad' };
  if (among(opening.doubts.unconfirmed)) return { note: preview.unconfirmed, tone: 'warn' };
  return { note: '', tone: '' };
}

function problems(opening: Opening, office: Office): string[] {
  try {
    mayOpen(opening.asOpened, {
      invited: opening.meeting ? 1 : opening.invitations.length,
      dueAt: opening.dueAt,
      now: office.clock.now(),
    });
    return [];
  } catch (error) {
    if (error instanceof Problem) return [told(error, office).message];
    throw error;
  }
}
