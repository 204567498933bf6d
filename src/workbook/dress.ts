// The dress of every sheet as data: what a freshly made tab looks like and how its columns behave.

import { colours, tabColours } from './colours.ts';
import { columnsOf, columnWords, labelsOf, type NamedColumn } from './columns.ts';
import type { SheetId } from './schema.ts';
import { type ToneRule, toneRules } from './tones.ts';
import type { BookWords } from './words.ts';

export interface ColumnDress {
  readonly name: string;
  readonly label: string;
  readonly note: string;
  /** In pixels. */
  readonly width: number;
  readonly hidden: boolean;
  readonly format: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  /** What the dropdown offers; null for none. */
  readonly choices: readonly string[] | null;
  /** Whether an edit by hand asks first: the program writes it. */
  readonly guarded: boolean;
  readonly computed: boolean;
  /** Of the head and of the cells; null leaves the cells white. */
  readonly head: string;
  readonly background: string | null;
}

export interface SheetDress {
  readonly sheet: SheetId;
  readonly title: string;
  readonly tabColour: string;
  /** Rows of the grid at the start; the last one always stays empty. */
  readonly rows: number;
  readonly frozenColumns: number;
  /** Of the records, in pixels, where texts would make them a page tall; null lets them fit. */
  readonly rowHeight: number | null;
  readonly columns: readonly ColumnDress[];
  readonly tones: readonly ToneRule[];
}

/** The sheets of records in the order of their tabs, after the views. */
export const tabOrder: readonly SheetId[] = [
  'phases',
  'tasks',
  'rounds',
  'requests',
  'comments',
  'decisions',
  'replies',
  'contacts',
  'drafts',
  'clauses',
  'clauseTexts',
  'meetings',
  'documents',
  'dossierItems',
  'bodies',
  'team',
  'holidays',
  'config',
  'handlerRules',
  'phrases',
  'wordings',
  'mailTemplates',
  'mailQueue',
  'roundHistory',
  'audit',
  'systemChecks',
  'lists',
];

const places: {
  readonly [Id in SheetId]: {
    colour: keyof typeof tabColours;
    rows: number;
    frozen: number;
    height?: number;
  };
} = {
  phases: { colour: 'work', rows: 40, frozen: 2 },
  tasks: { colour: 'work', rows: 200, frozen: 3 },
  rounds: { colour: 'work', rows: 40, frozen: 2 },
  requests: { colour: 'work', rows: 400, frozen: 4 },
  comments: { colour: 'work', rows: 400, frozen: 4 },
  replies: { colour: 'machinery', rows: 200, frozen: 1, height: 63 },
  drafts: { colour: 'work', rows: 100, frozen: 3 },
  documents: { colour: 'work', rows: 200, frozen: 1 },
  bodies: { colour: 'directory', rows: 200, frozen: 2 },
  team: { colour: 'directory', rows: 40, frozen: 3 },
  holidays: { colour: 'directory', rows: 200, frozen: 1 },
  config: { colour: 'directory', rows: 100, frozen: 1 },
  mailQueue: { colour: 'machinery', rows: 400, frozen: 1, height: 24 },
  contacts: { colour: 'work', rows: 200, frozen: 1 },
  decisions: { colour: 'work', rows: 60, frozen: 1 },
  clauses: { colour: 'work', rows: 200, frozen: 1 },
  clauseTexts: { colour: 'work', rows: 200, frozen: 1, height: 24 },
  meetings: { colour: 'work', rows: 40, frozen: 1 },
  dossierItems: { colour: 'work', rows: 60, frozen: 1 },
  handlerRules: { colour: 'directory', rows: 60, frozen: 1 },
  phrases: { colour: 'directory', rows: 60, frozen: 1 },
  wordings: { colour: 'directory', rows: 240, frozen: 1 },
  mailTemplates: { colour: 'directory', rows: 40, frozen: 1 },
  roundHistory: { colour: 'machinery', rows: 200, frozen: 1 },
  audit: { colour: 'machinery', rows: 400, frozen: 1 },
  systemChecks: { colour: 'machinery', rows: 60, frozen: 2 },
  lists: { colour: 'machinery', rows: 200, frozen: 2 },
};

/** Who works in a sheet, as the colour of its tab tells. */
export const tabKind = (sheet: SheetId): keyof typeof tabColours => places[sheet].colour;

/** Rows that are added at least when a grid is full. */
export const ROWS_TO_GROW = 200;

/** From this width on a column holds sentences, which are shown whole. */
const SENTENCE_WIDTH = 200;

/** The fixed height of a sheet's records, in pixels; null when they fit their texts. */
export const rowHeightOf = (sheet: SheetId): number | null => places[sheet].height ?? null;

export function dressOf(words: BookWords, sheet: SheetId): SheetDress {
  const { colour, rows, frozen } = places[sheet];
  return {
    sheet,
    title: words.sheets[sheet].title,
    tabColour: tabColours[colour],
    rows,
    frozenColumns: frozen,
    rowHeight: rowHeightOf(sheet),
    columns: columnsOf(sheet).map((column, index) => columnDress(words, sheet, column, index)),
    tones: toneRules(words, sheet),
  };
}

function columnDress(
  words: BookWords,
  sheet: SheetId,
  column: NamedColumn,
  index: number,
): ColumnDress {
  const { label, note } = columnWords(words, sheet, column.name);
  return {
    name: column.name,
    label,
    note: index === 0 ? `${words.sheets[sheet].note}\n\n${note}` : note,
    width: column.width,
    hidden: column.hidden,
    format: formatOf(column.kind),
    align: alignOf(column.kind),
    wrap: ['text', 'enums'].includes(column.kind) && column.width >= SENTENCE_WIDTH,
    // A dropdown offers one value: a cell that lists several has none.
    choices: offeredBy(column, words),
    guarded: column.owned,
    computed: column.kind === 'formula',
    head: column.owned ? colours.ownedHead : colours.head,
    background: column.owned ? colours.owned : null,
  };
}

function offeredBy(column: NamedColumn, words: BookWords): string[] | null {
  const offered = column.kind === 'enum' ? column.choices : column.suggests;
  return offered === undefined ? null : labelsOf(words, offered).map(([, text]) => text);
}

function formatOf(kind: NamedColumn['kind']): string {
  switch (kind) {
    case 'day':
      return 'dd/MM/yyyy';
    case 'moment':
      return 'dd/MM/yyyy HH:mm';
    case 'number':
    case 'formula':
      return '0';
    case 'id':
    case 'text':
    case 'enum':
    case 'enums':
      return '@';
    default:
      return kind satisfies never;
  }
}

function alignOf(kind: NamedColumn['kind']): ColumnDress['align'] {
  switch (kind) {
    case 'day':
    case 'moment':
    case 'number':
    case 'formula':
      return 'center';
    case 'id':
    case 'text':
    case 'enum':
    case 'enums':
      return 'left';
    default:
      return kind satisfies never;
  }
}
