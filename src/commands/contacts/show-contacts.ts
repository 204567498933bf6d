// Opens the dialog of calls: by round, the bodies that have not answered, and a form to log each contact.

import type { CallRound, ContactsData } from '../../dialogs/data/contacts.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { proseDay } from '../../domain/calendar/print.ts';
import { callList } from '../../domain/reminding/call-list.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { enums } from '../../workbook/enums.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { callShown } from './call-shown.ts';

/** Whoever has not answered may be called, however far the deadline is: the clerk chooses. */
const ANY_DAY = 120;

export function showContacts(office: Office = googleOffice()): void {
  checkBook(office);
  const { tables, clock } = office;
  const words = wordsOf(office.language);
  const today = clock.today();
  const calendar = calendarOf(tables.read('holidays').rows);
  // Late replies are taken after closing, too, so the calls go on.
  const rounds = tables
    .read('rounds')
    .rows.filter(
      ({ status, mode }) => (status === 'MO' || status === 'DONG') && mode !== 'HOI_NGHI',
    );
  const requests = tables.read('requests').rows;
  const reminded = new Map(requests.map((row) => [row.requestId, row.lastRemindAt]));
  const calls = callList({
    today,
    calendar,
    openRounds: new Set(rounds.map(({ roundId }) => roundId)),
    requests,
    bodies: tables.read('bodies').rows,
    contacts: tables.read('contacts').rows,
    daysBefore: ANY_DAY,
  });
  const called = new Set<string>(calls.map(({ roundId }) => roundId));
  // Rounds in which somebody is to be called come first, those that are still open before the closed.
  const rank = ({ roundId, status }: (typeof rounds)[number]): number =>
    (called.has(roundId) ? 0 : 2) + (status === 'MO' ? 0 : 1);
  const data: ContactsData = {
    common: words.dialogs.common,
    words: words.dialogs.contacts,
    rounds: [...rounds]
      .sort((one, other) => rank(one) - rank(other))
      .map(
        (round): CallRound => ({
          id: round.roundId,
          label: roundLabel(round),
          heading: words.reports.contacts.heading(roundLabel(round), proseDay(today)),
          calls: calls
            .filter(({ roundId }) => roundId === round.roundId)
            .map((call) =>
              callShown(call, reminded.get(call.requestId) ?? null, calendar, today, words),
            ),
        }),
      ),
    channels: enums.contactChannel.map((id) => ({ id, label: words.enums.contactChannel[id] })),
  };
  office.screen.show('contacts', words.dialogs.contacts.title, data);
}
