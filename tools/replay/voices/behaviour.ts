// What one body does in one round: when it answers, what it says, how it signs. The same for the same seed.

import { officialNumber, signerOf } from './people.ts';
import { between, type Chance, chanceOf, pick, shuffled } from './prng.ts';
import { type Kind, type Role, roleOf } from './roles.ts';
import type { Voice } from './voice.ts';
import { internal, provincial } from './words/by-body.ts';
import { HOSTILE } from './words/hostile.ts';
import { VPUBND } from './words/office.ts';
import { OTHER_LINES } from './words/other-lines.ts';
import { ENTERPRISES, NATEC } from './words/outside.ts';

export interface Behaviour {
  readonly kind: Kind;
  /** Working days after the day of sending; more than the period when late. */
  readonly workingDays: number;
  readonly hour: number;
  readonly minute: number;
  readonly docNo: string;
  readonly signer: string;
  readonly comments: readonly Voice[];
  /** What the second answer says, of a body that changes its reply; [] otherwise. */
  readonly later: readonly Voice[];
  /** What it adds under “Ý kiến khác”; each line is a comment. */
  readonly other: string;
}

/** A form has room for that many comments. */
const SLOTS = 5;
const ROUNDS_OF_ONE_LETTER = new Set(['D5', 'D7']);

/**
 * How a body acts. A letter that is a round by itself holds any number of comments, a form at most five.
 * @param _group kept for bodies that nobody thought of: they agree, whatever group they are of
 * @param period working days of the reply period
 */
export function behaviourOf(
  roundId: string,
  bodyId: string,
  _group: string,
  period: number,
  seed: number,
): Behaviour {
  const role = roleOf(roundId, bodyId, seed);
  const chance = chanceOf(seed, roundId, bodyId);
  const when = momentOf(role.kind, period, chance);
  const said = role.speaks ? wordsOf(roundId, bodyId, seed, chance) : [];
  const comments = ROUNDS_OF_ONE_LETTER.has(roundId) ? said : said.slice(0, SLOTS);
  const first = role.kind === 'changes' ? comments.slice(0, 1) : comments;
  return {
    kind: role.kind,
    ...when,
    docNo: numberOf(role, bodyId, chance),
    signer: signerOf(bodyId, chance),
    comments: first,
    later: role.kind === 'changes' ? comments : [],
    other: otherOf(roundId, bodyId, role),
  };
}

function wordsOf(roundId: string, bodyId: string, seed: number, chance: Chance): readonly Voice[] {
  switch (roundId) {
    case 'D4':
      // Hostile texts first: the fifth slot must not cut them off.
      return [...hostileOf(bodyId, seed), ...(provincial[bodyId] ?? [])];
    case 'D2':
      return internal[bodyId] ?? [];
    case 'D5':
      return NATEC;
    case 'D6':
      return shuffled(chance, ENTERPRISES).slice(0, between(chance, 1, 3));
    case 'D7':
      return VPUBND;
    default:
      return [];
  }
}

/** The texts that break careless programs, each in the mouth of a body that is sure to speak. */
function hostileOf(bodyId: string, seed: number): Voice[] {
  const bodies = ['STTTT', 'BQLKCN', 'SCT', 'SNN', 'TPBG', 'HH', 'VY', 'LNg', 'SNV'];
  const speakers = shuffled(chanceOf(seed, 'D4', 'hostile'), bodies);
  return HOSTILE.filter((_, index) => speakers[index] === bodyId);
}

function numberOf(role: Role, bodyId: string, chance: Chance): string {
  const number = officialNumber(bodyId, chance);
  // Who answers by form alone often has no number yet.
  const numbered = role.kind === 'letter' || chance() < 0.7;
  return role.kind !== 'silent' && numbered ? number : '';
}

function otherOf(roundId: string, bodyId: string, role: Role): string {
  const adds = roundId === 'D4' && bodyId === 'SNN' && role.speaks && role.kind !== 'letter';
  return adds ? OTHER_LINES.map((line) => line.content).join('\n') : '';
}

/** Most answers come on the last days; a late one a day or two after, while the round is still open. */
function momentOf(
  kind: Kind,
  period: number,
  chance: Chance,
): Pick<Behaviour, 'workingDays' | 'hour' | 'minute'> {
  const minute = between(chance, 0, 59);
  if (kind === 'late') {
    return {
      workingDays: period + between(chance, 1, 2),
      hour: 7,
      minute: between(chance, 30, 59),
    };
  }
  // Who answers a second time does it the next day, still in time.
  const last = kind === 'changes' || kind === 'tampers' ? Math.max(1, period - 1) : period;
  const workingDays = Math.max(1, Math.ceil(last * Math.sqrt(chance())));
  return { workingDays, hour: pick(chance, [8, 9, 10, 13, 14, 15, 16]), minute };
}
