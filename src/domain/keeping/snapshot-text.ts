// A snapshot as the text of its file, and back: what is no whole snapshot of ours is told from one that is.

import { moment } from '../day.ts';
import { isKeptCell, type KeptCell } from './kept-cell.ts';
import { type KeptSheet, type KeptTab, reasonsToKeep, type Snapshot } from './snapshot.ts';

/** Stands before the checksum; the number is that of this form of file. */
const MARK = 'SO-DE-AN-BAN-LUU 1';

/** The part of the file that the checksum is of. */
export function bodyOf(snapshot: Snapshot): string {
  return JSON.stringify(snapshot);
}

/** The whole text of the file. `checksum` is the SHA-256 of the body, in hexadecimal. */
export function sealed(body: string, checksum: string): string {
  return `${MARK} ${checksum}\n${body}`;
}

/**
 * The snapshot in a text; null for one that was cut, changed by hand or is none. `checksumOf` makes
 * the SHA-256 of a body.
 */
export function unsealed(text: string, checksumOf: (body: string) => string): Snapshot | null {
  const end = text.indexOf('\n');
  const head = text.slice(0, Math.max(end, 0));
  const body = text.slice(end + 1);
  if (!head.startsWith(`${MARK} `) || head.slice(MARK.length + 1) !== checksumOf(body)) return null;
  try {
    return snapshotIn(JSON.parse(body));
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function snapshotIn(value: unknown): Snapshot | null {
  if (!isFields(value)) return null;
  const { book, schema, at, by, why, note, sheets, tabs, memory } = value;
  const reason = reasonsToKeep.find((one) => one === why);
  if (typeof book !== 'string' || typeof by !== 'string' || typeof note !== 'string') return null;
  if (typeof schema !== 'number' || typeof at !== 'string' || reason === undefined) return null;
  if (!isList(sheets, isSheet) || !isList(tabs, isTab) || !isFields(memory)) return null;
  const texts = Object.entries(memory).flatMap(([key, one]) =>
    typeof one === 'string' ? [[key, one] as const] : [],
  );
  return {
    ...{ book, schema, at: moment(at), by, why: reason, note, sheets, tabs },
    memory: Object.fromEntries(texts),
  };
}

function isSheet(value: unknown): value is KeptSheet {
  if (!isFields(value) || typeof value.sheet !== 'string') return false;
  const { columns } = value;
  if (!isList(columns, isText) || new Set(columns).size !== columns.length) return false;
  return isTab(value) && value.rows.every((row) => row.length === columns.length);
}

function isTab(value: unknown): value is KeptTab {
  return isFields(value) && typeof value.tab === 'string' && isList(value.rows, isRow);
}

const isRow = (value: unknown): value is KeptCell[] => isList(value, isKeptCell);
const isText = (value: unknown): value is string => typeof value === 'string';

function isList<Item>(value: unknown, is: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(is);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
