// Which clause of the book each clause of a new draft is, so that its id stays through all versions.

import { folded } from '../bodies/search.ts';
import type { ClauseId } from '../ids.ts';
import { readNumber } from './clause-number.ts';
import type { Clause } from './clause-tree.ts';
import type { ReadClause } from './clause-walk.ts';
import { wordLikeness } from './likeness.ts';

/** From here on a clause with the same number is taken for the one that stood there. */
const SAME_NUMBER = 0.5;
/** Without the number more must be the same. */
const OTHER_NUMBER = 0.8;

/**
 * For each clause read, the clause of the book that it is; null for a new one. First those whose
 * number and title are the same, then whose title is (accents, NFC and NFD do not count), then whose
 * number is and whose wording is much the same, last those that only got another number. Each clause
 * of the book is given away once; dropped ones may come back.
 */
export function matchClauses<Known extends Clause>(
  read: readonly ReadClause[],
  known: readonly Known[],
  wordingOf: (id: ClauseId) => string,
): (Known | null)[] {
  const matched = new Matching(read, known, wordingOf);
  matched.byKey(({ number, title }, way) => (title === '' ? '' : `${way}|${number}|${title}`));
  for (const home of [true, false]) {
    matched.byKey(({ number, title }) => (title === '' ? '' : `${number}|${title}`), home);
  }
  for (const home of [true, false]) matched.byKey(({ title }) => title, home);
  matched.byWording();
  return read.map((_, index) => matched.found.get(index) ?? null);
}

interface Key {
  readonly number: string;
  readonly title: string;
}

class Matching<Known extends Clause> {
  readonly found = new Map<number, Known>();
  private readonly taken = new Set<ClauseId>();

  constructor(
    private readonly read: readonly ReadClause[],
    private readonly known: readonly Known[],
    private readonly wordingOf: (id: ClauseId) => string,
  ) {}

  /**
   * Gives away what has the same key; of several under one key, in their order. `home`: only to what
   * stands under the clause that its parent was found to be, so that of two sections “Mục tiêu” each
   * keeps its own.
   */
  byKey(keyOf: (key: Key, way: string) => string, home = false): void {
    const byKey = new Map<string, Known[]>();
    const ways = waysOf(this.known);
    for (const clause of this.known) {
      if (this.taken.has(clause.clauseId)) continue;
      const key = keyOf(keyed(clause), ways.get(clause.clauseId) ?? '');
      if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), clause]);
    }
    this.read.forEach((clause, index) => {
      if (this.found.has(index)) return;
      const there = byKey.get(keyOf(keyed(clause), wayTo(index, this.read))) ?? [];
      const above = clause.parent < 0 ? '' : this.found.get(clause.parent)?.clauseId;
      const best = home ? there.find(({ parentId }) => parentId === above) : there[0];
      if (best === undefined) return;
      there.splice(there.indexOf(best), 1);
      this.take(index, best);
    });
  }

  /** From the top down, so that a clause is looked for under the one that its parent is. */
  byWording(): void {
    this.read.forEach((clause, index) => {
      if (this.found.has(index)) return;
      const above = clause.parent < 0 ? '' : this.found.get(clause.parent)?.clauseId;
      const siblings = this.known.filter(
        ({ parentId, clauseId }) => parentId === above && !this.taken.has(clauseId),
      );
      const likeness = (one: Known): number => {
        const own = this.wordingOf(one.clauseId);
        // A clause of which only the title is known is held against the title alone.
        return own === '' && clause.title !== ''
          ? wordLikeness(one.title, clause.title)
          : wordLikeness(`${one.title} ${own}`, `${clause.title} ${clause.text}`);
      };
      const number = folded(clause.number);
      const same = siblings.find((one) => folded(one.number) === number);
      if (same !== undefined && likeness(same) >= SAME_NUMBER) {
        this.take(index, same);
        return;
      }
      const moved = siblings.find((one) => one !== same && likeness(one) >= OTHER_NUMBER);
      if (moved !== undefined) this.take(index, moved);
    });
  }

  private take(index: number, clause: Known): void {
    this.found.set(index, clause);
    this.taken.add(clause.clauseId);
  }
}

const keyed = ({ number, title }: Key): Key => ({ number: folded(number), title: folded(title) });

/** The numbers from the top down to each clause. */
function waysOf(clauses: readonly Clause[]): Map<ClauseId, string> {
  const known = new Map(clauses.map((clause) => [clause.clauseId, clause]));
  const wayOf = (clause: Clause, depth: number): string => {
    const parent = depth > 20 ? undefined : known.get(clause.parentId);
    return `${parent === undefined ? '' : wayOf(parent, depth + 1)}/${levelOf(clause.number)}`;
  };
  return new Map(clauses.map((clause) => [clause.clauseId, wayOf(clause, 0)]));
}

function wayTo(index: number, read: readonly ReadClause[]): string {
  const clause = read[index];
  if (clause === undefined) return '';
  return `${wayTo(clause.parent, read)}/${levelOf(clause.number)}`;
}

/** A number as it is compared: “Phần II” and “PHẦN THỨ HAI” are one. */
const levelOf = (number: string): string =>
  readNumber(number)
    .map(({ word, value, notation }) => `${word ?? notation}${value}`)
    .join('.');
