// A response to a form as a script fills it in, submits it and grades it.

import { mintId } from '../core/mint.ts';
import { tabulate } from './destination.ts';
import {
  alreadySubmitted,
  badValue,
  invalidData,
  linkTooLong,
  notAccepting,
  notYetSubmitted,
} from './errors.ts';
import { graded } from './grading.ts';
import type { ItemResponse } from './item-response.ts';
import { prefilledUrl } from './links.ts';
import { ResponseAnswers } from './response-answers.ts';

export class FormResponse extends ResponseAnswers {
  readonly gas = 'Forms.FormResponse';

  withItemResponse(response: ItemResponse): this {
    if (this.stored) throw alreadySubmitted();
    if (response.answer === null) throw badValue();
    this.draft[response.item.state.id] = structuredClone(response.answer);
    return this;
  }

  /** Stores it. No submit trigger runs: only people's answers cause events (platform.md §3.1). */
  submit(): FormResponse {
    if (this.responseId !== null) throw alreadySubmitted();
    const { form, execution } = this;
    if (!form.published || !form.accepting) throw notAccepting();
    // The question for the address is none of the form's items: a script cannot answer it [R].
    if (form.collectEmail) throw invalidData();
    this.responseId = mintId(execution.world, '2_ABaOnu', 40);
    const stored = graded(form, {
      id: this.responseId,
      submittedAt: execution.now(),
      respondent: '',
      by: execution.effectiveUser,
      answers: structuredClone(this.draft),
    });
    form.responses.push(stored);
    tabulate(execution.world, form, stored, execution.switches);
    return this;
  }

  /** Only for a response that was submitted; of several for one item the last counts (reference). */
  withItemGrade(gradedResponse: ItemResponse): this {
    if (!this.stored) throw notYetSubmitted();
    this.newGrades.set(gradedResponse.item.state.id, gradedResponse.grade);
    return this;
  }

  /** Saves the grades given so far, for `Form.submitGrades`; an empty grade takes the old one away. */
  saveGrades(): string {
    const { stored } = this;
    if (!stored) throw notYetSubmitted();
    const grades = { ...stored.grades };
    for (const [itemId, grade] of this.newGrades) {
      if (grade.score === null && grade.feedback === null) delete grades[itemId];
      else grades[itemId] = grade;
    }
    stored.grades = grades;
    this.newGrades.clear();
    return stored.id;
  }

  /** The form's address with these answers filled in; too long a one is refused (switch U25). */
  toPrefilledUrl(): string {
    const url = prefilledUrl(this.form, this.answers);
    const most = this.execution.switches['forms.maxLink'];
    if (url.length > most) throw linkTooLong(url.length, most);
    return url;
  }
}
