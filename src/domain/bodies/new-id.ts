// The id of a new body, made from the initials of its name: short ASCII that a link and a sheet can hold.

import { enums } from '../../workbook/enums.ts';
import { type BodyId, idOf } from '../ids.ts';
import { folded } from './search.ts';

/** Longer ids do not fit beside the others of a request's id. */
const LONGEST = 12;
/** Words that initials leave out, as in SKHCN for Sở Khoa học và Công nghệ. */
const LEFT_OUT = new Set(['va', 'cac', 'cua', 'ubnd', 'tinh']);
const COMMITTEE = /\buy ban nhan dan\b/g;

/**
 * An id for a body that has none, told apart from those in use whatever their case, and from the
 * ids of groups: a round lists both in one cell. The one that was wished for is taken where it can be.
 * @example newBodyId('Sở Tài chính', []) //=> 'STC'
 * @example newBodyId('UBND xã Tân An', ['XTA']) //=> 'XTA2'
 */
export function newBodyId(name: string, used: Iterable<string>, wished = ''): BodyId {
  const taken = new Set<string>(enums.bodyGroup);
  for (const id of used) taken.add(id.toUpperCase());
  const wish = wished.toUpperCase();
  if (/^[A-Z][A-Z0-9_]*$/.test(wish) && wish.length <= LONGEST && !taken.has(wish)) {
    return idOf<BodyId>(wish);
  }
  const base = initials(name) || 'CQ';
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : String(number);
    const id = `${base.slice(0, LONGEST - end.length)}${end}`;
    if (!taken.has(id)) return idOf<BodyId>(id);
  }
}

function initials(name: string): string {
  const acronyms = new Set(
    name.split(/[^\p{L}\d]+/u).filter((word) => word.length > 1 && word === word.toUpperCase()),
  );
  const kept = new Set(Array.from(acronyms, folded));
  const words = folded(name)
    .replace(COMMITTEE, 'ubnd')
    .split(' ')
    .filter((word) => word !== '' && !LEFT_OUT.has(word));
  // A name in capitals is no row of acronyms.
  const whole = kept.size < words.length;
  const letters = words.map((word) => (whole && kept.has(word) ? word : word.slice(0, 1)));
  return letters.join('').toUpperCase().replace(/^\d+/, '');
}
