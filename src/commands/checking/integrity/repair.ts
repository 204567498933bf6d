// What the check of the book can mend by itself: shown first, done only when a person has ticked it.

import type { Deed } from '../../record.ts';

export interface Repair {
  /** What it mends and how that looks now, in short: in another state it is another repair. */
  readonly key: string;
  /** Where, what stands there now, what will; to be read. */
  readonly what: string;
  readonly now: string;
  readonly after: string;
  /** Whether nothing is given up by it: proposed to be done. */
  readonly proposed: boolean;
  /**
   * What the history keeps of it: texts that no cell misreads, so that its row goes down in one block and a
   * run that is stopped leaves it whole or not at all.
   */
  readonly deed: Deed;
  carryOut(): void;
}

/** What one part of the check has found: told only, or to be mended. */
export interface Found {
  readonly lines: readonly string[];
  readonly repairs: readonly Repair[];
}

/** A longer text is of no use in a line, and the history keeps no more of it. */
const LONGEST_SHOWN = 80;
const LONGEST_KEPT = 2000;

/** @example shortened('=IMPORTXML(…') */
export const shortened = (text: string): string => cut(text, LONGEST_SHOWN);
export const keptText = (text: string): string => cut(text, LONGEST_KEPT);

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
