// What triggers run: no screen, nobody to ask; what fails is logged and tried again by the next tick.

import { googleOffice } from '../google/office.ts';
import type { Office } from '../ports.ts';
import type { Kept } from '../workbook/schema.ts';
import { ASKED } from './deciding/ask-leader.ts';
import { takeDecisions } from './deciding/take-decisions.ts';
import { digestOfDay } from './digest/digest-of-day.ts';
import { sealNewRows } from './history/seal-new-rows.ts';
import { keepWeekly } from './keeping/kept-on.ts';
import { isRestoring } from './keeping/under-way.ts';
import { syncLetters } from './letters/name-letters.ts';
import { lockNewComments } from './lock-new-comments.ts';
import { mailTheConfirmed } from './opening/mail-the-confirmed.ts';
import { resumeOpenings } from './opening/resume-openings.ts';
import { isOpeningUnderWay } from './opening/under-way.ts';
import { keepForecast } from './planning/keep-forecast.ts';
import { reminders } from './reminding/reminders-of-day.ts';
import { closeOverdue } from './rounds/auto-close.ts';
import { sendWaiting } from './sending/send-due.ts';
import { isLeftOpen, isSwept } from './taking/answers-of.ts';
import { takeInRounds } from './taking/take-in.ts';
import { isAckForm, takeInAcks } from './tasks/take-acks.ts';
import { tasksOfDay } from './tasks/tasks-of-day.ts';
import { told } from './tell.ts';
import { checkBook } from './this-book.ts';

/** A submitted answer as the trigger of a form tells it: only its ids are taken from the event. */
export interface FormAnswer {
  readonly formId: string;
  readonly responseId: string;
}

/**
 * The daily tick sweeps every answer of every open form, closes what is overdue, reminds, sends what
 * is due. It is pending while it drafts a letter, which comes last and only when one may be due.
 */
export function dailyTick(office: Office = googleOffice()): void | Promise<void> {
  const swept = sweepAndSend('all', office, (rounds) => {
    closeOverdue(rounds, office);
    syncLetters(rounds, office);
    keepForecast(rounds, office);
  });
  // After the day's work: what is kept is the book as it goes on from here.
  const keep = (): void => keepWeekly(office);
  return swept instanceof Promise ? swept.then(keep) : keep();
}

/** Goes on with work that an execution had to leave; the tick removes itself when nothing is left. */
export function continueWork(office: Office = googleOffice()): void | Promise<void> {
  return sweepAndSend('new', office);
}

/** Takes in one answer at once. The daily sweep finds it all the same when this is lost, or blank. */
export function takeInAnswer(answer: FormAnswer | null, office: Office = googleOffice()): void {
  if (answer === null) return;
  office.locked(() => {
    checkBook(office);
    if (isAckForm(answer.formId, office)) {
      takeInAcks({ response: answer.responseId }, office);
      return;
    }
    const rounds = office.tables.read('rounds').rows;
    const round = rounds.find(({ formId }) => formId === answer.formId);
    // A locked round was closed before, and its close looked at every answer: this one is in.
    if (round !== undefined && round.status !== 'KHOA')
      takeInRounds([round], { response: answer.responseId }, office);
    lockNewComments(false, office);
  });
}

function sweepAndSend(
  reach: 'new' | 'all',
  office: Office,
  close: (rounds: readonly Kept<'rounds'>[], office: Office) => void = () => undefined,
): void | Promise<void> {
  return office.locked(() => {
    if (isRestoring(office.memory)) {
      office.upkeep().finishRestore(office);
      // What is left of a long one is the next tick's.
      if (isRestoring(office.memory)) return undefined;
    }
    checkBook(office);
    const goOn = (): void | Promise<void> => sweepThenSend(reach, office, close);
    // Only an execution that has something to resume waits for it: the others stay synchronous.
    return isOpeningUnderWay(office.memory, reach)
      ? resumeOpenings(reach, office).then(goOn)
      : goOn();
  });
}

function sweepThenSend(
  reach: 'new' | 'all',
  office: Office,
  close: (rounds: readonly Kept<'rounds'>[], office: Office) => void,
): void | Promise<void> {
  const rounds = office.tables.read('rounds').rows;
  // Once a day also those closed last: somebody may have opened the form again by hand.
  const swept = rounds.filter(
    (round) => isSwept(round) || (reach === 'all' && isLeftOpen(round) && round.status === 'DONG'),
  );
  // A form that cannot be read is logged and tried again; mails do not wait for it.
  const unread = new Set<string>();
  takeInRounds(swept, reach, office, ({ roundId }, error) => {
    unread.add(roundId);
    told(error, office);
  });
  leadersChoices(office);
  lockNewComments(reach === 'all', office);
  close(rounds, office);
  if (reach === 'new') {
    sendWaiting(office);
    return;
  }
  mailTheConfirmed(rounds, office);
  // Whose answer could not be read today may have answered: the next tick makes the day up.
  const remind = reminders(
    rounds.filter(({ roundId }) => !unread.has(roundId)),
    office,
  );
  remind.queue();
  tasksOfDay(office);
  digestOfDay(office);
  // Before the moment at which the quota is whole again there is nothing to be sent.
  if (!waitsForQuota(office)) sendWaiting(office);
  sealNewRows(office);
  return remind.draftLetters();
}

/** What the edit trigger missed; mails do not wait for a sheet that cannot be read. */
function leadersChoices(office: Office): void {
  if (office.memory.get(ASKED) === null) return;
  try {
    takeDecisions(office);
  } catch (error) {
    told(error, office);
  }
}

/** The tick is set for a moment only when the day's quota is spent. */
function waitsForQuota({ triggers, clock }: Office): boolean {
  const set = triggers.continuesAt();
  return set !== null && set > clock.now();
}
