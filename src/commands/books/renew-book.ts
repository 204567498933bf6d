// In a copy that was made to be the book of another Đề án: the old book's data goes, what is carried over stays.

import { lastOrder, type NewBookOrder } from '../../domain/books/new-book-order.ts';
import { calendarOf } from '../../domain/calendar/calendar.ts';
import { type DocumentId, idOf, type RoundId } from '../../domain/ids.ts';
import { generalRows } from '../../plans/general-plan.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { sheetIds } from '../../workbook/columns.ts';
import type { SheetId } from '../../workbook/schema.ts';
import { IN_FLIGHT_KEY, PLAN_KEY, settingKeys } from '../../workbook/settings.ts';
import { writtenBookId } from '../this-book.ts';

/** What a new book has from the old one; of the log only the order itself, with which it begins. */
const CARRIED: readonly SheetId[] = [
  'lists',
  'config',
  'bodies',
  'holidays',
  'mailTemplates',
  'wordings',
  'phrases',
  'dossierItems',
];

/** Settings that belong to the Đề án and not to the office: blank, but for the name. */
const CONTENT_KEY = /^noiDung\d+$/;

/**
 * Makes an unclaimed copy the book of the Đề án that it was ordered for, and returns the order; null
 * for any other file, which is left alone. The order stays at the end of the log until the book is
 * claimed: stopped anywhere, the next set-up does all of it again. Must be called under the lock.
 */
export function renewBook(office: Office): NewBookOrder | null {
  const written = writtenBookId(office);
  if (written === null || written === '' || written === office.book.id()) return null;
  const { tables } = office;
  const order = lastOrder(tables.read('audit').rows);
  if (order === null) return null;
  writeSettings(order, office);
  const kept = new Set<SheetId>([...CARRIED, 'audit', ...(order.team ? (['team'] as const) : [])]);
  for (const sheet of sheetIds) if (!kept.has(sheet)) tables.clear(sheet);
  emptyChecklist(office);
  if (order.plan === 'CHUNG' && order.start !== null) {
    const calendar = calendarOf(tables.read('holidays').rows);
    const rows = generalRows(order.programme, order.start, calendar);
    tables.append('phases', rows.phases);
    tables.append('rounds', rows.rounds);
  }
  tables.clear('audit', 1);
  tables.flush();
  return order;
}

/** The list of what a dossier must have is the office's; what the old dossier had goes. */
function emptyChecklist({ tables }: Office): void {
  tables.update(
    'dossierItems',
    tables.read('dossierItems').rows.map(({ itemId }) => ({
      key: itemId,
      set: {
        roundId: idOf<RoundId>(''),
        link: '',
        date: null,
        docId: idOf<DocumentId>(''),
        state: null,
        stateNote: '',
        checkedAt: null,
      },
    })),
  );
}

function writeSettings({ programme, plan }: NewBookOrder, { tables, language }: Office): void {
  const fresh = new Map<string, string>([
    [settingKeys.programme, programme],
    [settingKeys.shortProgramme, programme],
    [settingKeys.planNumber, ''],
    [settingKeys.planDate, ''],
    [settingKeys.planTitle, ''],
    [IN_FLIGHT_KEY, ''],
    [PLAN_KEY, plan],
  ]);
  const rows = tables.read('config').rows;
  tables.update(
    'config',
    rows.flatMap(({ key }) => {
      const value = CONTENT_KEY.test(key) ? '' : fresh.get(key);
      return value === undefined ? [] : [{ key, set: { value } }];
    }),
  );
  if (rows.some(({ key }) => key === PLAN_KEY)) return;
  const description = wordsOf(language).reports.books.planNote;
  tables.append('config', [{ key: PLAN_KEY, value: plan, description, type: 'CHU' }]);
}
