// One question on a form's public page, kind by kind, labelled and tied to its hint and its error.

import { includesYear, numberOf, textOf, textsOf } from './answer-format.ts';
import { shownMoment } from './date-entry.ts';
import { escapeHtml, linkedHtml } from './html-text.ts';
import { OTHER_MARK, rowField } from './links.ts';
import { nextPage, pagesOf } from './pages.ts';
import type { AnswerValue, ChoiceState, FormItemState, FormState } from './state.ts';

/** What the page knows about a question while it draws it. */
interface Asked {
  form: FormState;
  item: FormItemState;
  answer: AnswerValue | undefined;
  error: string | undefined;
}

/** Where a question's error link leads. */
export const fieldId = (item: FormItemState) => `q${item.id}`;

/** The whole card of a question. */
export function questionCard(asked: Asked): string {
  const { item, error } = asked;
  const id = fieldId(item);
  const hint = item.help ? `<p class="hint" id="${id}-hint">${linkedHtml(item.help)}</p>` : '';
  const says = error ? `<p class="says" id="${id}-error">${escapeHtml(error)}</p>` : '';
  const card = (inner: string) => `<div class="card${error ? ' wrong' : ''}">${inner}</div>\n`;
  const named = `${escapeHtml(item.title || 'Câu hỏi')}${item.required ? REQUIRED_MARK : ''}`;
  if (!GROUPS.has(item.type)) {
    return card(
      `<label class="name" for="${id}">${named}</label>${hint}<div class="field">${oneField(asked)}</div>${says}`,
    );
  }
  const role = item.type === 'MULTIPLE_CHOICE' || item.type === 'SCALE' ? ' role="radiogroup"' : '';
  return card(
    `<fieldset id="${id}" tabindex="-1"${role}${item.required && role ? ' aria-required="true"' : ''}${tiedTo(asked)}><legend class="name">${named}</legend>${hint}<div class="field">${groupOfFields(asked)}</div>${says}</fieldset>`,
  );
}

export const REQUIRED_MARK =
  '<span class="star" aria-hidden="true">*</span><span class="sr"> (bắt buộc)</span>';

const GROUPS: ReadonlySet<string> = new Set([
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'SCALE',
  'GRID',
  'CHECKBOX_GRID',
]);

function tiedTo({ item, error }: Asked): string {
  const id = fieldId(item);
  const ids = [item.help && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return `${ids ? ` aria-describedby="${ids}"` : ''}${error ? ' aria-invalid="true"' : ''}`;
}

function oneField(asked: Asked): string {
  const { item, answer } = asked;
  const value = escapeHtml(typeof answer === 'string' ? shownMoment(item, answer) : '');
  const common = `id="${fieldId(item)}" name="entry.${item.entry}"${item.required ? ' aria-required="true"' : ''}${tiedTo(asked)}`;
  const input = (type: string, style: string, placeholder = '') =>
    `<input type="${type}" class="${style}" ${common} value="${value}"${placeholder ? ` placeholder="${placeholder}"` : ''}>`;
  switch (item.type) {
    case 'PARAGRAPH_TEXT':
      // A line break after the tag: HTML swallows the first one, the answer may begin with its own.
      return `<textarea rows="4" ${common}>\n${value}</textarea>`;
    case 'LIST':
      return `<select class="short" ${common}><option value="">Chọn</option>${offered(item)
        .map(
          (choice) =>
            `<option value="${escapeHtml(choice.value)}"${choice.value === answer ? ' selected' : ''}${leads(asked, choice)}>${escapeHtml(choice.value)}</option>`,
        )
        .join('')}</select>`;
    case 'DATE':
      return input('text', 'day', includesYear(item) ? 'ngày/tháng/năm' : 'ngày/tháng');
    case 'DATETIME':
      return input('text', 'short', includesYear(item) ? '23/8/2021 14:30' : '23/8 14:30');
    case 'TIME':
      return input('text', 'day', '14:30');
    case 'DURATION':
      return input('text', 'day', '01:30:00');
    default:
      return input('text', '');
  }
}

function groupOfFields(asked: Asked): string {
  const { item, answer } = asked;
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
      return choices(asked, 'radio', typeof answer === 'string' ? [answer] : []);
    case 'CHECKBOX':
      return choices(asked, 'checkbox', Array.isArray(answer) ? answer.flat() : []);
    case 'SCALE':
      return scale(item, answer);
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
const offered = (item: FormItemState) => item.choices.filter((choice) => choice.value !== '');

/** Tells the page whether picking this choice ends the form, so that its button can say so. */
function leads({ form, item }: Asked, choice: ChoiceState): string {
  if (choice.goTo === undefined) return '';
  const pages = pagesOf(form);
  const here = pages.find((page) => page.items.includes(item))?.index ?? 0;
  const way = nextPage(pages, here, { [item.id]: choice.value });
  return ` data-ends="${way === 'SUBMIT' ? 'yes' : 'no'}"`;
}

function scale(item: FormItemState, answer: AnswerValue | undefined): string {
  const [low, high] = [numberOf(item, 'lower', 1), numberOf(item, 'upper', 5)];
  const marks = Array.from({ length: high - low + 1 }, (_, at) => String(low + at));
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
