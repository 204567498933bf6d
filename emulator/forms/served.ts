// What opening a form's page or pressing a button on it gives back.

import type { Refusal } from './admission.ts';
import { type FormView, renderFormPage } from './page.ts';
import { renderRefusal } from './page-refusal.ts';
import type { Answers } from './pages.ts';
import type { FormState } from './state.ts';

export interface Served {
  kind: 'page';
  /** HTTP status. */
  status: 200 | 400 | 403 | 404;
  html: string;
}

/** The answers are complete: hand them to the runtime, then show `showAfterSubmission`. */
export interface ReadyToSubmit {
  kind: 'submit';
  formId: string;
  answers: Answers;
  respondent: string;
  /** The response that is being changed, '' for a new one. */
  editing: string;
}

/** The page that the view stands on. */
export const servedPage = (form: FormState, view: FormView): Served => ({
  kind: 'page',
  status: Object.keys(view.errors).length > 0 ? 400 : 200,
  html: renderFormPage(form, view),
});

/** The page of somebody who may not answer. */
export const servedRefusal = (
  form: FormState,
  refusal: NonNullable<Refusal>,
  shown: { baseUrl: string; query: URLSearchParams; status?: Served['status'] },
): Served => ({
  kind: 'page',
  status: shown.status ?? 403,
  html: renderRefusal(form, refusal, shown),
});

/** The page of an address without a form. */
export const servedMissing = (query: URLSearchParams, baseUrl: string): Served => ({
  kind: 'page',
  status: 404,
  html: renderRefusal(
    undefined,
    {
      reason: 'missing',
      message: 'Không có biểu mẫu ở địa chỉ này. Kiểm tra lại đường dẫn, hoặc hỏi cơ quan đã gửi.',
    },
    { baseUrl, query },
  ),
});
