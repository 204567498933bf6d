// One answer inside a response, on its way in (`item.createResponse`) or out (`getItemResponses`).

import { Service } from '../core/service.ts';
import { badValue } from './errors.ts';
import type { FormItem } from './item.ts';
import { QuizFeedback, shownFeedback } from './quiz-feedback.ts';
import type { AnswerValue, FeedbackState, GradeState } from './state.ts';

const ungraded: GradeState = { score: null, feedback: null };

export class ItemResponse extends Service {
  readonly gas = 'Forms.ItemResponse';
  #grade: GradeState;

  constructor(
    readonly item: FormItem,
    /** Null where a question that can be graded has no answer. */
    readonly answer: AnswerValue | null,
    grade: GradeState = ungraded,
  ) {
    super();
    this.#grade = { ...grade };
  }

  /** What `withItemGrade` takes over. */
  get grade(): GradeState {
    return structuredClone(this.#grade);
  }

  /** The item that the answer belongs to, as a plain `Item`: ask it for its kind with `asTextItem()`. */
  getItem(): FormItem {
    return this.item;
  }

  getResponse(): AnswerValue | null {
    return structuredClone(this.answer);
  }

  /** The points that the answer got; null while it has none. */
  getScore(): number | null {
    return this.#grade.score;
  }

  /** Null takes the points away. Nothing is saved before `Form.submitGrades` (reference). */
  setScore(score: unknown): this {
    if (score !== null && (typeof score !== 'number' || !(score >= 0))) throw badValue();
    this.#grade.score = score;
    return this;
  }

  /**
   * What was written about this answer, null if nothing was. What the question says by itself is no
   * part of a grade (Forms API, `Grade.feedback`).
   */
  getFeedback(): QuizFeedback | null {
    return shownFeedback(this.#grade.feedback);
  }

  /** Saved by `Form.submitGrades` (reference). */
  setFeedback(feedback: unknown): this {
    this.#grade.feedback = feedbackOf(feedback);
    return this;
  }
}

function feedbackOf(given: unknown): FeedbackState | null {
  if (given === null) return null;
  if (given instanceof QuizFeedback) return structuredClone(given.feedback);
  throw badValue();
}
