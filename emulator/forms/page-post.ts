// What happens when somebody opens a form's address or presses a button on its page.

import type { World } from '../core/world.ts';
import { refusal } from './admission.ts';
import { answerProblem, storedAnswers } from './answer-check.ts';
import { isQuestion } from './answer-format.ts';
import { formByPublishedId } from './form-store.ts';
import { answersFromFields } from './links.ts';
import { type FormView, renderFormPage, renderRefusal, renderThanks } from './page.ts';
import { type Answers, nextPage, pagesOf, pagesVisited } from './pages.ts';
import { emailProblem } from './person.ts';
import type { FormState } from './state.ts';
import { isEmail } from './text-rules.ts';

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

/** GET `/forms/d/e/<publishedId>/viewform`: the first page, prefilled from the address. */
export function showForm(
  world: World,
  publishedId: string,
  query: URLSearchParams,
  baseUrl = '',
): Served {
  const form = formByPublishedId(world, publishedId);
  if (!form) return missing(query, baseUrl);
  const account = query.get('authuser') ?? '';
  const editing = form.allowEdits
    ? form.responses.find((response) => response.id === query.get('edit2'))
    : undefined;
  const refused = refusal(world, form, account);
  if (refused && !(refused.reason === 'already' && editing)) {
    return {
      kind: 'page',
      status: refused.reason === 'closed' ? 200 : 403,
      html: renderRefusal(form, refused, { baseUrl, query }),
    };
  }
  return page(form, {
    history: [0],
    answers: {
      ...editing?.answers,
      ...storedAnswers(form, answersFromFields(form.items, query)),
    },
    errors: {},
    address: query.get('emailAddress') ?? editing?.respondent ?? account,
    account,
    editing: editing?.id ?? '',
    baseUrl,
  });
}

/** POST `/forms/d/e/<publishedId>/formResponse`: the next page, the page before, or the answers. */
export function handleFormPost(
  world: World,
  publishedId: string,
  fields: URLSearchParams,
  baseUrl = '',
): Served | ReadyToSubmit {
  const form = formByPublishedId(world, publishedId);
  if (!form) return missing(fields, baseUrl);
  const view = viewOf(form, fields, baseUrl);
  const refused = refusal(world, form, view.account);
  if (refused && !(refused.reason === 'already' && view.editing)) {
    return {
      kind: 'page',
      status: 403,
      html: renderRefusal(form, refused, { baseUrl, query: fields }),
    };
  }
  if (fields.get('go') === 'back' && view.history.length > 1) {
    return page(form, { ...view, history: view.history.slice(0, -1) });
  }
  const pages = pagesOf(form);
  const here = view.history.at(-1) ?? 0;
  const errors = problemsOn(form, here, view);
  if (Object.keys(errors).length > 0) return page(form, { ...view, errors });
  const onward = nextPage(pages, here, view.answers);
  if (onward !== 'SUBMIT') {
    // Going back by "RESTART" starts the way anew; so does a page that was passed already.
    const passed = view.history.indexOf(onward);
    const history = passed < 0 ? [...view.history, onward] : view.history.slice(0, passed + 1);
    return page(form, { ...view, history });
  }
  return {
    kind: 'submit',
    formId: form.id,
    answers: view.answers,
    respondent: respondentOf(form, view),
    editing: view.editing,
  };
}

/** The page after the runtime took the answers, or did not. */
export function showAfterSubmission(
  world: World,
  formId: string,
  fields: URLSearchParams,
  result: { accepted: boolean; responseId: string | null; errors: Record<string, string> },
  baseUrl = '',
): Served {
  const form = world.forms.byId[formId];
  if (!form) return missing(fields, baseUrl);
  if (result.accepted) {
    const html = renderThanks(form, { baseUrl, responseId: result.responseId ?? '' });
    return { kind: 'page', status: 200, html };
  }
  const view = viewOf(form, fields, baseUrl);
  const refused = refusal(world, form, view.account);
  if (refused) {
    return {
      kind: 'page',
      status: 403,
      html: renderRefusal(form, refused, { baseUrl, query: fields }),
    };
  }
  const visited = pagesVisited(form, view.answers).map((one) => one.index);
  const wrong = visited.findIndex((index) =>
    pagesOf(form)[index]?.items.some((item) => item.id in result.errors),
  );
  return page(form, {
    ...view,
    history: visited.slice(0, Math.max(wrong, 0) + 1),
    errors: result.errors,
  });
}

function viewOf(form: FormState, fields: URLSearchParams, baseUrl: string): FormView {
  const answers = storedAnswers(form, answersFromFields(form.items, fields));
  const known = pagesOf(form).length;
  const history = (fields.get('pageHistory') ?? '')
    .split(',')
    .filter((text) => /^\d+$/.test(text))
    .map(Number)
    .filter((index) => index < known);
  return {
    history: history.length > 0 ? history : [0],
    answers,
    errors: {},
    address: (fields.get('emailAddress') ?? '').trim(),
    account: fields.get('authuser') ?? '',
    editing: fields.get('edit2') ?? '',
    baseUrl,
  };
}

function problemsOn(form: FormState, index: number, view: FormView): Record<string, string> {
  const errors: Record<string, string> = {};
  if (form.collectEmail && index === 0 && !isEmail(view.address)) {
    errors[''] = emailProblem(view.address);
  }
  for (const item of pagesOf(form)[index]?.items.filter(isQuestion) ?? []) {
    const problem = answerProblem(item, view.answers[item.id]);
    if (problem) errors[item.id] = problem;
  }
  return errors;
}

const respondentOf = (form: FormState, view: FormView) =>
  view.account || (form.collectEmail ? view.address : '');

const page = (form: FormState, view: FormView): Served => ({
  kind: 'page',
  status: Object.keys(view.errors).length > 0 ? 400 : 200,
  html: renderFormPage(form, view),
});

const missing = (query: URLSearchParams, baseUrl: string): Served => ({
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
