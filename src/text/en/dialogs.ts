// The words of the dialogs. English.

import type { dialogs as vi } from '../vi/dialogs.ts';

import { bodies } from './dialogs/bodies.ts';
import { contacts } from './dialogs/contacts.ts';
import { letterNumber } from './dialogs/letter-number.ts';

export const dialogs: typeof vi = {
  bodies,
  contacts,
  letterNumber,
  common: {
    cancel: 'Cancel',
    close: 'Close',
    working: 'Working…',
    failed: 'Not done',
    none: 'None',
    round: 'Round',
    required: 'required',
    dayHint: 'day/month/year',
    noRounds: 'No round is in a state for this.',
    serverLost: 'The connection to Google was lost. Close this dialog and look at the book first.',
  },
  openRound: {
    title: 'Open a round of comments',
    intro: 'See the consequence first; nothing is made or sent before the last button.',
    sendDay: 'Send day',
    period: 'Reply period',
    unit: 'Counted in',
    silence: 'When there is no reply',
    consequence: 'Consequence',
    alternatives: 'With another period',
    altPeriod: 'Period',
    altDue: 'Due',
    altLeft: 'Left in the phase',
    bodies: 'Asked',
    bodyName: 'Body',
    bodyAddress: 'E-mail',
    bodyNote: 'Note',
    mails: 'Mails',
    firstMail: 'First mail',
    lastMail: 'Last mail',
    confirm: 'Open the round',
    done: 'The round is open',
    checkLink:
      'Before any mail leaves: open the form in a private window (not signed in). If you see the form, confirm.',
    openForm: 'Try the form',
    openLetter: 'See the letter',
    confirmLink: 'I opened the form without signing in',
    linkConfirmed: 'The link is confirmed.',
    sendNow: 'Send the mails now',
  },
  enterReply: {
    title: 'Enter a reply by letter, a meeting’s conclusion',
    body: 'Body that replies',
    channel: 'Channel',
    docNo: 'Number and symbol',
    docDate: 'Date of the document',
    receivedDay: 'Received on',
    signer: 'Signed by',
    fileUrl: 'Link to the scan',
    position: 'Position',
    comments: 'Comments',
    comment: 'Comment',
    part: 'Document',
    place: 'Place (section, page)',
    content: 'Comment',
    proposal: 'Proposed wording',
    reason: 'Reason',
    add: 'Add a comment',
    remove: 'Remove this comment',
    replaces: 'Replace the earlier reply of this body',
    confirm: 'Enter in the book',
    done: 'Entered in the book',
  },
  closeRound: {
    title: 'Close a round',
    intro:
      'Closing stops the form from taking answers; what comes later is entered by hand and marked late.',
    confirm: 'Close the round',
    done: 'The round is closed',
  },
  makeDocuments: {
    title: 'Make documents',
    intro:
      'Each time is a new version; earlier ones stay. Number and date are left blank for the registry.',
    kinds: 'Documents to make',
    confirm: 'Make them',
    done: 'The documents are made',
    open: 'Open',
  },
  report: { title: 'Result' },
};
