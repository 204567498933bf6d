// What a response holds, as a script reads it: who, when, the answers and what they were worth.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { isBlank, isQuestion, KEPT_WHEN_BLANK } from './answer-format.ts';
import { formGone } from './errors.ts';
import { requireForm } from './form-store.ts';
import { isGradable } from './grading.ts';
import type { FormItem } from './item.ts';
import { Item } from './item-kinds.ts';
import { ItemResponse } from './item-response.ts';
import { editResponseUrl } from './links.ts';
import type { Answers } from './pages.ts';
import type {
  AnswerValue,
  FormItemState,
  FormResponseState,
  FormState,
  GradeState,
} from './state.ts';

export abstract class ResponseAnswers extends Service {
  /** Filled in so far, while it is not submitted. */
  protected readonly draft: Answers = {};
  /** Given with `withItemGrade` and not yet saved by `Form.submitGrades`. */
  protected readonly newGrades = new Map<number, GradeState>();

  constructor(
    protected readonly execution: Execution,
    protected readonly formId: string,
    protected responseId: string | null = null,
  ) {
    super();
  }

  protected get form(): FormState {
    return requireForm(this.execution.world, this.formId);
  }

  /** The stored response, or null while it is a draft; throws once it has been deleted. */
  protected get stored(): FormResponseState | null {
    if (this.responseId === null) return null;
    const stored = this.form.responses.find((response) => response.id === this.responseId);
    if (!stored) throw formGone();
    return stored;
  }

  protected get answers(): Answers {
    return this.stored?.answers ?? this.draft;
  }

  /** Null until it is submitted (platform.md §4.3). */
  getId(): string | null {
    return this.stored?.id ?? null;
  }

  getTimestamp(): Date | null {
    const { stored } = this;
    return stored ? new Date(stored.submittedAt) : null;
  }

  /** Blank unless the form collects addresses; null for a draft (reference). */
  getRespondentEmail(): string | null {
    return this.stored?.respondent ?? null;
  }

  getEditResponseUrl(): string | null {
    const { stored } = this;
    return stored ? editResponseUrl(this.form, stored.id) : null;
  }

  /**
   * The answers in the order of the questions. Unanswered texts, dates and times are there as '',
   * other unanswered questions are left out (platform.md §4.3).
   */
  getItemResponses(): ItemResponse[] {
    return this.form.items
      .filter(isQuestion)
      .map((item) => this.given(item))
      .filter((response) => response !== null);
  }

  getResponseForItem(item: FormItem): ItemResponse | null {
    return this.given(item.state);
  }

  /** Like `getItemResponses`, but only of questions with points, and of all of them (reference). */
  getGradableItemResponses(): ItemResponse[] {
    return this.form.items
      .map((item) => this.gradable(item))
      .filter((response) => response !== null);
  }

  /** Null for a question without points; an answer that is missing can be graded, too (reference). */
  getGradableResponseForItem(item: FormItem): ItemResponse | null {
    return this.gradable(item.state);
  }

  private given(item: FormItemState): ItemResponse | null {
    const answer = this.answers[item.id];
    if (answer !== undefined && !isBlank(answer)) return this.itemResponse(item, answer);
    return KEPT_WHEN_BLANK.has(item.type) ? this.itemResponse(item, '') : null;
  }

  private gradable(item: FormItemState): ItemResponse | null {
    if (!isGradable(this.form, item)) return null;
    return this.given(item) ?? this.itemResponse(item, null);
  }

  private itemResponse(item: FormItemState, answer: AnswerValue | null): ItemResponse {
    const plain = new Item(this.execution, this.formId, item.id);
    const grade = this.newGrades.get(item.id) ?? this.stored?.grades?.[item.id];
    return new ItemResponse(plain, answer, grade);
  }
}
