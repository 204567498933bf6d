// I3, I4: mails lead to a form that is published and on record; a round has one form; what is left over is told of.

import type { FormState } from '../../../emulator/forms/state.ts';
import type { World } from '../../../emulator/index.ts';
import type { MailMessage } from '../../../emulator/mail/state.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { BookReader, type SeenRow } from '../../replay/book-reader.ts';
import type { Ended } from '../ended.ts';
import type { Finding } from '../tally.ts';

const LINK = /https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([^/?\s]+)/g;
const REQUEST = /PH-[A-Za-z0-9]+-[A-Za-z0-9_]+/;

/** I3: no mail leads nowhere, and none asks for what has come or can come no more. */
export function linksLead({ before, after }: Ended): Finding[] {
  const book = new BookReader({ world: after });
  if (!book.has('rounds')) return [];
  const onRecord = book.rows('rounds').map((row) => row.text('formId'));
  const fresh = after.mail.messages.slice(before.mail.messages.length);
  return fresh.flatMap((mail) =>
    Array.from(mail.body.matchAll(LINK), ([, id = '']) => id).flatMap((id) => {
      const form = formBehind(after, id);
      if (form === undefined) return [broken(`A mail to ${mail.to.join()} leads to no form.`)];
      const ofRound = onRecord.includes(form.id);
      return [
        ...(form.published ? [] : [broken(`A mail leads to ${form.id}, which is not published.`)]),
        ...(ofRound || isAckForm(after, form)
          ? []
          : [broken(`A mail leads to ${form.id}, which is not on record.`)]),
        ...(ofRound ? tooLate(mail, book) : []),
      ];
    }),
  );
}

function formBehind({ forms }: World, id: string): FormState | undefined {
  return Object.values(forms.byId).find((form) => form.id === id || form.publishedId === id);
}

/** The form of acknowledgements: its id stands in the properties. */
function isAckForm({ script }: World, { id }: FormState): boolean {
  return Object.values(script.properties.script).some((value) => value.includes(id));
}

/** A mail that asks for a reply after it has been logged, or after its round was closed. */
function tooLate(mail: MailMessage, book: BookReader): Finding[] {
  const id = REQUEST.exec(mail.body)?.[0] ?? '';
  const request = book.rows('requests').find((row) => row.text('requestId') === id);
  if (request === undefined) return [];
  const logged = book
    .rows('replies')
    .filter((row) => row.text('matchedRequestId') === id)
    .map((row) => momentOf(row, 'processedAt'));
  const closed = book
    .rows('roundHistory')
    .filter((row) => row.text('roundId') === request.text('roundId'))
    .filter((row) => row.text('toStatus') === enums.roundStatus.DONG)
    .map((row) => momentOf(row, 'at'));
  // The sheet keeps seconds; a mail takes one.
  const late = (when: number): boolean => when > 0 && mail.at > when + 2000;
  return [
    ...(logged.some(late) ? [broken(`${id} was asked again after its reply was logged.`)] : []),
    ...(closed.some(late) ? [broken(`${id} was asked again after the close.`)] : []),
  ];
}

/** A moment of a cell in milliseconds; 0 where it is blank. The book keeps Hanoi's clock. */
function momentOf(row: SeenRow, column: string): number {
  const serial = row.value(column);
  if (typeof serial !== 'number') return 0;
  return Date.UTC(1899, 11, 30) + serial * 86_400_000 - 7 * 3_600_000;
}

/** I4: a form that is not on record is one that the history names as left over. */
export function oneFormEach({ after }: Ended): Finding[] {
  const book = new BookReader({ world: after });
  if (!book.has('rounds')) return [];
  const onRecord = book
    .rows('rounds')
    .map((row) => row.text('formId'))
    .filter((id) => id !== '');
  const others = Object.values(after.forms.byId).filter(
    (form) => !onRecord.includes(form.id) && !isAckForm(after, form),
  );
  const told = book.rows('audit').filter((row) => row.text('action') === enums.deed.FORM_ORPHAN);
  return [
    ...(new Set(onRecord).size === onRecord.length ? [] : [twice('Two rounds have one form.')]),
    ...(others.length <= told.length
      ? []
      : [twice(`${others.length} forms are left over, ${told.length} are told of.`)]),
  ];
}

const broken = (sentence: string): Finding => ({
  promise: 'I3',
  counts: 'invariantFailures',
  sentence,
});
const twice = (sentence: string): Finding => ({
  promise: 'I4',
  counts: 'invariantFailures',
  sentence,
});
