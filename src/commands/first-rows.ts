// The rows that a book begins with, and those that later programs add: what staff have is never touched.

import { calendarOf } from '../domain/calendar/calendar.ts';
import { type Day, partsOf } from '../domain/day.ts';
import { firstItems } from '../domain/dossier/first-items.ts';
import { contentPartClauses } from '../domain/outline/content-parts.ts';
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
import { keyColumnOf } from '../workbook/columns.ts';
import { listRows } from '../workbook/lists.ts';
import type { Row, SheetId } from '../workbook/schema.ts';
import { settingDefaults, settingKeys } from '../workbook/settings.ts';
import { keepSurely } from './opening/keep-surely.ts';
import { isFirstSetUp } from './this-book.ts';

/** Where the years stand that a run is adding, `2025,2026`. */
const YEARS_KEY = 'addingYears';

/**
 * Fills the sheets that have no rows; those of a first set-up that was stopped get what is missing. The
 * sheets that were written.
 */
export function fillEmptySheets(plan: PlanTemplate, office: Office): SheetId[] {
  const notes = wordsOf(office.language).reports.settings;
  const rows = rowsOfPlan(plan, notes, bookWords(office.language));
  const unfinished = isFirstSetUp(office);
  const fill = <Id extends SheetId>(
    sheet: Id,
    first: readonly Row<Id>[] | undefined,
  ): SheetId[] => {
    if (first === undefined) return [];
    const standing = office.tables.read(sheet).rows;
    if (standing.length > 0 && !unfinished) return [];
    const missing = standing.length === 0 ? first : missingRows(sheet, first, standing);
    if (missing.length === 0) return [];
    office.tables.append(sheet, missing);
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

/** Of these rows those whose key does not stand in the sheet; none for a sheet without keys. */
function missingRows<Id extends SheetId>(
  sheet: Id,
  first: readonly Row<Id>[],
  rows: readonly Row<Id>[],
): readonly Row<Id>[] {
  const key = keyColumnOf(sheet);
  if (key === null) return [];
  const nameOf = (row: Row<Id>): string => String(Reflect.get(row, key.name));
  const known = new Set(rows.map(nameOf));
  return first.filter((row) => !known.has(nameOf(row)));
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
export function addMissingTemplates(office: Office): void {
  const { rows } = office.tables.read('mailTemplates');
  office.tables.append('mailTemplates', missingRows('mailTemplates', templateRows(office), rows));
}

/**
 * Days off of the years that the sheet says nothing about. A year with a single row is the office's
 * own: nothing of it is added, changed or brought back, unless a run was stopped while it added that year.
 */
export function addMissingYears(office: Office): number[] {
  const { memory, tables } = office;
  const { rows } = tables.read('holidays');
  const { years } = calendarOf(rows);
  const begun = memory.get(YEARS_KEY)?.split(',').map(Number) ?? [];
  const dates = new Set(rows.map(({ date }) => date));
  const isMissing = (date: Day, year: number): boolean =>
    begun.includes(year) ? !dates.has(date) : !years.has(year);
  const missing = shippedHolidays.filter(({ date }) => isMissing(date, partsOf(date).year));
  const added = Array.from(new Set(missing.map(({ date }) => partsOf(date).year)));
  if (added.length > 0) {
    keepSurely({ [YEARS_KEY]: Array.from(new Set([...begun, ...added])).join() }, memory);
    tables.append('holidays', missing);
    tables.flush();
  }
  if (added.length + begun.length > 0) memory.remove(YEARS_KEY);
  return added;
}

/** Settings that came after a book was set up get their rows, with what held without them. */
export function addNewSettings(plan: PlanTemplate, office: Office): void {
  const standing = office.tables.read('config').rows;
  const added = new Set<string>(
    (Object.keys(settingDefaults) as (keyof typeof settingDefaults)[]).map(
      (name) => settingKeys[name],
    ),
  );
  const notes = wordsOf(office.language).reports.settings;
  const rows = rowsOfPlan(plan, notes, bookWords(office.language)).config ?? [];
  office.tables.append(
    'config',
    missingRows('config', rows, standing).filter(({ key }) => added.has(key)),
  );
}
