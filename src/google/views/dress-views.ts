// Draws the sheets that only show: where the records stand now is looked up once for all of them.

import { fingerprint } from '../../domain/fingerprint.ts';
import type { Memory } from '../../ports.ts';
import { dashboardWords } from '../../text/dashboard-words.ts';
import { ganttWords } from '../../text/gantt-words.ts';
import { guideWords } from '../../text/guide-words.ts';
import { todayWords } from '../../text/today-words.ts';
import type { Language } from '../../text/words.ts';
import { columnsOf } from '../../workbook/columns.ts';
import { dashboardLayout } from '../../workbook/dashboard/layout.ts';
import { ganttLayout } from '../../workbook/gantt/layout.ts';
import { guideLayout } from '../../workbook/guide/layout.ts';
import { FIRST_DATA_ROW } from '../../workbook/header.ts';
import { labelOf } from '../../workbook/labels.ts';
import { type Places, placesOf, type SheetGeometry } from '../../workbook/places.ts';
import type { SheetId } from '../../workbook/schema.ts';
import { settingDefaults, settingKeys } from '../../workbook/settings.ts';
import { todayLayout } from '../../workbook/today/layout.ts';
import { type ViewRoom, viewRoom } from '../../workbook/views/room.ts';
import { type ViewId, viewIds } from '../../workbook/views/view-ids.ts';
import type { ViewInput } from '../../workbook/views/view-input.ts';
import type { ViewLayout } from '../../workbook/views/view-layout.ts';
import type { BookWords } from '../../workbook/words.ts';
import { bookPlaces } from '../dress/book-places.ts';
import { findSheet } from '../tables/find-sheet.ts';
import { applyView } from './apply-view.ts';
import { chartSource } from './put-charts.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where the properties keep how the views were drawn last: the check of the book draws them again. */
export const DRAWN_KEY = 'views.drawn';

export interface Drawn {
  readonly room: ViewRoom;
  readonly language: Language;
  /** Of what this program puts into views: another program may put something else there. */
  readonly print: string;
}

/** The sheets whose cells the formulas read. */
const sources: readonly SheetId[] = [
  'config',
  'bodies',
  'team',
  'phases',
  'tasks',
  'holidays',
  'rounds',
  'requests',
  'replies',
  'comments',
  'roundHistory',
  'clauses',
  'decisions',
  'drafts',
  'documents',
  'dossierItems',
  'mailQueue',
  'audit',
];

/**
 * Writes the views anew over the sheets as they stand now, with room for so many records. What
 * people wrote outside their cells stays.
 * @throws Problem SHEET.MISSING when the tab of a view or one it reads is gone
 */
export function dressViews(
  spreadsheet: Spreadsheet,
  memory: Memory,
  words: BookWords,
  language: Language,
  room: ViewRoom,
): void {
  const input = viewInput(bookPlaces(spreadsheet, memory, words, sources), words);
  const extents: Record<string, string> = {};
  const asDrawn = JSON.stringify({
    room,
    language,
    print: viewsPrint(words, language),
  } satisfies Drawn);
  if (memory.get(DRAWN_KEY) !== asDrawn) extents[DRAWN_KEY] = asDrawn;
  for (const id of viewIds) {
    const layout = layoutOfView(id, input, words, language, room);
    const extent = extentOf(layout);
    const before = readExtent(memory.get(extentKey(id)));
    const drawn = before?.charts ?? [];
    // Should this run stop before it notes what it drew, the next one still knows both charts.
    if (before !== null && drawn.some((source) => !extent.charts.includes(source))) {
      const charts = [...drawn, ...extent.charts];
      memory.set({ [extentKey(id)]: written({ ...before, charts }) });
    }
    const other = before === null || written(before) === written(extent) ? null : before;
    applyView(findSheet(spreadsheet, memory, words, id), id, layout, other, drawn);
    if (before === null || other !== null) extents[extentKey(id)] = written(extent);
  }
  if (Object.keys(extents).length > 0) memory.set(extents);
}

/**
 * A short sign of what this program puts into views: of all that they hold in a book without records
 * whose columns stand as the schema has them.
 */
export function viewsPrint(words: BookWords, language: Language): string {
  const geometries = sources.map((id): [SheetId, SheetGeometry] => {
    const indexes = new Map(columnsOf(id).map(({ name }, index) => [name, index]));
    return [id, { tab: id, indexes, lastRow: FIRST_DATA_ROW }];
  });
  const input = viewInput(placesOf(new Map(geometries)), words);
  const room = viewRoom({ phases: [], rounds: [], team: [], tasks: [] });
  const contents = viewIds.map((id) => layoutOfView(id, input, words, language, room).contents);
  return fingerprint(JSON.stringify(contents));
}

/** What every view is made from: where the records stand, in the words of the book. */
export const viewInput = (place: Places, words: BookWords): ViewInput => ({
  place,
  label: (name, id) => labelOf(words, name, id),
  programmeKey: settingKeys.programme,
});

/** What a view holds, by where the records stand. */
export function layoutOfView(
  id: ViewId,
  input: ViewInput,
  book: BookWords,
  language: Language,
  room: ViewRoom,
): ViewLayout {
  switch (id) {
    case 'dashboard':
      return dashboardLayout({ ...input, words: dashboardWords(language), size: room.dashboard });
    case 'today':
      return todayLayout({
        ...input,
        words: todayWords(language),
        overload: {
          key: settingKeys.overloadTasks,
          usual: Number(settingDefaults.overloadTasks),
        },
        size: room.today,
      });
    case 'guide':
      return guideLayout({ words: guideWords(language), book });
    case 'gantt':
      return ganttLayout({ ...input, words: ganttWords(language), size: room.gantt });
    default:
      return id satisfies never;
  }
}

/** Where the properties keep how far a view went when it was drawn last, and what its charts read. */
function extentKey(id: ViewId): string {
  return `view.${id}`;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly charts: readonly string[];
}

const extentOf = ({ rows, columns, charts }: ViewLayout): Extent => ({
  rows,
  columns,
  charts: charts.map(chartSource),
});

/** @example written({ rows: 31, columns: 44, charts: ['K25:S30'] }) //=> '31x44 K25:S30' */
function written({ rows, columns, charts }: Extent): string {
  return [`${rows}x${columns}`, ...charts].join(' ');
}

function readExtent(text: string | null): Extent | null {
  const match = /^(\d+)x(\d+)((?: \S+)*)$/.exec(text ?? '');
  if (!match) return null;
  const charts = (match[3] ?? '').split(' ').filter((source) => source !== '');
  return { rows: Number(match[1]), columns: Number(match[2]), charts };
}
