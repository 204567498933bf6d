// A mail from its template: one text for every reader; its HTML is made of it when it leaves.

import { headerLine } from '../outbox/html-body.ts';
import { filledIn } from '../templates/template-text.ts';
import type { MailText } from './check-template.ts';
import { fieldsOf, isList, type MailFacts, type MailTemplateId } from './fields.ts';

/** Google refuses a longer subject (“Argument too large: subject”, platform.md §13.1). */
export const LONGEST_SUBJECT = 250;

/** The items of a list field, each on a line of its own whatever stands in it. */
export function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${headerLine(item)}`).join('\n');
}

/**
 * The mail with its values put in. A value stays what it is: a name with `{{x}}` in it is a name.
 * Line breaks inside a value become spaces, so that none can begin a paragraph or a header, but those
 * between the items of a list, which its maker puts there (`listOf`); blank lines that a left-out section leaves behind are closed up. The template must be free of faults.
 * @example renderMail('XAC_NHAN', { subject: '{{maTraLoi}}', body: '' }, { maTraLoi: 'TL-D4-0001' }).subject //=> 'TL-D4-0001'
 */
export function renderMail(template: MailTemplateId, text: MailText, facts: MailFacts): MailText {
  const values = Object.fromEntries(
    fieldsOf(template).map((field) => [
      field,
      isList(field) ? (facts[field] ?? '') : headerLine(facts[field] ?? ''),
    ]),
  );
  const subject = headerLine(filledIn(text.subject, values)).replace(/ {2,}/g, ' ');
  return {
    subject:
      subject.length > LONGEST_SUBJECT ? `${subject.slice(0, LONGEST_SUBJECT - 1)}…` : subject,
    body: filledIn(text.body.replace(/\r\n?/g, '\n'), values)
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}
