// What triggers run: no screen, nobody to ask; what fails is logged and tried again by the next tick.

import { googleOffice } from '../google/office.ts';
import type { Office } from '../ports.ts';
import { ASKED } from './deciding/ask-leader.ts';
import { takeDecisions } from './deciding/take-decisions.ts';
import { digestOfDay } from './digest/digest-of-day.ts';
import { type FormAnswer, givingWay, isDayMissed, makeUpAnswers, makeUpDay } from './give-way.ts';
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

/**
 * The daily tick sweeps every answer of every open form, closes what is overdue, reminds, sends what
 * is due. It is pending while it drafts a letter, which comes last and only when one may be due.
 */
export function dailyTick(office: Office = googleOffice()): void | Promise<void> {
  return givingWay('DAY', () => sweepAndSend('all', office), office);
}

/**
 * Goes on with work that an execution had to leave; the tick removes itself when nothing is left.
 * @param trigger the id of the trigger that set it off; '' where Google tells none
 */
export function continueWork(
  trigger: string,
  office: Office = googleOffice(),
): void | Promise<void> {
  return givingWay(null, () => sweepAndSend('new', office, trigger), office);
}

/** Takes in one answer at once. The daily sweep finds it all the same when this is lost, or blank. */
export function takeInAnswer(answer: FormAnswer | null, office: Office = googleOffice()): void {
  if (answer === null) return;
  givingWay(
    answer,
    () =>
      office.locked(() => {
        checkBook(office);
        takeInOne(answer, office);
      }),
    office,
  );
}

function takeInOne({ formId, responseId: response }: FormAnswer, office: Office): void {
  if (isAckForm(formId, office)) {
    takeInAcks({ response }, office);
    return;
  }
  const round = office.tables.read('rounds').rows.find((one) => one.formId === formId);
  // A locked round was closed before, and its close looked at every answer: this one is in.
  if (round !== undefined && round.status !== 'KHOA') takeInRounds([round], { response }, office);
  lockNewComments(false, office);
}

function sweepAndSend(cameFor: 'new' | 'all', office: Office, trigger = ''): void | Promise<void> {
  let isDay = false;
  const swept = office.locked(() => {
    if (isRestoring(office.memory)) {
      office.upkeep().finishRestore(office);
      // What is left of a long one is the next tick's.
      if (isRestoring(office.memory)) return undefined;
    }
    checkBook(office);
    office.triggers.keepOne(trigger);
    const reach = isDayMissed(office.memory) ? 'all' : cameFor;
    isDay = reach === 'all';
    const goOn = (): void | Promise<void> => sweepThenSend(reach, office);
    // Only an execution that has something to resume waits for it: the others stay synchronous.
    return isOpeningUnderWay(office.memory, reach)
      ? resumeOpenings(reach, office).then(goOn)
      : goOn();
  });
  // After the day's work: what is kept is the book as it goes on from here.
  const keep = (): void => {
    if (isDay) keepWeekly(office);
  };
  return swept instanceof Promise ? swept.then(keep) : keep();
}

function sweepThenSend(reach: 'new' | 'all', office: Office): void | Promise<void> {
  makeUpAnswers((answer) => takeInOne(answer, office), office);
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
  if (reach === 'new') {
    sendWaiting(office);
    return;
  }
  closeOverdue(rounds, office);
  syncLetters(rounds, office);
  keepForecast(rounds, office);
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
  makeUpDay(office.memory);
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
