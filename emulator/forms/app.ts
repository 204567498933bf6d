// The global `FormApp`, and the objects that a submit event hands to a trigger.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { CheckboxValidationBuilder } from './checkbox-validation.ts';
import { formGone, formsQuota, invalidArgument, noUiHere } from './errors.ts';
import { Form } from './form.ts';
import { makeForm, requireForm } from './form-store.ts';
import { GridValidationBuilder } from './grid-validation.ts';
import { QuizFeedbackBuilder } from './quiz-feedback.ts';
import type { FormResponse } from './response.ts';
import { ParagraphTextValidationBuilder, TextValidationBuilder } from './text-items.ts';

const DAY = 24 * 60 * 60 * 1000;

export class FormApp extends Service {
  readonly gas = 'Forms.FormApp';

  readonly #ui: () => Service;

  constructor(
    private readonly execution: Execution,
    ui: () => Service,
  ) {
    super();
    this.#ui = ui;
  }

  /** The window of the form that the script is bound to; anywhere else there is none. */
  getUi(): Service {
    if (this.execution.world.bound?.kind !== 'form') throw noUiHere();
    return this.#ui();
  }

  /**
   * Makes a form named `title`: the *file* is named, the form's own title stays blank until
   * `setTitle` (platform.md §4.1). Without the second argument switch U16 says whether it is
   * published, and switch U17 who may answer.
   */
  create(title: string, isPublished?: boolean): Form {
    const { world, switches } = this.execution;
    if (!title) throw invalidArgument('title');
    const now = this.execution.now();
    const today = world.forms.created.filter((at) => at > now - DAY);
    if (today.length >= switches['quota.formsPerDay']) throw formsQuota();
    const form = makeForm(world, {
      fileName: title,
      published: isPublished ?? switches['forms.createPublished'],
      responders: switches['forms.responders'],
      now,
    });
    return new Form(this.execution, form.id);
  }

  openById(id: string): Form {
    return new Form(this.execution, requireForm(this.execution.world, id).id);
  }

  /** By the address of the editor; the public address does not say which form it is. */
  openByUrl(url: string): Form {
    if (!/^https:\/\/docs\.google\.com\/forms\//.test(url)) throw invalidArgument('url');
    const id = /\/forms\/d\/([\w-]{20,})(\/|$)/.exec(url)?.[1];
    if (!id) throw formGone();
    return this.openById(id);
  }

  /** The form that the script is bound to, or null. */
  getActiveForm(): Form | null {
    const { bound } = this.execution.world;
    return bound?.kind === 'form' ? this.openById(bound.id) : null;
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }
  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder();
  }
  createFeedback(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder();
  }
  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder();
  }
  createGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder('Forms.GridValidationBuilder');
  }
  createCheckboxGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder('Forms.CheckboxGridValidationBuilder');
  }
}

/** `FormApp` for one execution. */
export const formApp = (execution: Execution, ui: () => Service = noWindow): FormApp =>
  new FormApp(execution, ui);

const noWindow = (): Service => {
  throw noUiHere();
};

/** What the Forms side of a submit event carries besides `authMode` and `triggerUid`. */
export function submitEventObjects(
  execution: Execution,
  formId: string,
  responseId: string,
): { source: Form; response: FormResponse } {
  const source = new Form(execution, requireForm(execution.world, formId).id);
  return { source, response: source.getResponse(responseId) };
}
