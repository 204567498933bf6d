// The view "Hộp thư": everybody's mailbox; on a narrow page one column at a time.

import type { MailboxSummary, MailDetail, MailSummary } from '../../api.ts';
import { element } from '../element.ts';
import { fetchJson, postJson } from '../server.ts';
import { boxList, DRAFTS, mailList } from './mail-lists.ts';
import { mailPage } from './mail-page.ts';
import { emptyNote, fill, type View, viewPage } from './view.ts';

export const mailView: View = {
  async show(place, rest) {
    const [mailbox = '', ...within] = rest.split('/').map(decodeURIComponent);
    const drafts = within[0] === DRAFTS;
    const mailId = within[drafts ? 1 : 0] ?? '';
    const listed = `/api/mailboxes/${encodeURIComponent(mailbox)}${drafts ? '/drafts' : ''}`;
    const [boxes, mails, mail] = await Promise.all([
      fetchJson<MailboxSummary[]>('/api/mailboxes'),
      mailbox ? fetchJson<MailSummary[]>(listed) : Promise.resolve([]),
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
    const box = boxes.find(({ address }) => address === mailbox);
    fill(
      listPlace,
      box ? mailList(mails, box, drafts, mailId) : element('nav', { class: 'mails' }),
    );
    fill(
      mailPlace,
      mail ? mailPage(mail, mailbox, drafts) : emptyNote(mailbox ? CHOOSE_MAIL : CHOOSE_BOX),
    );
    if (mail?.unread && !drafts) {
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
