// The clauses of the dossier's files as a tree: the way to a clause, what stands under it, how it is cited.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { ClauseId } from '../ids.ts';
import { readNumber } from './clause-number.ts';

export type Clause = Readonly<
  Pick<
    Row<'clauses'>,
    'clauseId' | 'part' | 'parentId' | 'number' | 'title' | 'sortOrder' | 'retired'
  >
>;

/**
 * The clauses from the top down to this one, itself included; empty for an id that nobody knows. A
 * ring that somebody typed into the sheet ends where it closes.
 */
export function clausePath(id: ClauseId, clauses: readonly Clause[]): Clause[] {
  const known = new Map(clauses.map((clause) => [clause.clauseId, clause]));
  const path: Clause[] = [];
  for (let at = known.get(id); at !== undefined && !path.includes(at); at = known.get(at.parentId))
    path.unshift(at);
  return path;
}

/** All clauses under this one, whatever their depth, as a reader meets them; itself not included. */
export function descendants(id: ClauseId, clauses: readonly Clause[]): Clause[] {
  const below = childrenOf(clauses);
  const found: Clause[] = [];
  const enter = (parent: ClauseId): void => {
    for (const child of below.get(parent) ?? []) {
      if (child.clauseId === id || found.includes(child)) continue;
      found.push(child);
      enter(child.clauseId);
    }
  };
  enter(id);
  return found;
}

/** The clauses of a file that its newest draft has, as a reader meets them. */
export function standingClauses<Kind extends Clause>(
  part: Ids<'part'>,
  clauses: readonly Kind[],
): Kind[] {
  return inOrder(clauses.filter((clause) => clause.part === part && clause.retired !== 'CO'));
}

/**
 * The heading of a clause as the draft prints it.
 * @example clauseHeading({ number: 'IV', title: 'TỔ CHỨC THỰC HIỆN' }) //=> 'IV. TỔ CHỨC THỰC HIỆN'
 * @example clauseHeading({ number: 'a', title: 'Kinh phí' }) //=> 'a) Kinh phí'
 */
export function clauseHeading({ number, title }: Pick<Clause, 'number' | 'title'>): string {
  if (number === '') return title;
  const letter = readNumber(number)[0]?.notation === 'LETTER' && !number.includes('.');
  const mark = `${number}${letter ? ')' : '.'}`;
  return title === '' ? mark : `${mark} ${title}`;
}

/**
 * How a clause is cited in prose; its title where it has no number, '' for an unknown id. From the
 * smallest to the greatest as Nghị định 30/2020 (Phụ lục II) cites, but “Mục IV.2” in one.
 * @example clausePlace(id, clauses) //=> 'Khoản 3 Điều 2'
 */
export function clausePlace(id: ClauseId, clauses: readonly Clause[]): string {
  const path = clausePath(id, clauses);
  const last = path[path.length - 1];
  if (last === undefined) return '';
  if (last.number === '') return last.title;
  const numbered = path.filter(({ number }) => number !== '');
  const within = numbered.some(({ number }) => readNumber(number)[0]?.word === 'DIEU');
  const worded: string[] = [];
  const chain: string[] = [];
  for (const { number } of numbered) {
    const [step] = readNumber(number);
    if (step?.word != null) worded.unshift(number);
    else if (within) {
      worded.unshift(`${step?.notation === 'LETTER' ? 'điểm' : 'khoản'} ${number}`);
    } else {
      // “2.1” under “2” repeats it.
      if (number.startsWith(`${chain[chain.length - 1]}.`)) chain.pop();
      chain.push(number);
    }
  }
  const bare = chain.length === 0 ? [] : [`mục ${chain.join('.')}`];
  const place = [...bare, ...worded].join(within ? ' ' : ', ');
  return place.charAt(0).toLocaleUpperCase('vi') + place.slice(1);
}

/** The children of each clause in their order; '' for those at the top. */
export function childrenOf(clauses: readonly Clause[]): Map<ClauseId, Clause[]> {
  const below = new Map<ClauseId, Clause[]>();
  for (const clause of inOrder(clauses)) {
    const siblings = below.get(clause.parentId);
    if (siblings === undefined) below.set(clause.parentId, [clause]);
    else siblings.push(clause);
  }
  return below;
}

function inOrder<Kind extends { readonly sortOrder: number | null }>(
  rows: readonly Kind[],
): Kind[] {
  return [...rows].sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0));
}
