// Whether a round is due for its công văn đôn đốc, and whom that has to name.

import type { Row } from '../../workbook/schema.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Day, dayOfMoment } from '../day.ts';
import type { RoundId } from '../ids.ts';
import { hasAnswered } from '../rounds/count-round.ts';
import { type Ladder, stepsOf } from './ladder.ts';

export interface LetterFacts<Request extends Row<'requests'>> {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly ladder: Ladder;
  readonly roundId: RoundId;
  readonly requests: readonly Request[];
  readonly documents: readonly Pick<Row<'documents'>, 'type' | 'relatedRound' | 'createdAt'>[];
}

/**
 * Every body of the round whose deadline has passed without an answer, once some deadline's day of
 * the letter is there; [] while it is not, and when a letter has been made since: one for each
 * deadline, however often it is asked for.
 */
export function missingForLetter<Request extends Row<'requests'>>(
  facts: LetterFacts<Request>,
): Request[] {
  const missing = facts.requests.filter(
    (request) =>
      request.roundId === facts.roundId &&
      request.dueAt !== null &&
      dayOfMoment(request.dueAt) < facts.today &&
      !hasAnswered(request),
  );
  const days = [...new Set(missing.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt])))]
    .flatMap((dueAt) => stepsOf(dueAt, facts.ladder, facts.calendar))
    .filter(({ step, day }) => step === 4 && day <= facts.today)
    .map(({ day }) => day);
  const latest = days.sort().pop();
  if (latest === undefined) return [];
  const made = facts.documents.some(
    ({ type, relatedRound, createdAt }) =>
      type === 'DON_DOC' &&
      relatedRound === facts.roundId &&
      createdAt !== null &&
      dayOfMoment(createdAt) >= latest,
  );
  return made ? [] : missing;
}
