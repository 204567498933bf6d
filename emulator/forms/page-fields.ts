// One question on a form's public page, kind by kind, labelled and tied to its hint and its error.

import { includesYear } from './answer-format.ts';
import { shownMoment } from './date-entry.ts';
import { isGradable } from './grading.ts';
import { escapeHtml, linkedHtml } from './html-text.ts';
import { type Asked, fieldId, groupOfFields, leads, offered } from './page-choices.ts';

/** The whole card of a question. */
export function questionCard(asked: Asked): string {
  const { form, item, error } = asked;
  const id = fieldId(item);
  const hint = item.help ? `<p class="hint" id="${id}-hint">${linkedHtml(item.help)}</p>` : '';
  const says = error ? `<p class="says" id="${id}-error">${escapeHtml(error)}</p>` : '';
  const card = (inner: string) => `<div class="card${error ? ' wrong' : ''}">${inner}</div>\n`;
  const points = isGradable(form, item)
    ? `<span class="points">${item.grading?.points} điểm</span>`
    : '';
  const named = `${points}${escapeHtml(item.title || 'Câu hỏi')}${item.required ? REQUIRED_MARK : ''}`;
  if (item.type === 'FILE_UPLOAD') {
    return card(
      `<p class="name" id="${id}" tabindex="-1">${named}</p>${hint}<p class="hint">Câu hỏi này nhận tệp tải lên; trang này không nhận tệp.</p>${says}`,
    );
  }
  if (!GROUPS.has(item.type)) {
    return card(
      `<label class="name" for="${id}">${named}</label>${hint}<div class="field">${oneField(asked)}</div>${says}`,
    );
  }
  const role = RADIOS.has(item.type) ? ' role="radiogroup"' : '';
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
  'RATING',
  'GRID',
  'CHECKBOX_GRID',
]);

const RADIOS: ReadonlySet<string> = new Set(['MULTIPLE_CHOICE', 'SCALE', 'RATING']);

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
