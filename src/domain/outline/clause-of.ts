// Which clause a comment is about, as its words about the place tell; nothing where they leave a doubt.

import type { Ids } from '../../workbook/enums.ts';
import { folded } from '../bodies/search.ts';
import { type ClauseId, idOf } from '../ids.ts';
import { everyMatch } from '../replies/letter/lines.ts';
import {
  isSameStep,
  type NumberWord,
  numberWords,
  readNumber,
  type Step,
} from './clause-number.ts';
import { type Clause, standingClauses } from './clause-tree.ts';

const NUMBER = String.raw`(?<![\p{L}\d.])(?:[IVXL]+|\d{1,3}|[A-ZĐ]|[a-zđ])(?:[.\-/](?:[IVX]+|\d{1,3}|[a-zđ])){0,4}(?![\p{L}\d])`;
const WORD = `(?:${Object.values(numberWords).join('|')})`;
/** “Phần năm 2021” is no fifth part: an ordinal needs its “thứ”. */
const ORDINAL = String.raw`thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})`;
/** Ways of saying where that name no clause: a page moves with every print. */
const NO_CLAUSE =
  /(?:trang|dòng|đoạn|gạch đầu dòng|tờ)(?: thứ| số)? (?:\d+(?:\s?[-–]\s?\d+)?|nhất|hai|ba|tư|năm|đầu|cuối)(?: từ (?:trên xuống|dưới lên))?/giu;
const WORDED = new RegExp(String.raw`(?<!\p{L})(${WORD}) (?:số )?(${NUMBER}|${ORDINAL})`, 'giu');
const BARE = new RegExp(String.raw`^(${NUMBER})[.)]?(?=$|[\s,;:])`, 'u');
/** Two numbers after one word, or two places: which of them is meant is a person's to say. */
const SEVERAL = new RegExp(
  String.raw`${NUMBER}\s*(?:[,;–-]|và|đến)\s*${NUMBER}|(?<!\p{L})và ${WORD} (?:${NUMBER}|${ORDINAL})`,
  'u',
);

const NONE = idOf<ClauseId>('');

/**
 * The clause that a place names, when exactly one clause of the file's newest draft answers to it;
 * '' otherwise. “Mục IV.2.c” is the clause IV.2 when that has nothing numbered under it.
 * @example clauseOf('khoản 3 Điều 2', 'QD', clauses) //=> 'MD-QD-0005'
 */
export function clauseOf(
  clauseText: string,
  part: Ids<'part'> | null,
  clauses: readonly Clause[],
): ClauseId {
  if (part === null || clauseText.trim() === '') return NONE;
  const standing = standingClauses(part, clauses);
  const text = clauseText.normalize('NFC').replace(/\s+/gu, ' ').replace(NO_CLAUSE, ' ').trim();
  const steps = citedSteps(text);
  if (steps === null) return NONE;
  return steps.length === 0 ? byTitle(text, standing) : byNumber(steps, standing);
}

/** The levels that a text names, from the highest down; null when it may name two places. */
function citedSteps(text: string): Step[] | null {
  if (SEVERAL.test(text)) return null;
  const places: Step[][] = [];
  for (const [, word = '', number = ''] of everyMatch(WORDED, text)) {
    places.push(readNumber(`${word} ${number}`));
  }
  if (places.length === 0) {
    const bare = BARE.exec(text)?.[1];
    return bare === undefined ? [] : readNumber(bare);
  }
  const ranked = places.filter((steps) => steps.length > 0).sort((a, b) => rankOf(a) - rankOf(b));
  const twice = ranked.some((steps, index) => rankOf(steps) === rankOf(ranked[index + 1] ?? []));
  return twice ? null : ranked.flat();
}

const WORDS = Object.keys(numberWords) as NumberWord[];
const NOTATIONS = ['ORDINAL', 'ROMAN', 'CAPITAL', 'ARABIC', 'LETTER'];

/** “Mục 2 mục III”: of two with one word the Roman number is the higher. */
function rankOf([first]: readonly Step[]): number {
  if (first === undefined || first.word === null) return -1;
  return WORDS.indexOf(first.word) * NOTATIONS.length + NOTATIONS.indexOf(first.notation);
}

function byNumber(steps: readonly Step[], clauses: readonly Clause[]): ClauseId {
  const paths = stepPaths(clauses);
  const [found, ...more] = endingIn(steps, clauses, paths);
  if (more.length > 0) return NONE;
  if (found !== undefined) return found.clauseId;
  // The last level may be a mark inside the text of a clause that has no clauses under it.
  const [above, ...others] = endingIn(steps.slice(0, -1), clauses, paths);
  if (above === undefined || others.length > 0) return NONE;
  return clauses.some(({ parentId }) => parentId === above.clauseId) ? NONE : above.clauseId;
}

function endingIn(
  steps: readonly Step[],
  clauses: readonly Clause[],
  paths: ReadonlyMap<ClauseId, readonly Step[]>,
): Clause[] {
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
