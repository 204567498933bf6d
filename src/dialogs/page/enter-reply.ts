// The page of the dialog in which staff enter a reply that came by letter, or a meeting's conclusion.

import type { EnterReplyData, Report } from '../data.ts';
import { commentFields } from './parts/comment-fields.ts';
import { dayField } from './parts/day-field.ts';
import { button, element, field, input, note, offer, select, tick } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<EnterReplyData>();
const { common, words } = data;
const page = frame(common);

function ready(): void {
  const rounds = select(data.rounds);
  const bodies = select([]);
  const channel = select(data.channels);
  const docNo = input('text');
  const docDate = dayField(common.dayHint);
  const received = dayField(common.dayHint, data.today);
  const signer = input('text');
  const fileUrl = input('url');
  const position = select(data.positions);
  const replaces = tick(words.replaces);
  const comments = commentFields(words, data.parts);
  const choose = (): void => {
    const round = data.rounds.find(({ id }) => id === rounds.value);
    offer(bodies, round?.bodies ?? []);
    channel.value = round?.meeting === true ? 'HOP' : 'CONG_VAN';
    position.disabled = round?.meeting === true;
    if (round?.meeting === true) position.value = 'THONG_NHAT_CO_Y_KIEN';
  };
  rounds.addEventListener('change', choose);
  choose();
  page.show(
    element('div', { class: 'row' }, field(common.round, rounds), field(words.body, bodies)),
    element(
      'div',
      { class: 'row' },
      field(words.channel, channel),
      field(words.docNo, docNo),
      field(words.docDate, docDate.control),
      field(words.receivedDay, received.control),
    ),
    element(
      'div',
      { class: 'row' },
      field(words.signer, signer),
      field(words.fileUrl, fileUrl),
      field(words.position, position),
    ),
    replaces.line,
    comments.view,
  );
  const enter = button(
    words.confirm,
    () =>
      page.run(
        () =>
          ask<Report>('enterReply', {
            roundId: rounds.value,
            bodyId: bodies.value,
            channel: channel.value,
            docNo: docNo.value,
            docDate: docDate.value(),
            receivedDay: received.value(),
            signer: signer.value,
            fileUrl: fileUrl.value,
            position: position.value,
            replaces: replaces.box.checked,
            comments: comments.values(),
          }),
        (report) => {
          page.show(...reportView(report));
          page.buttons(common.close);
        },
      ),
    true,
  );
  page.buttons(common.cancel, enter);
  rounds.focus({ preventScroll: true });
}

if (data.rounds.length === 0) {
  page.show(note('', common.noRounds));
  page.buttons(common.close);
} else {
  ready();
}
