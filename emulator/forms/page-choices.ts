// Questions of several fields on a form's public page: choices, scales, ratings, grids.

import { boundsOf, textOf, textsOf } from './answer-format.ts';
import { escapeHtml } from './html-text.ts';
import { OTHER_MARK, rowField } from './links.ts';
import { nextPage, pagesOf } from './pages.ts';
import type { AnswerValue, ChoiceState, FormItemState, FormState } from './state.ts';

/** What the page knows about a question while it draws it. */
export interface Asked {
  form: FormState;
  item: FormItemState;
  answer: AnswerValue | undefined;
  error: string | undefined;
}

/** Where a question's error link leads. */
export const fieldId = (item: FormItemState) => `q${item.id}`;

/** The fields of the question, without its title. */
export function groupOfFields(asked: Asked): string {
  const { item, answer } = asked;
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
      return choices(asked, 'radio', typeof answer === 'string' ? [answer] : []);
    case 'CHECKBOX':
      return choices(asked, 'checkbox', Array.isArray(answer) ? answer.flat() : []);
    case 'SCALE':
      return scale(item, answer);
    case 'RATING':
      return rating(item, answer);
    default:
      return grid(item, answer);
  }
}

function choices(asked: Asked, type: 'radio' | 'checkbox', chosen: string[]): string {
  const { item } = asked;
  const name = `entry.${item.entry}`;
  const listed = offered(item)
    .map(
      (choice) =>
        `<label class="choice"><input type="${type}" name="${name}" value="${escapeHtml(choice.value)}"${chosen.includes(choice.value) ? ' checked' : ''}${leads(asked, choice)}><span>${escapeHtml(choice.value)}</span></label>`,
    )
    .join('');
  if (!item.otherOption) return listed;
  const own = chosen.find(
    (value) => value !== '' && !item.choices.some((choice) => choice.value === value),
  );
  return `${listed}<div class="choice"><input type="${type}" id="${fieldId(item)}-other" name="${name}" value="${OTHER_MARK}"${own === undefined ? '' : ' checked'}><div class="other"><label for="${fieldId(item)}-other">Mục khác:</label><input type="text" name="${name}.other_option_response" aria-label="Nội dung của mục khác" value="${escapeHtml(own ?? '')}"></div></div>`;
}

/** Choices without a name, as a new question has one, cannot be picked. */
export const offered = (item: FormItemState) =>
  item.choices.filter((choice) => choice.value !== '');

/** Tells the page whether picking this choice ends the form, so that its button can say so. */
export function leads({ form, item }: Asked, choice: ChoiceState): string {
  if (choice.goTo === undefined) return '';
  const pages = pagesOf(form);
  const here = pages.find((page) => page.items.includes(item))?.index ?? 0;
  const way = nextPage(pages, here, { [item.id]: choice.value });
  return ` data-ends="${way === 'SUBMIT' ? 'yes' : 'no'}"`;
}

function marksOf(item: FormItemState): string[] {
  const [low, high] = boundsOf(item);
  return Array.from({ length: high - low + 1 }, (_, at) => String(low + at));
}

const ICONS: Readonly<Record<string, string>> = { STAR: '★', HEART: '♥', THUMB_UP: '👍' };

function rating(item: FormItemState, answer: AnswerValue | undefined): string {
  const marks = marksOf(item);
  const icon = ICONS[textOf(item, 'icon') || 'STAR'] ?? '★';
  return `<div class="scale rating">${marks
    .map(
      (mark) =>
        `<label>${mark}<input type="radio" name="entry.${item.entry}" value="${mark}" aria-label="${mark} trên ${marks.length}"${mark === answer ? ' checked' : ''}><i aria-hidden="true">${icon}</i></label>`,
    )
    .join('')}</div>`;
}

function scale(item: FormItemState, answer: AnswerValue | undefined): string {
  const marks = marksOf(item);
  const edge = (text: string) => (text ? `<span>${escapeHtml(text)}</span>` : '');
  return `<div class="scale">${edge(textOf(item, 'left'))}${marks
    .map(
      (mark) =>
        `<label>${mark}<input type="radio" name="entry.${item.entry}" value="${mark}"${mark === answer ? ' checked' : ''}></label>`,
    )
    .join('')}${edge(textOf(item, 'right'))}</div>`;
}

function grid(item: FormItemState, answer: AnswerValue | undefined): string {
  const columns = textsOf(item, 'columns');
  const type = item.type === 'GRID' ? 'radio' : 'checkbox';
  const rows = textsOf(item, 'rows').map((row, at) => {
    const chosen = Array.isArray(answer) ? [answer[at] ?? []].flat() : [];
    const cells = columns.map(
      (column) =>
        `<td><input type="${type}" name="${rowField(item, at)}" value="${escapeHtml(column)}" aria-label="${escapeHtml(`${row}: ${column}`)}"${chosen.includes(column) ? ' checked' : ''}></td>`,
    );
    return `<tr><th scope="row">${escapeHtml(row)}</th>${cells.join('')}</tr>`;
  });
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  return `<div class="grid"><table><thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
