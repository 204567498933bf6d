// Whether two entries speak of one document: number, symbol, issuing body, year (NĐ 30/2020, Phụ lục VI III.1h).

import type { Row } from '../../workbook/schema.ts';
import { folded } from '../bodies/search.ts';
import { partsOf } from '../day.ts';

/** A document as it is told from others; `number` holds number and symbol, `345/SKHCN-QLCN`. */
export type DocumentName = Pick<Row<'documents'>, 'number' | 'issuedDate' | 'organ'>;

/** Every dash that Word and keyboards put for a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\u00ad]/g;

/**
 * Number and symbol as they are compared: capitals, hyphens for dashes, no spaces, no “Số”, no
 * leading zeros of the number; '' when there is none.
 * @example bareNumber('Số: 0345 / SKHCN – QLCN') //=> '345/SKHCN-QLCN'
 */
export function bareNumber(number: string): string {
  return number
    .normalize('NFC')
    .replace(DASHES, '-')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '')
    .toUpperCase()
    .replace(/^SỐ:?/, '')
    .replace(/^0+(?=\d)/, '');
}

/**
 * Whether two names are those of one document. Numbers begin anew each year, so the year of the
 * date counts, not the date. A body or a date that nobody entered contradicts nothing: the symbol
 * names the body already, and a warning that asks costs less than a document registered twice.
 * @example sameDocument(
 *   { number: '345/SKHCN-QLCN', issuedDate: day('2021-08-23'), organ: 'Sở KH&CN' },
 *   { number: '345 / skhcn–qlcn', issuedDate: day('2021-09-01'), organ: 'Sở KH&CN' },
 * ) //=> true
 */
export function sameDocument(one: DocumentName, other: DocumentName): boolean {
  const number = bareNumber(one.number);
  return (
    number !== '' &&
    number === bareNumber(other.number) &&
    agrees(folded(one.organ), folded(other.organ)) &&
    agrees(yearOf(one), yearOf(other))
  );
}

/** The entries of a register that are the same document as this one, other than its own row. */
export function repeatsOf<Entry extends DocumentName & Pick<Row<'documents'>, 'docId'>>(
  document: DocumentName,
  register: readonly Entry[],
  ownId: Entry['docId'] | null = null,
): Entry[] {
  return register.filter((entry) => entry.docId !== ownId && sameDocument(document, entry));
}

/** Entries of a register that speak of one document, each list with its first entry first. */
export function repeatedDocuments<Entry extends DocumentName>(
  register: readonly Entry[],
): [first: Entry, ...others: Entry[]][] {
  // Told apart by number first: a register of thousands is not compared pair by pair.
  const byNumber = new Map<string, Entry[]>();
  for (const entry of register) {
    const number = bareNumber(entry.number);
    if (number !== '') byNumber.set(number, [...(byNumber.get(number) ?? []), entry]);
  }
  const repeated: [Entry, ...Entry[]][] = [];
  for (const entries of byNumber.values()) {
    const groups: [Entry, ...Entry[]][] = [];
    for (const entry of entries) {
      const known = groups.find(([first]) => sameDocument(first, entry));
      if (known === undefined) groups.push([entry]);
      else known.push(entry);
    }
    repeated.push(...groups.filter((group) => group.length > 1));
  }
  return repeated;
}

function agrees(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

function yearOf({ issuedDate }: DocumentName): string {
  return issuedDate === null ? '' : String(partsOf(issuedDate).year);
}
