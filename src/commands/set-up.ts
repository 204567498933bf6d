// Sets up the workbook from a plan: makes and dresses the sheets, fills the empty ones, arms the daily tick.

import type { Report } from '../dialogs/data.ts';
import { calendarOf } from '../domain/calendar/calendar.ts';
import { partsOf } from '../domain/day.ts';
import { firstItems } from '../domain/dossier/first-items.ts';
import { contentPartClauses } from '../domain/outline/content-parts.ts';
import { googleOffice } from '../google/office.ts';
import { shippedHolidays } from '../plans/holidays.ts';
import { mailTemplateRows } from '../plans/mail-template-rows.ts';
import { phraseRows } from '../plans/phrase-rows.ts';
import type { PlanTemplate } from '../plans/plan-template.ts';
import { rowsOfPlan } from '../plans/rows-of-plan.ts';
import type { Office } from '../ports.ts';
import { bookWords } from '../text/book-words.ts';
import { enums as english } from '../text/en/enums.ts';
import { dossierItemTitles } from '../text/vi/dossier-items.ts';
import { enums as vietnamese } from '../text/vi/enums.ts';
import { wordsOf } from '../text/words.ts';
import { listRows } from '../workbook/lists.ts';
import type { Row, SheetId } from '../workbook/schema.ts';
import { settingDefaults, settingKeys } from '../workbook/settings.ts';
import { BOOK_VERSION } from '../workbook/upgrades/book-version.ts';
import { bookSettings } from './book-settings.ts';
import { planOfBook } from './books/plan-of-book.ts';
import { renewBook } from './books/renew-book.ts';
import { claimBook } from './claim-book.ts';
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

function fillEmptySheets(plan: PlanTemplate, office: Office): SheetId[] {
  const notes = wordsOf(office.language).reports.settings;
  const rows = rowsOfPlan(plan, notes, bookWords(office.language));
  const fill = <Id extends SheetId>(
    sheet: Id,
    first: readonly Row<Id>[] | undefined,
  ): SheetId[] => {
    if (first === undefined || office.tables.read(sheet).rows.length > 0) return [];
    office.tables.append(sheet, first);
    return [sheet];
  };
  return [
    ...fill('lists', listRows(vietnamese, english)),
    ...fill('config', rows.config),
    ...fill('bodies', rows.bodies),
    ...fill('team', rows.team),
    ...fill('phases', rows.phases),
    ...fill('holidays', rows.holidays),
    ...fill('rounds', rows.rounds),
    ...fill('drafts', rows.drafts),
    ...fill('clauses', firstClauses(office)),
    ...fill('dossierItems', firstItems(office.tables.read('rounds').rows, dossierItemTitles)),
    ...fill('documents', rows.documents),
    ...fill('mailTemplates', templateRows(office)),
    ...fill('phrases', phraseRows()),
  ];
}

/** The parts that the settings say the Đề án is to have; undefined where they say nothing. */
function firstClauses({ tables }: Office): Row<'clauses'>[] | undefined {
  const clauses = contentPartClauses(tables.read('config').rows);
  return clauses.length === 0 ? undefined : clauses;
}

function templateRows(office: Office): Row<'mailTemplates'>[] {
  return mailTemplateRows(wordsOf(office.language).reports.mails.templates);
}

/** Templates that are not there get their rows; those that are keep what staff made of them. */
function addMissingTemplates(office: Office): void {
  const known = new Set<string>(
    office.tables.read('mailTemplates').rows.map(({ templateId }) => templateId),
  );
  office.tables.append(
    'mailTemplates',
    templateRows(office).filter(({ templateId }) => !known.has(templateId)),
  );
}

/**
 * Days off of the years that the sheet says nothing about. A year with a single row is the office's
 * own: nothing of it is added, changed or brought back.
 */
function addMissingYears(office: Office): number[] {
  const known = calendarOf(office.tables.read('holidays').rows).years;
  const missing = shippedHolidays.filter(({ date }) => !known.has(partsOf(date).year));
  office.tables.append('holidays', missing);
  return Array.from(new Set(missing.map(({ date }) => partsOf(date).year)));
}

/** Settings that came after a book was set up get their rows, with what held without them. */
function addNewSettings(plan: PlanTemplate, office: Office): void {
  const known = new Set(office.tables.read('config').rows.map(({ key }) => key));
  const added = new Set<string>(
    (Object.keys(settingDefaults) as (keyof typeof settingDefaults)[]).map(
      (name) => settingKeys[name],
    ),
  );
  const notes = wordsOf(office.language).reports.settings;
  const rows = rowsOfPlan(plan, notes, bookWords(office.language)).config ?? [];
  office.tables.append(
    'config',
    rows.filter(({ key }) => added.has(key) && !known.has(key)),
  );
}
