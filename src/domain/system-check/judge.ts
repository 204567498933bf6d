// What an answer of Google's means for the product: in order, to be looked at, or broken.

import type { Ids } from '../../workbook/enums.ts';
import { isGranted, isKnownAnswer, type QuestionId, questionIds, questions } from './questions.ts';

export type CheckOutcome = Ids<'checkOutcome'>;

/** What was found out about one question; `answer` is '' when it could not be asked. */
export interface Finding {
  readonly id: QuestionId;
  readonly answer: string;
  /** In Google's words, or figures: what stands behind the answer, or why there is none. */
  readonly detail: string;
  readonly seconds: number;
}

/**
 * The outcome of one answer. Whatever Google answers to a question that nobody settled is in order:
 * the product holds under every known value. An answer that nobody foresaw is to be looked at.
 * @example outcomeOf('textKept', 'fails') //=> 'HONG'
 */
export function outcomeOf(id: QuestionId, answer: string): CheckOutcome {
  if (isKnownAnswer(id, answer)) {
    if (!isGranted(id)) return 'GHI';
    return answer === questions[id].answers[0] ? 'DAT' : 'HONG';
  }
  if (answer !== '') return 'CAN_XEM';
  const { asked } = questions[id];
  switch (asked) {
    case 'now':
      return 'CAN_XEM';
    case 'tick':
      return 'CHO';
    case 'stop':
      return 'CHUA_HOI';
    case 'person':
      return 'CHO_NGUOI';
    case 'never':
      return 'KHONG_HOI';
    default:
      return asked satisfies never;
  }
}

export type Verdict = 'SAFE' | 'WAITING' | 'LOOK' | 'UNSAFE';

interface Judged {
  readonly outcome: CheckOutcome | null;
  readonly answer: string;
}

/**
 * Whether the product may be used here. Unsafe once something it rests on is broken; while answers
 * are on their way nothing is promised.
 */
export function verdictOf(rows: ReadonlyMap<QuestionId, Judged>): Verdict {
  const has = (outcome: CheckOutcome): boolean =>
    questionIds.some((id) => rows.get(id)?.outcome === outcome);
  if (has('HONG')) return 'UNSAFE';
  if (has('CAN_XEM') || questionIds.some((id) => !rows.has(id))) return 'LOOK';
  return has('CHO') ? 'WAITING' : 'SAFE';
}
