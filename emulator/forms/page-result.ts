// What a quiz shows to whoever has answered it: the score, and each question with its answer. A quiz
// made by a script releases its scores at once: only a person can set it otherwise.

import { automaticFeedback, hasKey, isGradable, isRight, totalOf } from './grading.ts';
import { escapeHtml, linkedHtml } from './html-text.ts';
import type { FeedbackState, FormItemState, FormResponseState, FormState } from './state.ts';

/** The score and the questions that count, or '' when the form is no quiz. */
export function quizResult(form: FormState, response: FormResponseState | undefined): string {
  const gradable = form.items.filter((item) => isGradable(form, item));
  if (!response || gradable.length === 0) return '';
  const { score, most } = totalOf(form, response);
  const waiting = gradable.some(({ id }) => (response.grades?.[id]?.score ?? null) === null);
  const later = waiting ? '<p class="hint">Có câu còn chờ người chấm.</p>' : '';
  return `<div class="card score"><h2>Điểm của bạn: ${score}/${most}</h2>${later}</div>\n${gradable
    .map((item) => questionResult(item, response))
    .join('')}`;
}

function questionResult(item: FormItemState, response: FormResponseState): string {
  const answer = response.answers[item.id];
  const grade = response.grades?.[item.id];
  const score = grade?.score ?? null;
  const right = hasKey(item) && isRight(item, answer);
  const verdict = hasKey(item) ? (right ? ' right' : ' wrong') : '';
  const mark = score === null ? 'chờ chấm' : `${score}/${item.grading?.points}`;
  const given = answer === undefined ? 'Không trả lời' : [answer].flat(2).join(', ');
  const key = item.choices.filter(({ correct }) => correct).map(({ value }) => value);
  const solution =
    hasKey(item) && !right ? `<p class="hint">Đáp án đúng: ${escapeHtml(key.join(', '))}</p>` : '';
  const said = [automaticFeedback(item, answer), grade?.feedback ?? null]
    .map((feedback) => (feedback ? feedbackNote(feedback) : ''))
    .join('');
  return `<div class="card result${verdict}"><p class="name"><span class="points">${mark}</span>${escapeHtml(item.title || 'Câu hỏi')}</p><p class="given">${hasKey(item) ? `<b>${right ? 'Đúng' : 'Sai'}:</b> ` : ''}${escapeHtml(given)}</p>${solution}${said}</div>\n`;
}

const feedbackNote = ({ text, links }: FeedbackState) =>
  `<div class="feedback"><p>${linkedHtml(text)}</p>${links
    .filter(({ url }) => /^https?:/i.test(url))
    .map(
      (link) =>
        `<p><a href="${escapeHtml(link.url)}" target="_blank" rel="noopener noreferrer">${escapeHtml(link.text)}</a></p>`,
    )
    .join('')}</div>`;
