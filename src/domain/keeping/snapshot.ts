// What a snapshot of the book holds: every sheet by the ids of its columns, what staff added, the properties it needs.

import type { Moment } from '../day.ts';
import type { KeptCell } from './kept-cell.ts';

/** Why a snapshot was made: by a person; by itself each week, before an upgrade, a restore. */
export const reasonsToKeep = ['HAND', 'WEEKLY', 'UPGRADE', 'RESTORE'] as const;

export type WhyKept = (typeof reasonsToKeep)[number];

/** One sheet of the schema. */
export interface KeptSheet {
  readonly sheet: string;
  /** What its tab was called. */
  readonly tab: string;
  /** Ids of the columns in their order, but for computed ones; those of staff as `ownColumn` says. */
  readonly columns: readonly string[];
  /** From the first row of records down to the last that holds something, blank ones among them. */
  readonly rows: readonly (readonly KeptCell[])[];
}

/** A tab that staff made, from A1 on. */
export interface KeptTab {
  readonly tab: string;
  readonly rows: readonly (readonly KeptCell[])[];
}

export interface Snapshot {
  /** The id of the file that the book is. */
  readonly book: string;
  /** The version of the schema that it was written by. */
  readonly schema: number;
  readonly at: Moment;
  /** An address; '' for what nobody pressed. */
  readonly by: string;
  readonly why: WhyKept;
  /** In the words of the person. */
  readonly note: string;
  readonly sheets: readonly KeptSheet[];
  readonly tabs: readonly KeptTab[];
  /** Properties that the rows rest on: up to where forms were read. Never a secret. */
  readonly memory: Readonly<Record<string, string>>;
}

const OWN = 'own:';

/**
 * The name of a column that staff added, from its title; the second of one title is told apart.
 * @example ownColumn('Ghi chú', 2) //=> 'own:Ghi chú#2'
 */
export function ownColumn(title: string, nth: number): string {
  return nth === 1 ? `${OWN}${title}` : `${OWN}${title}#${nth}`;
}

/** The title of a column that staff added; null for one of the schema. */
export function ownTitle(column: string): string | null {
  return column.startsWith(OWN) ? column.slice(OWN.length) : null;
}

/** How many rows of a sheet hold something. */
export function filledRows({ rows }: KeptSheet | KeptTab): number {
  return rows.filter((row) => row.some((cell) => cell !== '')).length;
}
