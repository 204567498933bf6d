// The view "Hộp thư": everybody's mailbox; on a narrow page one column at a time.

import type { MailboxSummary, MailDetail, MailSummary } from '../../api.ts';
import { localAddress } from '../../local-links.ts';
import { element, linkedText } from '../element.ts';
import { fetchJson, postJson } from '../server.ts';
import { officeState } from '../session.ts';
import { dayText, hourText, momentText, sizeText } from '../times.ts';
import { emptyNote, fill, type View, viewPage } from './view.ts';

const path = (...parts: string[]) => `#hop-thu/${parts.map(encodeURIComponent).join('/')}`;

export const mailView: View = {
  async show(place, rest) {
    const [mailbox = '', mailId = ''] = rest.split('/').map(decodeURIComponent);
    const [boxes, mails, mail] = await Promise.all([
      fetchJson<MailboxSummary[]>('/api/mailboxes'),
      mailbox
        ? fetchJson<MailSummary[]>(`/api/mailboxes/${encodeURIComponent(mailbox)}`)
        : Promise.resolve([]),
      mailId
        ? fetchJson<MailDetail>(
            `/api/mails/${encodeURIComponent(mailId)}?mailbox=${encodeURIComponent(mailbox)}`,
          )
        : Promise.resolve(null),
    ]);
    if (boxes.length === 0) {
      fill(
        place,
        viewPage(
          'Hộp thư',
          emptyNote('Chưa có thư nào. Thư do tập lệnh gửi sẽ đến các hộp thư ở đây.'),
        ),
      );
      return;
    }
    const depth = mail ? 3 : mailbox ? 2 : 1;
    const [boxPlace, listPlace, mailPlace] = columns(place, depth);
    fill(boxPlace, boxList(boxes, mailbox));
    fill(listPlace, mailList(mails, mailbox, mailId));
    fill(mailPlace, mail ? mailPage(mail, mailbox) : emptyNote(mailbox ? CHOOSE_MAIL : CHOOSE_BOX));
    if (mail?.unread) {
      await postJson(`/api/mails/${encodeURIComponent(mailId)}/read`, { mailbox });
    }
  },
};

const CHOOSE_MAIL = 'Chọn một thư để đọc.';
const CHOOSE_BOX = 'Chọn một hộp thư.';

/** The three columns; they stay, so that an opened mail is not loaded anew when a list changes. */
function columns(place: HTMLElement, depth: number): [HTMLElement, HTMLElement, HTMLElement] {
  let frame = place.querySelector<HTMLElement>(':scope > .mail');
  if (!frame) {
    frame = element('div', { class: 'mail' });
    frame.append(element('div'), element('div'), element('div'));
    place.replaceChildren(frame);
  }
  frame.dataset.depth = String(depth);
  const [boxes, mails, mail] = frame.querySelectorAll<HTMLElement>(':scope > div');
  if (!boxes || !mails || !mail) throw new Error('The mail view has three columns.');
  return [boxes, mails, mail];
}

function boxList(boxes: MailboxSummary[], chosen: string): HTMLElement {
  return element(
    'nav',
    { class: 'boxes', 'aria-label': 'Các hộp thư' },
    element('h1', {}, 'Hộp thư'),
    element(
      'ul',
      {},
      ...boxes.map((box) =>
        element(
          'li',
          {},
          element(
            'a',
            {
              href: path(box.address),
              id: `box-${box.address}`,
              'aria-current': box.address === chosen ? 'true' : null,
              class: box.unread > 0 ? 'unread' : '',
            },
            element('span', { class: 'address' }, box.address),
            box.unread > 0 &&
              element(
                'span',
                { class: 'count', 'aria-label': `${box.unread} thư chưa đọc` },
                String(box.unread),
              ),
          ),
        ),
      ),
    ),
  );
}

function mailList(mails: MailSummary[], mailbox: string, chosen: string): HTMLElement {
  const { timeZone } = officeState();
  return element(
    'nav',
    { class: 'mails', 'aria-label': `Thư trong hộp ${mailbox}` },
    element('p', { class: 'back' }, element('a', { href: '#hop-thu' }, '← Các hộp thư')),
    element(
      'ul',
      {},
      ...mails.map((mail) =>
        element(
          'li',
          {},
          element(
            'a',
            {
              href: path(mailbox, mail.id),
              id: `mail-${mail.id}`,
              'aria-current': mail.id === chosen ? 'true' : null,
              class: mail.unread ? 'unread' : '',
            },
            element('span', { class: 'from' }, mail.name || mail.from),
            element('time', {}, `${dayText(mail.at, timeZone)} ${hourText(mail.at, timeZone)}`),
            element('span', { class: 'subject' }, mail.subject || '(không có tiêu đề)'),
            element('span', { class: 'snippet' }, mail.snippet),
          ),
        ),
      ),
    ),
  );
}

function mailPage(mail: MailDetail, mailbox: string): HTMLElement {
  const { timeZone } = officeState();
  const from = mail.name ? `${mail.name} <${mail.from}>` : mail.from;
  const line = (name: string, value: string) =>
    value ? element('div', {}, element('dt', {}, name), element('dd', {}, value)) : null;
  return element(
    'article',
    { class: 'mail-page' },
    element('p', { class: 'back' }, element('a', { href: path(mailbox) }, '← Thư đến')),
    element('h2', {}, mail.subject || '(không có tiêu đề)'),
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
