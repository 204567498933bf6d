// How a quiz counts: which questions carry points, what an answer earns by itself, the sum. Pure.

import { isBlank } from './answer-format.ts';
import type { Answers } from './pages.ts';
import type {
  AnswerValue,
  FeedbackState,
  FormItemState,
  FormResponseState,
  FormState,
  GradeState,
  GradingState,
} from './state.ts';

/** How a new question counts: not at all (reference of `setPoints`). */
export const noGrading = (): GradingState => ({
  points: 0,
  correct: null,
  incorrect: null,
  general: null,
});

/** Whether an answer to the question can be graded: in a quiz, when it has a point value. */
export const isGradable = (form: FormState, item: FormItemState) =>
  form.isQuiz && (item.grading?.points ?? 0) > 0;

/** Whether the question has a key, so that Forms counts its answers by itself. */
export const hasKey = (item: FormItemState) => item.choices.some(({ correct }) => correct);

/**
 * Whether an answer is right. Of one pick, any right choice will do; boxes must be ticked exactly as
 * the key has them (Forms API, `CorrectAnswers`).
 */
export function isRight(item: FormItemState, answer: AnswerValue | undefined): boolean {
  const key = item.choices.filter(({ correct }) => correct).map(({ value }) => value);
  if (answer === undefined) return false;
  if (typeof answer === 'string') return key.includes(answer);
  const ticked = new Set(answer.flat());
  return ticked.size === key.length && key.every((value) => ticked.has(value));
}

/** What Forms counts by itself when somebody submits; other questions wait for a person's grade. */
export function gradesOf(form: FormState, answers: Answers): Record<number, GradeState> {
  const grades: Record<number, GradeState> = {};
  for (const item of form.items) {
    if (!isGradable(form, item) || !hasKey(item)) continue;
    const score = isRight(item, answers[item.id]) ? (item.grading?.points ?? 0) : 0;
    grades[item.id] = { score, feedback: null };
  }
  return grades;
}

/** The response with what Forms counts by itself, as it is stored; unchanged where nothing counts. */
export function graded(form: FormState, response: FormResponseState): FormResponseState {
  return form.isQuiz ? { ...response, grades: gradesOf(form, response.answers) } : response;
}

/** Points reached and points that could be reached. */
export function totalOf(form: FormState, response: FormResponseState) {
  const gradable = form.items.filter((item) => isGradable(form, item));
  return {
    score: gradable.reduce((sum, { id }) => sum + (response.grades?.[id]?.score ?? 0), 0),
    most: gradable.reduce((sum, { grading }) => sum + (grading?.points ?? 0), 0),
  };
}

/** What the question shows by itself to somebody who gave this answer. */
export function automaticFeedback(
  item: FormItemState,
  answer: AnswerValue | undefined,
): FeedbackState | null {
  const { grading } = item;
  if (!grading) return null;
  if (!hasKey(item)) return isBlank(answer) ? null : grading.general;
  return isRight(item, answer) ? grading.correct : grading.incorrect;
}

/** Ends a quiz: what its questions counted and their keys are gone (Forms API, `QuizSettings`). */
export function dropGrading(form: FormState): void {
  for (const item of form.items) {
    delete item.grading;
    for (const choice of item.choices) delete choice.correct;
  }
}
