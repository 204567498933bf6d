// The seals of the history: each row signed with its number and the seal before it, so that a row that was
// changed, taken out, put in or cut off at the end is noticed, in whatever order the rows stand.

import type { ChainEnd } from './chain-end.ts';

/** A row of the history as it stands. */
export interface ChainRow {
  readonly rowNumber: number;
  readonly seal: string;
  /** What is sealed of it, as one text. */
  readonly content: string;
  /** When it says that it was written, in an order that texts keep; '' when it says nothing. */
  readonly at: string;
  /** Whether it bears the mark of an execution, as every row that the program wrote. */
  readonly marked: boolean;
}

export type ChainFault =
  | { readonly code: 'CHANGED'; readonly ordinal: number; readonly rowNumber: number }
  | { readonly code: 'COPIED'; readonly ordinal: number; readonly rowNumber: number }
  | { readonly code: 'INSERTED'; readonly rowNumber: number }
  | { readonly code: 'GONE'; readonly first: number; readonly last: number }
  | { readonly code: 'CUT_OFF'; readonly first: number; readonly last: number };

/** Signs a text; the same text under the same secret gives the same bytes. */
export type Sign = (text: string) => readonly number[];

export interface ChainView {
  readonly faults: readonly ChainFault[];
  /** Rows to be sealed next, in their order; those that nobody of ours wrote are not among them. */
  readonly fresh: readonly ChainRow[];
}

/** Bytes of a signature that a seal keeps of each of its two halves. */
const KEPT_BYTES = 12;
const SEAL = /^N(\d{1,9})_([0-9a-f]{24})([0-9a-f]{24})$/;

/**
 * The seal of a row: its number, what signs its own words, what ties it to the seal before.
 * @example sealOf(1, '', 'a', sign) //=> 'N1_8f…'
 */
export function sealOf(ordinal: number, before: string, content: string, sign: Sign): string {
  const own = hex(sign(`row ${ordinal} ${ascii(content)}`));
  return `N${ordinal}_${own}${hex(sign(`link ${ordinal} ${before} ${own}`))}`;
}

/**
 * Holds the rows against how far the history is sealed. A seal beyond the end counts as none: a run
 * that was stopped between the sheet and the properties left it, and the row is sealed again.
 */
export function viewChain(rows: readonly ChainRow[], end: ChainEnd, sign: Sign): ChainView {
  const faults: ChainFault[] = [];
  const sealed = new Map<number, ChainRow>();
  const unsealed: ChainRow[] = [];
  for (const row of rows) {
    const ordinal = ordinalOf(row.seal);
    if (ordinal === null || ordinal > end.count) unsealed.push(row);
    else if (sealed.has(ordinal))
      faults.push({ code: 'COPIED', ordinal, rowNumber: row.rowNumber });
    else sealed.set(ordinal, row);
  }
  for (const [ordinal, row] of sealed) {
    if (!isTrue(ordinal, row, sealed, end, sign)) {
      faults.push({ code: 'CHANGED', ordinal, rowNumber: row.rowNumber });
    }
  }
  faults.sort(
    (one, other) =>
      ('rowNumber' in one ? one.rowNumber : 0) - ('rowNumber' in other ? other.rowNumber : 0),
  );
  faults.push(...gaps(sealed, end.count));
  const newest =
    Array.from(sealed.values(), ({ at }) => at)
      .sort()
      .pop() ?? '';
  const fresh: ChainRow[] = [];
  for (const row of unsealed) {
    // Rows of before the first seal are taken as they are: nothing is known of them.
    if (end.count > 0 && (!row.marked || row.at < newest)) {
      faults.push({ code: 'INSERTED', rowNumber: row.rowNumber });
    } else fresh.push(row);
  }
  return { faults, fresh };
}

/** The seals that the next rows get, and the end of the chain after them. */
export function sealed(
  rows: readonly ChainRow[],
  end: ChainEnd,
  sign: Sign,
): { readonly seals: readonly { rowNumber: number; seal: string }[]; readonly end: ChainEnd } {
  let { count, seal } = end;
  const seals = rows.map(({ rowNumber, content }) => {
    count += 1;
    seal = sealOf(count, seal, content, sign);
    return { rowNumber, seal };
  });
  return { seals, end: { count, seal } };
}

function isTrue(
  ordinal: number,
  row: ChainRow,
  sealed: ReadonlyMap<number, ChainRow>,
  end: ChainEnd,
  sign: Sign,
): boolean {
  if (ordinal === end.count && row.seal !== end.seal) return false;
  const before = ordinal === 1 ? '' : sealed.get(ordinal - 1)?.seal;
  const whole = sealOf(ordinal, before ?? '', row.content, sign);
  // Where the row before is gone, only what signs this one's own words can be told.
  return before === undefined ? ownPart(whole) === ownPart(row.seal) : whole === row.seal;
}

/** Numbers that no row bears, in runs; the last run is what was cut off at the end. */
function gaps(sealed: ReadonlyMap<number, unknown>, count: number): ChainFault[] {
  const found: ChainFault[] = [];
  for (let first = 1; first <= count; first++) {
    if (sealed.has(first)) continue;
    let last = first;
    while (last < count && !sealed.has(last + 1)) last += 1;
    found.push({ code: last === count ? 'CUT_OFF' : 'GONE', first, last });
    first = last;
  }
  return found;
}

function ordinalOf(seal: string): number | null {
  const [, ordinal] = SEAL.exec(seal) ?? [];
  return ordinal === undefined ? null : Number(ordinal);
}

const ownPart = (seal: string): string => seal.replace(SEAL, 'N$1_$2');

function hex(bytes: readonly number[]): string {
  return bytes
    .slice(0, KEPT_BYTES)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Signers take ASCII; no two texts become the same one. */
function ascii(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
