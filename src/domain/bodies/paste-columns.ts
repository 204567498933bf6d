// Which column of a pasted list holds what: told by the words of its head, else by what its cells look like.

import { guessGroup } from './guess-group.ts';
import type { PastedLine } from './paste.ts';
import { folded } from './search.ts';

/** What a list may say of a body. */
export const importFields = [
  'officialName',
  'shortName',
  'email',
  'ccEmail',
  'contactName',
  'phone',
  'docCode',
  'bodyId',
  'note',
] as const;
export type ImportField = (typeof importFields)[number];

export interface PasteColumns {
  /** What each column holds; null for one that is not taken. */
  readonly fields: readonly (ImportField | null)[];
  /** The lines of bodies, after the head and the titles over it. */
  readonly body: readonly PastedLine[];
}

/** Heads in folded words; the first that fits counts, so “Email đầu mối” is an address. */
const HEADS: readonly (readonly [ImportField, RegExp])[] = [
  ['ccEmail', /\bcc\b|dong gui|e ?mail (phu|2)/],
  ['email', /\be ?mail\b|\bmail\b|thu dien tu|hop thu/],
  ['phone', /dien thoai|\bs?dt\b|di dong|\bphone\b|zalo/],
  ['contactName', /dau moi|nguoi lien he|can bo|ho (va )?ten|phu trach|chuyen vien|\bcontact\b/],
  ['shortName', /viet tat|ten (ngan|gon)|short name/],
  ['docCode', /ky hieu|ma van ban/],
  ['bodyId', /^(ma|ma so|ma co quan|ma don vi|id)$/],
  ['officialName', /co quan|don vi|dia phuong|so nganh|noi nhan|^ten\b|^name$|\bbody\b/],
  ['note', /ghi chu|^notes?$/],
];
const SERIAL_HEAD = /^(stt|tt|so tt|so thu tu|no)$/;
/** A head is found this far down: titles may stand over it. */
const LINES_TO_HEAD = 5;
const LONGEST_HEAD = 40;

/** The columns of a pasted list. A list without a head keeps all its lines. */
export function columnsOfPaste(lines: readonly PastedLine[]): PasteColumns {
  const index = lines.slice(0, LINES_TO_HEAD).findIndex(({ cells }) => isHead(cells));
  const head = lines[index];
  if (head !== undefined) {
    return { fields: once(head.cells.map(fieldOfHead)), body: lines.slice(index + 1) };
  }
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const columns = Array.from({ length: width }, (_, column) =>
    lines.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== ''),
  );
  return { fields: byContent(columns), body: lines };
}

function isHead(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.some((cell) => cell.length > LONGEST_HEAD || cell.includes('@'))) return false;
  const known = filled.filter((cell) => fieldOfHead(cell) !== null || isSerialHead(cell));
  if (!filled.some((cell) => fieldOfHead(cell) === 'officialName')) return false;
  const only = filled.length === 1 ? folded(filled[0] ?? '') : '';
  return known.length >= 2 || /^(ten )?(co quan|don vi|co quan don vi|noi nhan)$/.test(only);
}

function fieldOfHead(cell: string): ImportField | null {
  const words = folded(cell);
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function isSerialHead(cell: string): boolean {
  return SERIAL_HEAD.test(folded(cell));
}

/** A field that a second column claims stays with the first. */
function once(fields: readonly (ImportField | null)[]): (ImportField | null)[] {
  return fields.map((field, index) => (fields.indexOf(field) === index ? field : null));
}

function byContent(columns: readonly (readonly string[])[]): (ImportField | null)[] {
  const fields: (ImportField | null)[] = columns.map(() => null);
  const free = (index: number): boolean => fields[index] === null;
  const claim = (field: ImportField, looks: (cell: string) => boolean, share = 0.5): void => {
    const found = columns.findIndex(
      (cells, index) => free(index) && cells.length > 0 && shareOf(cells, looks) >= share,
    );
    if (found >= 0) fields[found] = field;
  };
  claim('email', (cell) => cell.includes('@'));
  claim('ccEmail', (cell) => cell.includes('@'));
  claim('phone', looksLikePhone);
  const scores = columns.map((cells, index) => (free(index) ? nameScore(cells) : 0));
  const best = scores.indexOf(Math.max(...scores));
  if ((scores[best] ?? 0) > 0) fields[best] = 'officialName';
  claim('contactName', looksLikePerson);
  return fields;
}

function shareOf(cells: readonly string[], looks: (cell: string) => boolean): number {
  return cells.filter(looks).length / cells.length;
}

/** Columns of names of bodies first, then of the longest words; numbers and list marks never. */
function nameScore(cells: readonly string[]): number {
  const worded = cells.filter((cell) => /\p{L}{2}/u.test(cell));
  if (worded.length * 2 < cells.length || worded.length === 0) return 0;
  const known = shareOf(worded, (cell) => guessGroup(cell) !== 'KHAC');
  const length = worded.reduce((sum, cell) => sum + cell.length, 0) / worded.length;
  return known * 1_000 + Math.min(length, 200);
}

/** @example looksLikePhone('0204.3854.123') //=> true */
function looksLikePhone(cell: string): boolean {
  const digits = cell.replace(/[\s.()+-]/g, '');
  return /^\d{8,12}$/.test(digits);
}

function looksLikePerson(cell: string): boolean {
  const words = cell.replace(/^(Ông|Bà|Đ\/c|Đồng chí|Anh|Chị)\s+/i, '').split(' ');
  return (
    words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}\p{L}*$/u.test(word))
  );
}
