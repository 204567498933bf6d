// What is counted: points tried, and what was wrong after them.

export interface Counts {
  points: number;
  lost: number;
  duplicateMails: number;
  unknownMails: number;
  invariantFailures: number;
  unfinished: number;
  /** Programs broken on purpose, and how many of them were noticed. */
  made: number;
  caught: number;
}

/** What a finding counts as. */
export type Counted = 'lost' | 'duplicateMails' | 'invariantFailures' | 'unfinished';

/** Something that must not be, in a sentence, and under which promise it falls (platform.md §16.4). */
export interface Finding {
  readonly promise: 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8';
  readonly counts: Counted;
  readonly sentence: string;
}

/** Work that was begun and did not come to its end. */
export const unfinished = (sentence: string): Finding => ({
  promise: 'I8',
  counts: 'unfinished',
  sentence,
});

/** At most one mail in doubt for each fault. */
export function doubts(unknown: number, faults: number): Finding[] {
  if (unknown <= faults) return [];
  const sentence = `${unknown} mails in doubt after ${faults} faults.`;
  return [{ promise: 'I2', counts: 'invariantFailures', sentence }];
}

/** A point at which something was wrong; from these texts alone it can be tried again. */
export interface FailedPoint {
  readonly part: string;
  readonly scenario: string;
  readonly point: string;
  /** The service method that was struck. */
  readonly method: string;
  readonly findings: readonly Finding[];
}

/** What came of one scenario, or of a piece of it. */
export interface Row {
  readonly part: string;
  readonly scenario: string;
  /** Service calls of the press when nothing strikes; 0 where that says nothing. */
  readonly calls: number;
  readonly counts: Counts;
  /** Points by kind of fault. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly failed: readonly FailedPoint[];
}

export const noCounts = (): Counts => ({
  points: 0,
  lost: 0,
  duplicateMails: 0,
  unknownMails: 0,
  invariantFailures: 0,
  unfinished: 0,
  made: 0,
  caught: 0,
});

export function add(to: Counts, more: Counts): void {
  for (const name of Object.keys(to) as (keyof Counts)[]) to[name] += more[name];
}

/** Rows of the same scenario as one. */
export function merged(rows: readonly Row[]): Row[] {
  const byName = new Map<string, Row>();
  for (const row of rows) {
    const name = `${row.part} ${row.scenario}`;
    const known = byName.get(name);
    if (known === undefined) {
      byName.set(name, { ...row, counts: { ...row.counts }, kinds: { ...row.kinds } });
      continue;
    }
    const kinds: Record<string, number> = { ...known.kinds };
    for (const [kind, count] of Object.entries(row.kinds)) kinds[kind] = (kinds[kind] ?? 0) + count;
    add(known.counts, row.counts);
    byName.set(name, {
      ...known,
      calls: Math.max(known.calls, row.calls),
      kinds,
      failed: [...known.failed, ...row.failed],
    });
  }
  return [...byName.values()];
}

/** Whether everything is as promised. */
export function isClean({
  lost,
  duplicateMails,
  invariantFailures,
  unfinished,
  made,
  caught,
}: Counts) {
  return lost + duplicateMails + invariantFailures + unfinished === 0 && made === caught;
}
