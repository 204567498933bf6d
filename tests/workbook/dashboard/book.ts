// A small book for the dashboard's tests: typed rows laid out in sheets as the workbook lays them.

import { type Day, dayNumber, dayOfMoment, type Moment } from '../../../src/domain/day.ts';
import { enums as labels } from '../../../src/text/vi/enums.ts';
import type { Places } from '../../../src/workbook/places.ts';
import { type Row, type SheetId, schema } from '../../../src/workbook/schema.ts';
import type { LabelOf } from '../../../src/workbook/views/view-input.ts';

export type BookRows = { readonly [Id in SheetId]?: readonly Row<Id>[] };
export type CellContent = string | number;

/** Rows that hold records begin here; the grid of every sheet ends at `LAST`. */
const FIRST = 3;
const LAST = 120;

export const sheetNames: Readonly<Record<SheetId, string>> = {
  config: 'Cấu hình',
  bodies: 'Cơ quan',
  team: 'Tổ soạn thảo',
  phases: 'Tiến độ',
  tasks: 'Nhiệm vụ',
  holidays: 'Ngày nghỉ',
  rounds: 'Đợt lấy ý kiến',
  requests: 'Phiếu xin ý kiến',
  replies: 'Trả lời',
  comments: 'Sổ góp ý',
  drafts: 'Hồ sơ dự thảo',
  documents: 'Văn bản',
  mailQueue: 'Hàng đợi email',
  mailTemplates: 'Mẫu thư',
  roundHistory: 'Lịch sử đợt',
  contacts: 'Nhật ký liên hệ',
  clauses: 'Mục lục dự thảo',
  clauseTexts: 'Lời văn dự thảo',
  handlerRules: 'Quy tắc phân công',
  phrases: 'Câu giải trình mẫu',
  decisions: 'Xin ý kiến lãnh đạo',
  meetings: 'Cuộc họp',
  wordings: 'Mẫu văn bản',
  dossierItems: 'Danh mục hồ sơ trình',
  audit: 'Nhật ký',
  systemChecks: 'Kiểm tra hệ thống',
  lists: 'Danh mục',
};

export const place: Places = (sheet, column) => {
  const letter = columnLetter(Object.keys(schema[sheet]).indexOf(column));
  return `'${sheetNames[sheet].replace(/'/g, "''")}'!$${letter}$${FIRST}:$${letter}$${LAST}`;
};

export const label: LabelOf = (name, id) => {
  const table: Readonly<Record<string, string>> = labels[name];
  const found = table[id];
  if (found === undefined) throw new RangeError(`No label for ${name}.${id}`);
  return found;
};

/** The cells of a sheet by address, days at noon and moments with their hour, as serial numbers. */
export function cellsOf<Id extends SheetId>(
  sheet: Id,
  rows: readonly Row<Id>[],
): Map<string, CellContent> {
  const cells = new Map<string, CellContent>();
  rows.forEach((row, index) => {
    Object.entries(schema[sheet]).forEach(([name, column], position) => {
      const value: unknown = Reflect.get(row, name);
      const content = contentOf(value, column.kind, column.choices);
      if (content !== '') cells.set(`${columnLetter(position)}${FIRST + index}`, content);
    });
  });
  return cells;
}

/** The serial number of a day in a spreadsheet: 1 is 31/12/1899. */
export function serial(when: Day): number {
  return dayNumber(when) + 25_569;
}

function contentOf(value: unknown, kind: string, choices: string | undefined): CellContent {
  if (value === null || value === '' || value === undefined) return '';
  if (kind === 'day') return serial(value as Day) + 0.5;
  if (kind === 'moment') return momentSerial(value as Moment);
  if (kind === 'enum') return labelIn(choices, String(value));
  if (kind === 'enums') {
    const ids = String(value).split(', ');
    return ids.map((id) => labelIn(choices, id)).join('; ');
  }
  return typeof value === 'number' ? value : String(value);
}

function labelIn(choices: string | undefined, id: string): string {
  const table: unknown = Reflect.get(labels, choices ?? '');
  return String(Reflect.get(table as object, id) ?? id);
}

function momentSerial(when: Moment): number {
  const minutes = Number(when.slice(11, 13)) * 60 + Number(when.slice(14, 16));
  return serial(dayOfMoment(when)) + minutes / 1440;
}

function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index >= 26 ? columnLetter(Math.floor(index / 26) - 1) + letter : letter;
}

/** A record of a sheet with every cell blank but those given. */
export function row<Id extends SheetId>(sheet: Id, given: Partial<Row<Id>>): Row<Id> {
  const blank = Object.entries(schema[sheet]).map(([name, column]) => [
    name,
    ['text', 'formula', 'id'].includes(column.kind) ? '' : null,
  ]);
  return { ...Object.fromEntries(blank), ...given };
}
