// What is reported of a round that closes, is extended, moves on or goes back. English.

import type { steps as vi } from '../../vi/reports/steps.ts';

export const steps: typeof vi = {
  closedByItself: (days) => `Closed by itself: ${days} working days after it was due.`,
  formGone: 'The round’s form is gone',
  formGoneTaken: (replies, comments) =>
    `The form was deleted, or the book may no longer open it. Before that it brought ${replies} replies with ${comments} comments; all of them are still in the book.`,
  formGoneRemedy:
    'Replies that were put into the form and never taken in: ask those bodies for a letter and enter it by Sổ Đề án › Enter a reply by letter, a meeting’s conclusion…',
};
