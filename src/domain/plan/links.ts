// What a phase comes after, as people write it into the sheet: “P5FS+0”, “P3FF-1; P4”, “P5 SS+2 ngày”.

import { idOf, type PhaseId } from '../ids.ts';

/**
 * FS: begins after the other has ended. SS: begins no earlier than the other. FF: ends no earlier
 * than the other.
 */
export type LinkKind = 'FS' | 'SS' | 'FF';

export interface Link {
  /** The phase that comes first. */
  readonly after: PhaseId;
  readonly kind: LinkKind;
  /** Working days between; negative where the two may overlap. */
  readonly lag: number;
}

/** A piece that is no link. */
export interface LinkFault {
  readonly why: 'UNREADABLE' | 'TWICE' | 'FAR';
  /** The piece as written. */
  readonly text: string;
  /** Where it begins in the cell, the first character being 1. */
  readonly at: number;
}

export interface WrittenLinks {
  readonly links: readonly Link[];
  readonly faults: readonly LinkFault[];
  /** Whether anything stands there: a blank cell follows the plan's own order, “không” nothing. */
  readonly blank: boolean;
}

/** The largest lag in working days; more than any plan has, and a slip of the finger otherwise. */
const LARGEST_LAG = 500;

// A lag without a kind counts from the end: “P5-2” is P5 less two days, so an id with a hyphen needs its kind.
const WRITTEN =
  /^([\w.-]*?[\w])\s*(FS|SS|FF)?\s*(?:([+-])\s*(\d+)\s*(?:d|days?|nlv|ngày(?: làm việc)?)?)?$/i;
const NOTHING = /^(?:-|không)$/i;

/** What the cell says of a phase that waits for none. */
export const NO_LINK = 'không';

/**
 * Reads the cell “Sau việc”. Pieces stand apart by `,`, `;` or a line break; the kind is FS and the
 * lag 0 unless written. What cannot be read is told with its place, the rest still counts.
 * @example readLinks('P3FF-1; P4').links
 * //=> [{ after: 'P3', kind: 'FF', lag: -1 }, { after: 'P4', kind: 'FS', lag: 0 }]
 */
export function readLinks(text: string): WrittenLinks {
  const links: Link[] = [];
  const faults: LinkFault[] = [];
  const plain = text
    .normalize('NFC')
    .replace(/[−–—]/g, '-')
    .replace(/\u00a0/g, ' ');
  if (NOTHING.test(plain.trim())) return { links, faults, blank: false };
  let from = 0;
  for (const piece of plain.split(/[,;\n]/)) {
    const written = piece.trim();
    const at = from + piece.indexOf(written) + 1;
    from += piece.length + 1;
    if (written === '') continue;
    const link = linkOf(written);
    if (link === null) faults.push({ why: 'UNREADABLE', text: written, at });
    else if (Math.abs(link.lag) > LARGEST_LAG) faults.push({ why: 'FAR', text: written, at });
    else if (links.some(({ after, kind }) => after === link.after && kind === link.kind)) {
      faults.push({ why: 'TWICE', text: written, at });
    } else links.push(link);
  }
  return { links, faults, blank: plain.trim() === '' };
}

function linkOf(written: string): Link | null {
  const found = WRITTEN.exec(written);
  if (found === null) return null;
  const [, id = '', kind = 'FS', sign = '+', days = '0'] = found;
  const lag = Number(days);
  // A minus zero would be another number than zero to everything that compares.
  return {
    after: idOf<PhaseId>(id),
    kind: kindOf(kind),
    lag: sign === '-' && lag > 0 ? -lag : lag,
  };
}

function kindOf(text: string): LinkKind {
  const kind = text.toUpperCase();
  return kind === 'SS' || kind === 'FF' ? kind : 'FS';
}

/**
 * Links as the sheet writes them.
 * @example printLinks([{ after: idOf('P5'), kind: 'FS', lag: 0 }]) //=> 'P5FS+0'
 */
export function printLinks(links: readonly Link[]): string {
  return links
    .map(({ after, kind, lag }) => `${after}${kind}${lag < 0 ? '-' : '+'}${Math.abs(lag)}`)
    .join('; ');
}
