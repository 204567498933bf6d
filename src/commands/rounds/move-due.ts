// Gives a round a new due moment: an extension while it is open, a reopening after it was closed.

import type { Report } from '../../dialogs/data.ts';
import { proseDay } from '../../domain/calendar/print.ts';
import { type Day, dayOfMoment, type Moment } from '../../domain/day.ts';
import { Problem } from '../../domain/problem.ts';
import { stillOwing } from '../../domain/rounds/extension.ts';
import type { Office } from '../../ports.ts';
import { extension } from '../../text/vi/extension.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { isGone } from '../platform-failure.ts';
import { record } from '../record.ts';
import { extensionMails, extensionWriter } from './extension-mails.ts';
import { writeStep } from './round-history.ts';

export interface NewDueMoment {
  /** Null for a meeting, which is reopened without one. */
  readonly due: Moment | null;
  readonly reason: string;
  /** The day that was asked for, where it is a day off and the due day the next working day. */
  readonly rolledFrom: Day | null;
}

/**
 * Extends an open round. What came by the old date keeps it, and its lateness; who still owes an
 * answer gets the new one, and a mail that says so. Stopped anywhere and pressed again it goes on:
 * the round itself moves last. Must be called under the lock.
 */
export function extend(round: Kept<'rounds'>, to: NewDueMoment, office: Office): Report {
  const write = writerOf(round, to, office);
  const told = round.formId === '' || announce(round, to.due, office);
  const done = moveDue(round, to, write, office);
  const { calendar, reports } = wordsOf(office.language);
  const latest = to.due === null ? '' : calendar.latest(to.due);
  return {
    lead: reports.steps.extended(round.roundId, latest),
    sections: [
      ...(told ? [] : [{ title: reports.steps.formGoneExtend, tone: 'bad' as const, lines: [] }]),
      { title: reports.steps.done, tone: '', lines: linesOf(done, office) },
    ],
    links: [],
  };
}

/**
 * Opens a closed round again: first its form, which is proved to take answers and watched as
 * before, then as an extension. Throws `ROUND.FORM_GONE` and changes nothing when there is no form
 * to open any more. Must be called under the lock.
 */
export function reopen(round: Kept<'rounds'>, to: NewDueMoment, office: Office): Report {
  const write = writerOf(round, to, office);
  if (round.formId !== '') {
    if (!announce(round, to.due, office)) {
      throw new Problem('ROUND.FORM_GONE', { round: round.roundId });
    }
    office.forms.reopen(round.formId);
    if (!office.forms.isOpen(round.formId)) {
      throw new Problem('FORM.NOT_PUBLISHED', { round: round.roundId });
    }
    office.triggers.watchForm(round.formId, true);
  }
  const done = moveDue(round, to, write, office);
  const { calendar, reports } = wordsOf(office.language);
  const latest = to.due === null ? '' : calendar.latest(to.due);
  return {
    lead: reports.steps.reopened(round.roundId, latest),
    sections: [{ title: reports.steps.done, tone: '', lines: linesOf(done, office) }],
    links: [],
  };
}

type Writer = ReturnType<typeof extensionWriter>;

/** A template that cannot be used is refused before anything is done; null where nobody is mailed. */
function writerOf(round: Kept<'rounds'>, to: NewDueMoment, office: Office): Writer | null {
  const { due, reason } = to;
  if (due === null || round.mode !== 'BIEU_MAU') return null;
  return extensionWriter(round, { due, reason }, office);
}

/** False when the form is gone: then nobody reads the new day there. */
function announce(round: Kept<'rounds'>, due: Moment | null, office: Office): boolean {
  try {
    office.forms.redescribe(round.formId, (before) =>
      due === null ? before : extension.description(before, wordsOf('vi').calendar.latest(due)),
    );
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

interface Moved {
  readonly firstDue: Moment | null;
  readonly requests: number;
  readonly mails: number;
  /** Who has to be told by letter. */
  readonly byLetter: readonly string[];
}

function moveDue(
  round: Kept<'rounds'>,
  { due, reason, rolledFrom }: NewDueMoment,
  write: Writer | null,
  office: Office,
): Moved {
  const { roundId, status, dueAt: oldDueAt } = round;
  const { tables } = office;
  writeStep(round, { fromStatus: status, toStatus: 'MO', oldDueAt, newDueAt: due, reason }, office);
  const owing = stillOwing(tables.read('requests').rows.filter((row) => row.roundId === roundId));
  const moving = due === null ? [] : owing;
  tables.update(
    'requests',
    moving
      .filter(({ dueAt }) => dueAt !== due)
      .map(({ requestId }) => ({ key: requestId, set: { dueAt: due } })),
  );
  const mails = write === null ? 0 : extensionMails(round, owing, write, office);
  const firstDue = round.extendedFrom ?? oldDueAt;
  tables.update(
    'rounds',
    [
      {
        key: roundId,
        set: {
          status: 'MO',
          ...(due === null || firstDue === null
            ? {}
            : {
                dueAt: due,
                dueText: dueText(due, firstDue, rolledFrom),
                extendedFrom: firstDue,
                extendReason: reason,
              }),
        },
      },
    ],
    'last',
  );
  record(office, [
    {
      action: status === 'MO' ? 'EXTEND_ROUND' : 'REOPEN_ROUND',
      entity: 'rounds',
      entityId: roundId,
      detail: wordsOf(office.language).deeds.movedDue(moving.length, mails),
    },
  ]);
  const byLetter = moving.filter(({ emailSnapshot }) => emailSnapshot === '');
  return {
    firstDue: due === null ? null : firstDue,
    requests: moving.length,
    mails,
    byLetter: byLetter.map(({ nameSnapshot }) => nameSnapshot),
  };
}

/** Vietnamese always, as at the opening: papers and letters may cite it. */
function dueText(due: Moment, first: Moment, rolledFrom: Day | null): string {
  const { calendar, reports } = wordsOf('vi');
  return reports.steps.dueText(
    calendar.latest(due),
    proseDay(dayOfMoment(first)),
    rolledFrom === null ? '' : proseDay(rolledFrom),
  );
}

function linesOf({ firstDue, requests, mails, byLetter }: Moved, office: Office): string[] {
  const { calendar, reports } = wordsOf(office.language);
  const { steps } = reports;
  return [
    ...(firstDue === null ? [] : [steps.oldDueKept(calendar.latest(firstDue))]),
    steps.requestsMoved(requests),
    ...(mails === 0 ? [] : [steps.mailsQueued(mails)]),
    ...(byLetter.length === 0 ? [] : [steps.byLetter(byLetter.join('; '))]),
  ];
}
