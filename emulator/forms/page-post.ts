// What happens when somebody opens a form's address or presses a button on its page.

import type { World } from '../core/world.ts';
import { barrier } from './admission.ts';
import { storedAnswers } from './answer-check.ts';
import { formByPublishedId } from './form-store.ts';
import { answersFromFields } from './links.ts';
import { problemsOn, respondentOf, viewOf } from './page-view.ts';
import { nextPage, pagesOf } from './pages.ts';
import {
  type ReadyToSubmit,
  type Served,
  servedMissing,
  servedPage,
  servedRefusal,
} from './served.ts';

export { showAfterSubmission } from './page-outcome.ts';
export type { ReadyToSubmit, Served } from './served.ts';

/** GET `/forms/d/e/<publishedId>/viewform`: the first page, prefilled from the address. */
export function showForm(
  world: World,
  publishedId: string,
  query: URLSearchParams,
  baseUrl = '',
): Served {
  const form = formByPublishedId(world, publishedId);
  if (!form) return servedMissing(query, baseUrl);
  const account = query.get('authuser') ?? '';
  const editing = form.responses.find((response) => response.id === query.get('edit2'));
  const refused = barrier(world, form, account, query.get('edit2') ?? '');
  if (refused) {
    const status = refused.reason === 'closed' ? 200 : 403;
    return servedRefusal(form, refused, { baseUrl, query, status });
  }
  return servedPage(form, {
    history: [0],
    answers: {
      ...editing?.answers,
      ...storedAnswers(form, answersFromFields(form.items, query)),
    },
    errors: {},
    address: query.get('emailAddress') ?? editing?.respondent ?? account,
    account,
    editing: editing?.id ?? '',
    shuffle: `${account}/${form.responses.length}`,
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
  if (!form) return servedMissing(fields, baseUrl);
  const view = viewOf(form, fields, baseUrl);
  const refused = barrier(world, form, view.account, view.editing);
  if (refused) return servedRefusal(form, refused, { baseUrl, query: fields });
  if (fields.get('go') === 'back' && view.history.length > 1) {
    return servedPage(form, { ...view, history: view.history.slice(0, -1) });
  }
  const pages = pagesOf(form);
  const here = view.history.at(-1) ?? 0;
  const errors = problemsOn(form, here, view);
  if (Object.keys(errors).length > 0) return servedPage(form, { ...view, errors });
  const onward = nextPage(pages, here, view.answers);
  if (onward !== 'SUBMIT') {
    // Going back by "RESTART" starts the way anew; so does a page that was passed already.
    const passed = view.history.indexOf(onward);
    const history = passed < 0 ? [...view.history, onward] : view.history.slice(0, passed + 1);
    return servedPage(form, { ...view, history });
  }
  return {
    kind: 'submit',
    formId: form.id,
    answers: view.answers,
    respondent: respondentOf(form, view),
    editing: view.editing,
  };
}
