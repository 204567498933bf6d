// The page of the dialog in which staff enter a reply that came by letter, or a meeting's conclusion.

import type { EnterReplyData, LetterProposal } from '../data/enter-reply.ts';
import type { Report } from '../data.ts';
import { commentFields } from './parts/comment-fields.ts';
import { dayField } from './parts/day-field.ts';
import { button, element, field, input, note, offer, select, tick } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { leftOutView, letterPanel } from './parts/paste-letter.ts';
import { tablePanel } from './parts/paste-table.ts';
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
  const repeated = tick(words.repeated);
  repeated.line.hidden = true;
  const comments = commentFields(words, data.parts);
  const proposal = element('div');
  let letter = '';
  const choose = (): void => {
    const round = data.rounds.find(({ id }) => id === rounds.value);
    offer(bodies, round?.bodies ?? []);
    channel.value = round?.meeting === true ? 'HOP' : 'CONG_VAN';
    position.disabled = round?.meeting === true;
    if (round?.meeting === true) position.value = 'THONG_NHAT_CO_Y_KIEN';
  };
  /** Fills in what the letter says where nobody has typed, and its comments behind those typed. */
  const propose = (said: LetterProposal, text: string): void => {
    letter = letter === '' ? text : `${letter}\n\n${text}`;
    const known = Array.from(bodies.options).find(({ value }) => value === said.bodyId);
    if (known !== undefined) bodies.value = said.bodyId;
    if (docNo.value === '') docNo.value = said.docNo;
    if (docDate.value() === '') docDate.show(said.docDate);
    if (signer.value === '') signer.value = said.signer;
    if (said.position !== '' && !position.disabled) position.value = said.position;
    if (said.comments.length > 0) comments.add(said.comments);
    proposal.replaceChildren(
      note('warn', words.proposed),
      ...(known === undefined ? [] : [note('', `${words.bodyFound}: ${known.label}.`)]),
      ...leftOutView(words, said.leftOut, (text) =>
        comments.add([
          { part: 'CHUNG', place: '', content: text, proposal: '', reason: '', sourceText: text },
        ]),
      ),
    );
    proposal.scrollIntoView();
  };
  const pasteLetter = letterPanel(words, page, () => rounds.value, propose);
  const pasteTable = tablePanel(words, page, () => rounds.value, comments.add);
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
    repeated.line,
    element('h2', {}, words.comments),
    element(
      'p',
      { class: 'row' },
      button(words.pasteLetter, pasteLetter.open),
      button(words.pasteTable, pasteTable.open),
    ),
    pasteLetter.view,
    pasteTable.view,
    proposal,
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
            repeated: repeated.box.checked,
            comments: comments.values(),
            letter,
          }).catch((error: unknown) => {
            // The sentence names the tick by which a person says that it is another letter.
            const asks = error instanceof Error && error.message.includes(words.repeated);
            if (asks) repeated.line.hidden = false;
            throw error;
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
