// The rows of the sheet of answers: one for each question, with what its answer means.

import type { Row } from '../../workbook/schema.ts';
import type { Moment } from '../day.ts';
import { type Finding, outcomeOf } from './judge.ts';
import { type AnswerTo, type QuestionId, questionIds, questions } from './questions.ts';

/** The words of the questions, in one language. */
export type CheckWords = {
  readonly [Id in QuestionId]: {
    readonly ask: string;
    readonly answers: { readonly [Answer in AnswerTo<Id>]: string };
    /** What a person does to find the answer. */
    readonly how?: string;
  };
};

type CheckRow = Row<'systemChecks'>;

/** When and by whom it was asked. */
export interface Asking {
  readonly at: Moment;
  readonly account: string;
}

/**
 * Every row as it stands after the findings: those of `before` that were not asked again stay as they
 * are but for their words, which follow what a person typed.
 */
export function checkRows(
  before: readonly CheckRow[],
  findings: readonly Finding[],
  { at, account }: Asking,
  words: CheckWords,
): CheckRow[] {
  const kept = new Map<string, CheckRow>(before.map((row) => [row.checkId, row]));
  const found = new Map(findings.map((finding) => [finding.id, finding]));
  return questionIds.map((id) => {
    const old = kept.get(id);
    const finding = found.get(id);
    const answer = finding?.answer ?? old?.answer.trim() ?? '';
    return {
      checkId: id,
      number: questions[id].number,
      question: words[id].ask,
      answer,
      meaning: meaningOf(id, answer, words),
      outcome: outcomeOf(id, answer),
      detail: finding?.detail ?? old?.detail ?? '',
      askedAt: finding === undefined ? (old?.askedAt ?? null) : at,
      seconds: finding?.seconds ?? old?.seconds ?? null,
      account: finding === undefined ? (old?.account ?? '') : account,
    };
  });
}

/** What the answer means; for a question without one, what is to be done to have it. */
function meaningOf(id: QuestionId, answer: string, words: CheckWords): string {
  const { answers, how } = words[id];
  const meanings = new Map<string, string>(Object.entries(answers));
  return meanings.get(answer) ?? how ?? '';
}
