// What one line of a pasted list says of a body, and what of it cannot be used.

import { type AddressFault, addressFault } from './address-fault.ts';
import { type ImportField, importFields } from './paste-columns.ts';

export type Given = Readonly<Record<ImportField, string>>;

export type LineFault =
  | { readonly code: 'NO_NAME' }
  | { readonly code: 'NOT_A_NAME' }
  | { readonly code: 'TOO_LONG'; readonly field: ImportField; readonly length: number }
  | { readonly code: 'ADDRESS'; readonly found: string; readonly why: AddressFault };

/** The decree gives 200 characters to the name of a body (NĐ 30/2020, Phụ lục VI, OrganName). */
const LONGEST_NAME = 200;
const LONGEST_OTHER = 500;

/** The cells of a line by what they hold; '' for what the list does not say. */
export function givenIn(cells: readonly string[], fields: readonly (ImportField | null)[]): Given {
  const of = (field: ImportField): string => cells[fields.indexOf(field)] ?? '';
  const address = (field: ImportField): string => of(field).replace(/^mailto:/i, '');
  return {
    officialName: of('officialName'),
    shortName: of('shortName'),
    email: address('email'),
    ccEmail: address('ccEmail'),
    contactName: of('contactName'),
    phone: wholePhone(of('phone')),
    docCode: of('docCode'),
    bodyId: of('bodyId'),
    note: of('note'),
  };
}

/**
 * A telephone number with the zero that spreadsheets take off it.
 * @example wholePhone('912345678') //=> '0912345678'
 */
function wholePhone(cell: string): string {
  return /^[1-9]\d{8,9}$/.test(cell) && !cell.startsWith('84') ? `0${cell}` : cell;
}

/** What keeps a line from being taken in. */
export function faultsOf(given: Given): LineFault[] {
  const name = given.officialName;
  const faults: LineFault[] = [];
  if (name === '' && given.bodyId === '') faults.push({ code: 'NO_NAME' });
  else if (name !== '' && (!/\p{L}/u.test(name) || /^[=@+]|[<>]/.test(name))) {
    faults.push({ code: 'NOT_A_NAME' });
  }
  for (const field of importFields) {
    const limit = field === 'officialName' ? LONGEST_NAME : LONGEST_OTHER;
    const { length } = given[field];
    if (length > limit) faults.push({ code: 'TOO_LONG', field, length });
  }
  for (const found of [given.email, given.ccEmail]) {
    const why = found === '' || found.length > LONGEST_OTHER ? null : addressFault(found);
    if (why !== null) faults.push({ code: 'ADDRESS', found, why });
  }
  return faults;
}
