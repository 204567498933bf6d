// The addresses of a form: for answering, editing, prefilling; and the way back from an address. Pure.

import { isQuestion, textsOf } from './answer-format.ts';
import type { Answers } from './pages.ts';
import type { AnswerValue, FormItemState, FormState } from './state.ts';

const BASE = 'https://docs.google.com/forms';

export const publishedUrl = (form: FormState) => `${BASE}/d/e/${form.publishedId}/viewform`;
export const editUrl = (form: FormState) => `${BASE}/d/${form.id}/edit`;
export const summaryUrl = (form: FormState) => `${BASE}/d/e/${form.publishedId}/viewanalytics`;
export const editResponseUrl = (form: FormState, responseId: string) =>
  `${publishedUrl(form)}?edit2=${encodeURIComponent(responseId)}`;

/** Marks, in a link or a posted page, an answer that is not one of the choices. */
export const OTHER_MARK = '__other_option__';

/** `…/viewform?usp=pp_url&entry.NNN=…`: numbers of entries, which are not the items' ids. */
export function prefilledUrl(form: FormState, answers: Answers): string {
  const fields = form.items
    .filter(isQuestion)
    .flatMap((item) => fieldsOf(item, answers[item.id]))
    .map(([name, value]) => `&${name}=${encodeURIComponent(value).replace(/%20/g, '+')}`);
  return `${publishedUrl(form)}?usp=pp_url${fields.join('')}`;
}

/** The fields under which an answer travels, in a prefilled link as in the page itself. */
export function fieldsOf(item: FormItemState, answer: AnswerValue | undefined): [string, string][] {
  if (answer === undefined) return [];
  const name = `entry.${item.entry}`;
  if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') {
    const rows = typeof answer === 'string' ? [answer] : answer;
    return rows.flatMap((row, at) =>
      [row]
        .flat()
        .filter((pick) => pick !== '')
        .map((pick): [string, string] => [rowField(item, at), pick]),
    );
  }
  if (typeof answer !== 'string') return answer.flat().flatMap((one) => pickFields(item, one));
  if (answer === '') return [];
  return CHOOSING.has(item.type) ? pickFields(item, answer) : [[name, answer]];
}

const CHOOSING: ReadonlySet<string> = new Set(['MULTIPLE_CHOICE', 'CHECKBOX']);

function pickFields(item: FormItemState, value: string): [string, string][] {
  const name = `entry.${item.entry}`;
  if (!item.otherOption || item.choices.some((choice) => choice.value === value)) {
    return [[name, value]];
  }
  return [
    [name, OTHER_MARK],
    [`${name}.other_option_response`, value],
  ];
}

/** The field of one row of a grid. */
export const rowField = (item: FormItemState, row: number) => `entry.${item.entry + row + 1}`;

/** The answers that fields (of a prefilled link or a posted page) carry, by item id. */
export function answersFromFields(items: FormItemState[], fields: URLSearchParams): Answers {
  const answers: Answers = {};
  for (const item of items.filter(isQuestion)) {
    const answer = answerFromFields(item, fields);
    if (answer !== undefined) answers[item.id] = answer;
  }
  return answers;
}

function answerFromFields(item: FormItemState, fields: URLSearchParams): AnswerValue | undefined {
  const name = `entry.${item.entry}`;
  switch (item.type) {
    case 'GRID':
      return rowsOr(item, (row) => fields.get(rowField(item, row)) ?? '');
    case 'CHECKBOX_GRID':
      return rowsOr(item, (row) => fields.getAll(rowField(item, row)));
    case 'CHECKBOX': {
      const ticked = fields.getAll(name).map((value) => unmark(item, value, fields));
      const meant = ticked.filter((value) => value !== '');
      return meant.length > 0 ? meant : undefined;
    }
    default: {
      const value = fields.get(name);
      return value === null ? undefined : unmark(item, value, fields);
    }
  }
}

function rowsOr<Row extends string | string[]>(
  item: FormItemState,
  read: (row: number) => Row,
): Row[] | undefined {
  const rows = textsOf(item, 'rows').map((_, at) => read(at));
  return rows.some((row) => row.length > 0) ? rows : undefined;
}

const unmark = (item: FormItemState, value: string, fields: URLSearchParams) =>
  value === OTHER_MARK && item.otherOption
    ? (fields.get(`entry.${item.entry}.other_option_response`) ?? '')
    : value;
