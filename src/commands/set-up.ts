// Sets up the workbook from a plan: makes and dresses the sheets, fills the empty ones, arms the daily tick.

import type { Report } from '../dialogs/data.ts';
import { googleOffice } from '../google/office.ts';
import type { PlanTemplate } from '../plans/plan-template.ts';
import type { Office } from '../ports.ts';
import { wordsOf } from '../text/words.ts';
import { BOOK_VERSION } from '../workbook/upgrades/book-version.ts';
import { bookSettings } from './book-settings.ts';
import { planOfBook } from './books/plan-of-book.ts';
import { renewBook } from './books/renew-book.ts';
import { claimBook } from './claim-book.ts';
import {
  addMissingTemplates,
  addMissingYears,
  addNewSettings,
  fillEmptySheets,
} from './first-rows.ts';
import { KEPT_ON } from './keeping/kept-on.ts';
import { snapshotNow } from './keeping/snapshot-now.ts';
import { addMissingWordings } from './papers/wordings.ts';
import { refreshForecast } from './planning/forecast-cells.ts';
import { record } from './record.ts';
import { refreshLists } from './refresh-lists.ts';
import { guardRights } from './rights.ts';
import { setUpReport } from './set-up-report.ts';
import { told } from './tell.ts';
import { BOOK_KEY } from './this-book.ts';
import { upgradeBook } from './upgrading/upgrade-book.ts';
import { versionOfBook } from './upgrading/version-of-book.ts';
import { roomOf } from './view-room.ts';

/**
 * Makes what is missing and fills what is empty; never changes what people entered. Sends and
 * publishes nothing. Run again, it repairs.
 */
export function setUp(given?: PlanTemplate, office: Office = googleOffice()): Report {
  return office.locked(() => {
    const version = versionOfBook(office);
    office.book.dress();
    if (version < BOOK_VERSION) keepBeforeUpgrade(office);
    const upgraded = upgradeBook(version, office);
    const order = renewBook(office);
    const plan = given ?? planOfBook(office);
    const filled = fillEmptySheets(plan, office);
    const years = addMissingYears(office);
    addNewSettings(plan, office);
    addMissingTemplates(office);
    refreshLists(office);
    addMissingWordings(office);
    office.book.offerSettings();
    const copied = claimBook(office);
    office.memory.set({ [BOOK_KEY]: office.book.id(), ...firstDay(office) });
    office.triggers.ensureDaily();
    office.triggers.watchBook();
    if (filled.length > 0) {
      const words = wordsOf(office.language);
      record(office, [
        {
          action: 'SET_UP',
          entity: null,
          entityId: plan.id,
          detail: words.deeds.filled(filled.map((sheet) => words.sheets[sheet].title)),
        },
      ]);
    }
    const { programme, commentRights } = bookSettings(office);
    // Last, when it is known how much they have to show.
    office.book.dressViews(roomOf(office));
    refreshForecast(office);
    guardRights(office.tables.read('team').rows, commentRights, office);
    return setUpReport(plan, { filled, copied, years, order, programme, upgraded }, office);
  });
}

/**
 * Keeps a book of an earlier version before its cells are changed. A copy of another book is none of
 * its own yet: its forms and mails must not come back by a restore. Where Drive refuses the book is
 * upgraded all the same, for it stands still until it is.
 */
function keepBeforeUpgrade(office: Office): void {
  if (office.memory.get(BOOK_KEY) !== office.book.id()) return;
  try {
    snapshotNow('UPGRADE', office);
  } catch (error) {
    told(error, office);
  }
}

/** A week after it was set up a book keeps a copy of itself for the first time. */
function firstDay({ memory, clock }: Office): Record<string, string> {
  return memory.get(KEPT_ON) === null ? { [KEPT_ON]: clock.today() } : {};
}
