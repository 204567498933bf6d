// A response to a form as a script sees it: being filled in, or submitted.

import type { Execution } from '../core/execution.ts';
import { mintId } from '../core/mint.ts';
import { Service } from '../core/service.ts';
import { isBlank, isQuestion, KEPT_WHEN_BLANK } from './answer-format.ts';
import { tabulate } from './destination.ts';
import { alreadySubmitted, formGone, linkTooLong, notAccepting } from './errors.ts';
import { requireForm } from './form-store.ts';
import type { FormItem } from './item.ts';
import { Item } from './item-kinds.ts';
import { ItemResponse } from './item-response.ts';
import { editResponseUrl, prefilledUrl } from './links.ts';
import type { Answers } from './pages.ts';
import type { FormItemState, FormResponseState, FormState } from './state.ts';

export class FormResponse extends Service {
  readonly gas = 'Forms.FormResponse';
  /** Filled in so far, while it is not submitted. */
  private draft: Answers = {};

  constructor(
    private readonly execution: Execution,
    private readonly formId: string,
    private responseId: string | null = null,
  ) {
    super();
  }

  private get form(): FormState {
    return requireForm(this.execution.world, this.formId);
  }

  /** The stored response, or null while it is a draft; throws once it has been deleted. */
  private get stored(): FormResponseState | null {
    if (this.responseId === null) return null;
    const stored = this.form.responses.find((response) => response.id === this.responseId);
    if (!stored) throw formGone();
    return stored;
  }

  private get answers(): Answers {
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

  /** Blank unless the form collects addresses. */
  getRespondentEmail(): string {
    return this.stored?.respondent ?? '';
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
    const { answers } = this;
    return this.form.items
      .filter(isQuestion)
      .map((item) => this.responseOf(item, answers))
      .filter((response) => response !== null);
  }

  getResponseForItem(item: FormItem): ItemResponse | null {
    return this.responseOf(item.state, this.answers);
  }

  private responseOf(item: FormItemState, answers: Answers): ItemResponse | null {
    const answer = answers[item.id];
    const plain = new Item(this.execution, this.formId, item.id);
    if (answer !== undefined && !isBlank(answer)) return new ItemResponse(plain, answer);
    return KEPT_WHEN_BLANK.has(item.type) ? new ItemResponse(plain, '') : null;
  }

  withItemResponse(response: ItemResponse): this {
    if (this.stored) throw alreadySubmitted();
    this.draft[response.item.state.id] = response.getResponse();
    return this;
  }

  /** Stores it. No submit trigger runs: only people's answers cause events (platform.md §3.1). */
  submit(): FormResponse {
    if (this.responseId !== null) throw alreadySubmitted();
    const { form, execution } = this;
    if (!form.published || !form.accepting) throw notAccepting();
    this.responseId = mintId(execution.world, '2_ABaOnu', 40);
    const stored: FormResponseState = {
      id: this.responseId,
      submittedAt: execution.now(),
      respondent: form.collectEmail ? execution.effectiveUser : '',
      by: execution.effectiveUser,
      answers: structuredClone(this.draft),
    };
    form.responses.push(stored);
    tabulate(execution.world, form, stored, execution.switches);
    return this;
  }

  /** The form's address with these answers filled in; too long a one is refused (switch U25). */
  toPrefilledUrl(): string {
    const url = prefilledUrl(this.form, this.answers);
    const most = this.execution.switches['forms.maxLink'];
    if (url.length > most) throw linkTooLong(url.length, most);
    return url;
  }
}
