// What papers say of bodies that did not answer: the fact always, a meaning only where it was earned.

import { dayOfMoment } from '../day.ts';
import { hasAnswered } from '../rounds/count-round.ts';
import { namesOf } from './body-names.ts';
import type { BodyAnswer, RoundFacts } from './facts.ts';
import { citedLetter } from './frame.ts';
import { type Block, point } from './paper.ts';
import type { DocumentWords } from './words.ts';
import { writtenDeadline } from './written-date.ts';

/**
 * The points about the silent (practice.md §2.4). Silence is written up under the round's policy
 * only after the deadline, to bodies whose request is known to have left; as agreement only when
 * besides the letter that said so has its number and day. It is never counted as agreement.
 */
export function silencePoints(facts: RoundFacts, office: string, words: DocumentWords): Block[] {
  const silent = facts.bodies.filter((body) => !hasAnswered(body));
  const reached = silent.filter(wasReached);
  const unproven = silent.filter((body) => !wasReached(body));
  const { counted } = facts.audience;
  return [
    ...(reached.length === 0 ? [] : [point('-', sentenceOn(reached, facts, office, words))]),
    ...(unproven.length === 0
      ? []
      : [point('-', words.silence.unproven(unproven.length, counted, namesOf(unproven)))]),
  ];
}

function wasReached(body: BodyAnswer): boolean {
  return body.sendStatus === 'DA_GUI' || body.sendStatus === 'KHONG_EMAIL';
}

function sentenceOn(
  silent: readonly BodyAnswer[],
  facts: RoundFacts,
  office: string,
  words: DocumentWords,
): string {
  const { round, audience } = facts;
  const names = namesOf(silent);
  const plain = words.silence.plain(silent.length, audience.counted, names);
  if (round.dueAt === null) return plain;
  if (facts.asOf <= dayOfMoment(round.dueAt)) {
    const due = writtenDeadline(round.dueAt, words);
    return words.silence.inTime(silent.length, audience.counted, due, names);
  }
  switch (round.silencePolicy) {
    case 'SILENCE_AGREES': {
      const letter = citedLetter(round, words);
      return letter === ''
        ? plain
        : words.silence.agrees(silent.length, audience.counted, letter, names);
    }
    case 'SILENCE_NONE':
      return words.silence.none(silent.length, audience.counted, names);
    case 'SILENCE_ESCALATE':
      return words.silence.escalate(silent.length, audience.counted, office, names);
    case null:
      return plain;
  }
}
