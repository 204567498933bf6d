// A form as a script sees it: settings and questions (inherited) and the responses to it.

import { formGone, invalidArgument, invalidData } from './errors.ts';
import { FormWithItems } from './form-items.ts';
import { shuffleKey } from './ids.ts';
import { FormResponse } from './response.ts';
import type { FormResponseState } from './state.ts';

export class Form extends FormWithItems {
  readonly gas = 'Forms.Form';

  createResponse(): FormResponse {
    return new FormResponse(this.execution, this.formId);
  }

  /**
   * The responses that can be seen by now, or those after a time. How soon a response can be seen,
   * whether the bound belongs to it and in what order they come is unsettled (switch U21).
   */
  getResponses(timestamp?: Date): FormResponse[] {
    const { switches } = this.execution;
    const since = timestamp?.getTime() ?? Number.NEGATIVE_INFINITY;
    const settled = this.execution.now() - switches['forms.visibleAfterMs'];
    return this.inOrder(
      this.state.responses.filter(
        ({ submittedAt }) =>
          submittedAt <= settled &&
          (switches['forms.sinceBound'] === 'inclusive'
            ? submittedAt >= since
            : submittedAt > since),
      ),
    ).map(({ id }) => new FormResponse(this.execution, this.formId, id));
  }

  private inOrder(responses: FormResponseState[]): FormResponseState[] {
    const key: (response: FormResponseState) => number =
      this.execution.switches['forms.order'] === 'byTime'
        ? (response) => response.submittedAt
        : (response) => shuffleKey(response.id);
    return responses.toSorted((left, right) => key(left) - key(right));
  }

  getResponse(responseId: string): FormResponse {
    if (!this.state.responses.some((response) => response.id === responseId)) throw formGone();
    return new FormResponse(this.execution, this.formId, responseId);
  }

  /**
   * Saves the grades that the responses carry. Unlike anything else that a script does, this causes
   * submit events (platform.md §3.1): the triggers run when the world goes on.
   */
  submitGrades(responses: FormResponse[]): this {
    if (!this.state.isQuiz) throw invalidData();
    const { world } = this.execution;
    const graded = responses.map((response) => response.saveGrades());
    world.forms.refired = [
      ...(world.forms.refired ?? []),
      ...graded.map((responseId) => ({ formId: this.formId, responseId })),
    ];
    return this;
  }

  /** Empties the form; what was copied to a sheet stays there (platform.md §4.3). */
  deleteAllResponses(): this {
    this.state.responses = [];
    return this;
  }

  deleteResponse(responseId: string): this {
    const { responses } = this.state;
    const at = responses.findIndex((response) => response.id === responseId);
    if (at < 0) throw invalidArgument('responseId');
    responses.splice(at, 1);
    return this;
  }
}
