// The ladder by hand: what is owed goes into the queue and leaves, letters are drafted, and the call list is shown.

import type { RemindingData } from '../../dialogs/data/reminding.ts';
import { proseMoment } from '../../domain/calendar/print.ts';
import { shortDue } from '../../domain/mail-templates/mail-facts.ts';
import { callList } from '../../domain/reminding/call-list.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Row } from '../../workbook/schema.ts';
import { checkBook } from '../this-book.ts';
import { type Chased, chasedNow } from './chased.ts';
import { ladderInWords } from './ladder-in-words.ts';
import { queueReminders } from './queue-reminders.ts';
import { makeUrgeLetters, type UrgeLetterMade } from './urge-letters.ts';

/** Runs the ladder as the daily tick would, and shows the secretary whom to call. */
export async function remindNow(office: Office = googleOffice()): Promise<void> {
  const words = wordsOf(office.language);
  const data = await office.locked(async () => {
    checkBook(office);
    const chased = chasedNow(office.tables.read('rounds').rows, office);
    if (chased === null) return dataOf({ queued: [], letters: [], ladder: [], calls: [] }, words);
    const queued = queueReminders(chased, office);
    if (queued.length > 0) office.triggers.setContinuing(true);
    const calls = callsOf(chased, office, words);
    const ladder = ladderInWords(chased, office, words);
    const letters = await makeUrgeLetters(chased, office);
    return dataOf({ queued, letters, ladder, calls }, words);
  });
  office.screen.show('reminding', words.dialogs.reminding.title, data);
}

function callsOf(
  { settings, calendar, rounds, requests }: Chased,
  office: Office,
  { dialogs, enums }: Words,
): RemindingData['calls'] {
  const calls = callList({
    today: office.clock.today(),
    calendar,
    openRounds: new Set(rounds.map(({ roundId }) => roundId)),
    requests,
    bodies: office.tables.read('bodies').rows,
    contacts: office.tables.read('contacts').rows,
    daysBefore: settings.remindSecondDays,
  });
  return calls.map((call) => {
    const { at = null, channel = null, outcome = '' } = call.lastContact ?? {};
    const said = channel === null ? outcome : `${enums.contactChannel[channel]}: ${outcome}`;
    return [
      call.roundId,
      call.bodyName,
      call.contactName,
      call.phone,
      `${shortDue(call.dueAt)}${call.overdue ? ` ${dialogs.reminding.overdue}` : ''}`,
      at === null ? '' : `${proseMoment(at)} – ${said}`,
    ];
  });
}

interface Reminded {
  readonly queued: readonly Row<'mailQueue'>[];
  readonly letters: readonly UrgeLetterMade[];
  /** On which days reminders and letters come. */
  readonly ladder: readonly string[];
  readonly calls: RemindingData['calls'];
}

function dataOf(
  { queued, letters, ladder, calls }: Reminded,
  { dialogs, reports }: Words,
): RemindingData {
  return {
    common: dialogs.common,
    words: dialogs.reminding,
    report: {
      lead: reports.mails.remindersQueued(queued.length),
      sections: [
        ...letters.map(({ roundId, missing, due }) => ({
          title: reports.mails.urgeLetterMade(roundId, missing),
          tone: 'warn' as const,
          lines: due,
        })),
        ...(ladder.length === 0
          ? []
          : [{ title: reports.days.ladderTitle, tone: '' as const, lines: ladder }]),
      ],
      links: letters.map(({ roundId, url }) => ({
        label: reports.mails.openUrgeLetter(roundId),
        url,
      })),
    },
    calls,
  };
}
