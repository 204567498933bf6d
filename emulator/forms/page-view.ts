// Where somebody stands in a form, read back from the fields of the page they sent.

import { answerProblem, storedAnswers } from './answer-check.ts';
import { isQuestion } from './answer-format.ts';
import { answersFromFields } from './links.ts';
import type { FormView } from './page.ts';
import { pagesOf } from './pages.ts';
import { emailProblem } from './person.ts';
import type { FormState } from './state.ts';
import { isEmail } from './text-rules.ts';

/** Nothing in the page is trusted: pages that the form lacks are left out. */
export function viewOf(form: FormState, fields: URLSearchParams, baseUrl: string): FormView {
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
    shuffle: fields.get('shuffle') ?? '',
    baseUrl,
  };
}

/** What is wrong on one page, by item id; '' is the address question. */
export function problemsOn(form: FormState, index: number, view: FormView): Record<string, string> {
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

/** Who answers: the account that is signed in, else the typed address where one is asked for. */
export const respondentOf = (form: FormState, view: FormView) =>
  view.account || (form.collectEmail ? view.address : '');
