// A mail made of any text at all: one subject line, the same words in plain text and in HTML, no element but ours.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fieldsOf,
  type MailFacts,
  mailTemplateIds,
} from '../../src/domain/mail-templates/fields.ts';
import { listOf, renderMail } from '../../src/domain/mail-templates/render-mail.ts';
import { htmlOf } from '../../src/domain/outbox/html-body.ts';
import { hostileText } from './generators.ts';
import { markupOf } from './promises.ts';
import { runs } from './runs.ts';

/** The text that a reader sees of our HTML. */
const shownOf = (html: string): string =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<\/p><p[^>]*>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
const closedUp = (text: string): string => text.replace(/\n{2,}/g, '\n\n');

describe('a mail of any text', () => {
  it.each(mailTemplateIds)('has one subject line and no element but ours: %s', (template) => {
    const fields = fieldsOf(template);
    // Each field stands in the subject and in the body once.
    const tags = fields.map((field) => `{{${field}}}`).join(' / ');
    const facts = fc
      .array(hostileText, { minLength: fields.length, maxLength: fields.length })
      .map((texts): MailFacts => Object.fromEntries(fields.map((field, at) => [field, texts[at]])));
    fc.assert(
      fc.property(facts, (values) => {
        const { subject, body } = renderMail(template, { subject: tags, body: tags }, values);
        expect(subject).not.toMatch(/\p{Cc}/u);
        expect(subject.length).toBeLessThanOrEqual(250);
        const html = htmlOf(body);
        expect(markupOf(html)).toEqual([]);
        expect(shownOf(html)).toBe(closedUp(body));
      }),
      runs(20),
    );
  });

  it('keeps each item of a list on a line of its own, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 5 }), (items) => {
        const lines = listOf(items).split('\n');
        expect(lines).toHaveLength(Math.max(1, items.length));
        for (const line of items.length === 0 ? [] : lines)
          expect(line.startsWith('- ')).toBe(true);
      }),
      runs(100),
    );
  });
});
