// The words of the tray of replies that wait for a person. English.

import type { trayDialog as vi } from '../../vi/dialogs/tray.ts';

export const trayDialog: typeof vi = {
  title: 'Replies waiting',
  page: {
    intro:
      'These replies do not count for any body yet. What was received always stays in the sheet of replies, whatever is decided.',
    none: 'No reply is waiting.',
    why: 'Why it waits',
    candidates: 'Perhaps from',
    noCandidates: 'No body of the round fits the code, the name or the number given.',
    otherBody: 'Another body of the round',
    choose: '– choose a body –',
    position: 'Position (could not be read: choose)',
    choosePosition: '– choose a position –',
    count: 'Count for this body',
    keep: 'Keep the earlier reply',
    duplicate: 'Duplicate, not counted',
    dismiss: 'Do not count',
    reason: 'Why it is not counted',
    aside: 'Received but not counted',
    locked: 'The round is locked. Remedy: move it back a step, with the reason.',
    left: 'Still waiting',
  },
  given: {
    body: 'Body as given',
    code: 'Code as given',
    position: 'Position',
    docNo: 'Letter',
    signer: 'Signer, contact',
    comments: 'Comments',
    other: 'Other remarks',
  },
  heading: (replyId, round, received) => `${replyId} – round ${round}, received ${received}`,
  by: {
    CODE: 'by its code',
    NAME: 'by name',
    SYMBOL: 'by letter symbol',
    LIKE_NAME: 'a like name',
  },
  standing: (position, when, channel, comments) =>
    `on record: ${position} (${channel}, ${when}), ${comments} comments; counting this replaces it`,
  noAnswer: 'no reply yet',
  aside: (replyId, body, status, note) =>
    `${replyId}${body === '' ? '' : ` – ${body}`} (${status}): ${note}`,
};
