// The page after a submission: the form's own words or Google's, the result of a quiz, the way on.

import { UNTITLED } from './admission.ts';
import { escapeHtml, linkedHtml } from './html-text.ts';
import { quizResult } from './page-result.ts';
import { headCard, pageAddress, wholePage } from './page-shell.ts';
import type { FormState } from './state.ts';

export function renderThanks(
  form: FormState,
  { baseUrl, responseId }: { baseUrl: string; responseId: string },
): string {
  const address = pageAddress(form, baseUrl, 'viewform');
  const title = form.title || UNTITLED;
  const again = form.showLinkToRespondAgain && !form.limitOne;
  const links = [
    form.allowEdits &&
      `<a href="${escapeHtml(`${address}?edit2=${encodeURIComponent(responseId)}`)}">Sửa câu trả lời của bạn</a>`,
    again && `<a href="${escapeHtml(address)}">Gửi một câu trả lời khác</a>`,
  ].filter(Boolean);
  const response = form.responses.find(({ id }) => id === responseId);
  const words = linkedHtml(form.confirmation || 'Câu trả lời của bạn đã được ghi lại.');
  return wholePage(
    `Đã gửi: ${title}`,
    headCard(
      title,
      `<p class="said" role="status">${words}</p>${links.length > 0 ? `<p class="next">${links.join('')}</p>` : ''}`,
    ) + quizResult(form, response),
  );
}
