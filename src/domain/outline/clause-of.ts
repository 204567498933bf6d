// Which clause a comment is about, as its words about the place tell; nothing where they leave a doubt.

import type { Ids } from '../../workbook/enums.ts';
import { folded } from '../bodies/search.ts';
import { type ClauseId, idOf } from '../ids.ts';
import { citedSteps, namedPlace } from './cited-steps.ts';
import { isSameStep, readNumber, type Step } from './clause-number.ts';
import { type Clause, standingClauses } from './clause-tree.ts';

const NONE = idOf<ClauseId>('');

/** The clauses of a file's newest draft, and the levels that each is cited by. */
interface Standing {
  readonly clauses: readonly Clause[];
  readonly paths: ReadonlyMap<ClauseId, readonly Step[]>;
}

/**
 * Finds the clause that a place names, when exactly one clause of the file's newest draft answers to
 * it; '' otherwise. “Mục IV.2.c” is the clause IV.2 when that has nothing numbered under it. Many
 * bodies name the same place: each is looked for once.
 * @example clauseFinder(clauses)('khoản 3 Điều 2', 'QD') //=> 'MD-QD-0005'
 */
export function clauseFinder(
  clauses: readonly Clause[],
): (clauseText: string, part: Ids<'part'> | null) => ClauseId {
  const files = new Map<Ids<'part'>, Standing>();
  const standingIn = (part: Ids<'part'>): Standing => {
    const before = files.get(part);
    if (before !== undefined) return before;
    const own = standingClauses(part, clauses);
    const standing = { clauses: own, paths: stepPaths(own) };
    files.set(part, standing);
    return standing;
  };
  const known = new Map<string, ClauseId>();
  return (clauseText, part) => {
    if (part === null || clauseText.trim() === '') return NONE;
    const key = `${part}|${clauseText}`;
    const found = known.get(key) ?? clauseIn(standingIn(part), clauseText);
    known.set(key, found);
    return found;
  };
}

function clauseIn(standing: Standing, clauseText: string): ClauseId {
  const text = namedPlace(clauseText);
  const steps = citedSteps(text);
  if (steps === null) return NONE;
  return steps.length === 0 ? byTitle(text, standing.clauses) : byNumber(steps, standing);
}

function byNumber(steps: readonly Step[], standing: Standing): ClauseId {
  const { clauses } = standing;
  const [found, ...more] = endingIn(steps, standing);
  if (more.length > 0) return NONE;
  if (found !== undefined) return found.clauseId;
  // The last level may be a mark inside the text of a clause that has no clauses under it.
  const [above, ...others] = endingIn(steps.slice(0, -1), standing);
  if (above === undefined || others.length > 0) return NONE;
  return clauses.some(({ parentId }) => parentId === above.clauseId) ? NONE : above.clauseId;
}

function endingIn(steps: readonly Step[], { clauses, paths }: Standing): Clause[] {
  if (steps.length === 0) return [];
  const matching = clauses.filter(({ clauseId, number }) => {
    const own = paths.get(clauseId) ?? [];
    const from = own.length - steps.length;
    return (
      number !== '' &&
      from >= 0 &&
      steps.every((step, index) => {
        const level = own[from + index];
        return level !== undefined && isSameStep(step, level);
      })
    );
  });
  // “Mục I” is the first section of the file before it is one inside an annex or another part.
  const whole = matching.filter(({ clauseId }) => paths.get(clauseId)?.length === steps.length);
  return whole.length === 1 ? whole : matching;
}

/** The levels of each clause from the top down; “1.2” under “1” adds one level, not two. */
function stepPaths(clauses: readonly Clause[]): Map<ClauseId, readonly Step[]> {
  const known = new Map(clauses.map((clause) => [clause.clauseId, clause]));
  const paths = new Map<ClauseId, readonly Step[]>();
  const pathOf = (clause: Clause, seen: readonly Clause[]): readonly Step[] => {
    const made = paths.get(clause.clauseId);
    if (made !== undefined) return made;
    const parent = known.get(clause.parentId);
    const above =
      parent === undefined || seen.includes(parent) ? [] : pathOf(parent, [...seen, clause]);
    const own = readNumber(clause.number);
    const repeats = own.length > 1 && own[0]?.value === above[above.length - own.length + 1]?.value;
    const path = [...above, ...(repeats ? own.slice(-1) : own)];
    paths.set(clause.clauseId, path);
    return path;
  };
  for (const clause of clauses) pathOf(clause, []);
  return paths;
}

/** A place named by its title alone: “Phần mở đầu”, “Về bố trí kinh phí”. */
function byTitle(text: string, clauses: readonly Clause[]): ClauseId {
  const asked = folded(text).replace(/^(?:ve|tai|phan|muc|noi dung) /, '');
  if (asked === '') return NONE;
  const found = clauses.filter(({ title }) => {
    const own = folded(title);
    return own === asked || own === folded(text) || own.replace(/^phan /, '') === asked;
  });
  return found.length === 1 ? (found[0]?.clauseId ?? NONE) : NONE;
}
