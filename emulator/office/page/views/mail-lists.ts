// The lists of the view "Hộp thư": the boxes, and the mails or drafts of one of them.

import type { MailboxSummary, MailSummary } from '../../api.ts';
import { element } from '../element.ts';
import { officeState } from '../session.ts';
import { dayText, hourText } from '../times.ts';
import { emptyNote } from './view.ts';

/** In the address of the view, where the id of a mail would stand. */
export const DRAFTS = 'nhap';

/** The address of the view, of a box, of a mail. */
export const path = (...parts: string[]) => `#hop-thu/${parts.map(encodeURIComponent).join('/')}`;

/** Everybody's mailboxes. */
export function boxList(boxes: MailboxSummary[], chosen: string): HTMLElement {
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

/** The mails of one box, or its drafts; a switch leads from the ones to the others. */
export function mailList(
  mails: MailSummary[],
  box: MailboxSummary,
  drafts: boolean,
  chosen: string,
): HTMLElement {
  const { timeZone } = officeState();
  const { address } = box;
  return element(
    'nav',
    { class: 'mails', 'aria-label': `Thư trong hộp ${address}` },
    element('p', { class: 'back' }, element('a', { href: '#hop-thu' }, '← Các hộp thư')),
    box.drafts > 0 && folders(box, drafts),
    mails.length === 0 && emptyNote(drafts ? 'Không có thư nháp.' : 'Không có thư đến.'),
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
              href: drafts ? path(address, DRAFTS, mail.id) : path(address, mail.id),
              id: `mail-${mail.id}`,
              'aria-current': mail.id === chosen ? 'true' : null,
              class: mail.unread ? 'unread' : '',
            },
            element('span', { class: 'from' }, drafts ? draftTo(mail) : mail.name || mail.from),
            element('time', {}, `${dayText(mail.at, timeZone)} ${hourText(mail.at, timeZone)}`),
            element('span', { class: 'subject' }, mail.subject || '(không có tiêu đề)'),
            element('span', { class: 'snippet' }, mail.snippet),
          ),
        ),
      ),
    ),
  );
}

const draftTo = (mail: MailSummary) => `Đến: ${mail.to.join(', ') || '(chưa ghi)'}`;

function folders({ address, total, drafts }: MailboxSummary, inDrafts: boolean): HTMLElement {
  const link = (name: string, href: string, here: boolean) =>
    element('a', { href, 'aria-current': here ? 'page' : null }, name);
  return element(
    'p',
    { class: 'folders' },
    link(`Thư đến (${total})`, path(address), !inDrafts),
    link(`Thư nháp (${drafts})`, path(address, DRAFTS), inDrafts),
  );
}
