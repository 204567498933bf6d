// One mail of the view "Hộp thư", with its attachments.

import type { MailDetail } from '../../api.ts';
import { localAddress } from '../../local-links.ts';
import { element, linkedText } from '../element.ts';
import { officeState } from '../session.ts';
import { momentText, sizeText } from '../times.ts';
import { DRAFTS, path } from './mail-lists.ts';

/** A mail to read, or a draft. */
export function mailPage(mail: MailDetail, mailbox: string, draft: boolean): HTMLElement {
  const { timeZone } = officeState();
  const from = mail.name ? `${mail.name} <${mail.from}>` : mail.from;
  const line = (name: string, value: string) =>
    value ? element('div', {}, element('dt', {}, name), element('dd', {}, value)) : null;
  return element(
    'article',
    { class: 'mail-page' },
    element(
      'p',
      { class: 'back' },
      element(
        'a',
        { href: draft ? path(mailbox, DRAFTS) : path(mailbox) },
        draft ? '← Thư nháp' : '← Thư đến',
      ),
    ),
    element('h2', {}, mail.subject || '(không có tiêu đề)'),
    draft && element('p', { class: 'fine' }, 'Thư nháp, chưa gửi.'),
    element(
      'dl',
      {},
      line('Từ', from),
      line('Đến', mail.to.join(', ')),
      line('Đồng gửi', mail.cc.join(', ')),
      line('Trả lời về', mail.replyTo),
      line('Lúc', momentText(mail.at, timeZone)),
    ),
    mail.files.length > 0
      ? element(
          'ul',
          { class: 'files' },
          ...mail.files.map((file) =>
            element(
              'li',
              {},
              element(
                'a',
                { class: 'button quiet', href: file.url, download: '' },
                `${file.name} (${sizeText(file.size)})`,
              ),
            ),
          ),
        )
      : null,
    mail.hasHtml
      ? element('iframe', {
          class: 'mail-html',
          title: 'Nội dung thư',
          src: `/mail/${encodeURIComponent(mail.id)}/html`,
        })
      : element(
          'div',
          { class: 'mail-text' },
          ...linkedText(mail.body, (url) => localAddress(url) ?? url),
        ),
  );
}
