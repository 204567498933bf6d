// The door of files: a Word file that somebody chose is read in the page, or told to be none; it can neither
// stop the page nor reach out of itself.

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocx } from '../../src/documents/check-docx.ts';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { readDraftLines } from '../../src/documents/reading/draft-lines.ts';
import { UnreadableDocx } from '../../src/documents/reading/open-docx.ts';
import { safeText } from '../../src/documents/safe-text.ts';
import { moment } from '../../src/domain/day.ts';
import { requestLetter } from '../../src/domain/documents/request-letter.ts';
import { documents as words } from '../../src/text/vi/documents.ts';
import { audience, files, office, round, unregistered } from '../domain/documents/round-d4.ts';
import { wording } from '../domain/documents/wordings.ts';
import { corpus } from './corpus.ts';
import { hostileText } from './generators.ts';
import { runs } from './runs.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (text: string): string =>
  safeText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
const docx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

/** What comes of reading a file as a draft and as a paper to be checked. */
function outcome(bytes: Uint8Array): 'read' | 'told to be none' {
  const checked = checkDocx(bytes);
  try {
    readDraftLines(bytes);
    return 'read';
  } catch (error) {
    if (!(error instanceof UnreadableDocx)) throw error;
    expect(checked).toBeNull();
    return 'told to be none';
  }
}

describe('a Word file with any text', () => {
  it('is read to the letter, field codes and markup among it', () => {
    const texts = corpus.map(({ text }) => safeText(text)).filter((text) => text.trim() !== '');
    const read = readDraftLines(docx(texts.map(paragraph).join('')));
    const even = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
    expect(read.map(({ text }) => even(text))).toEqual(texts.map(even));
  });

  it('that hides an instruction in a field is read without it', () => {
    const field =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO cmd "/k calc"</w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>kết quả</w:t></w:r>' +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const read = readDraftLines(docx(field))
      .map(({ text }) => text)
      .join('\n');
    expect(read).toContain('kết quả');
    expect(read).not.toContain('DDEAUTO');
  });
});

describe('a file that is no Word file', () => {
  const nested = (element: string, depth: number): string =>
    `<${element}>`.repeat(depth) + paragraph('x') + `</${element}>`.repeat(depth);

  it.each<[string, () => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['text', () => strToU8('Điều 1. Phạm vi')],
    ['a zip of other parts', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
    ['a part that is cut off', () => docx('<w:p><w:r><w:t>x')],
    ['a part that closes what it did not open', () => docx('</w:p></w:tbl>')],
    [
      'entities that grow',
      () =>
        zipSync({
          'word/document.xml': strToU8(
            `<!DOCTYPE w [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
          ),
        }),
    ],
    [
      'an entity that reaches out',
      () =>
        zipSync({
          'word/document.xml': strToU8(
            `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`,
          ),
        }),
    ],
  ])('is told to be none: %s', (_what, made) => {
    expect(outcome(made())).toBe('told to be none');
  });

  it.each(['w:p', 'w:sdt', 'w:sdtContent', 'w:tbl', 'w:tc', 'w:r', 'w:ins', 'mc:AlternateContent'])(
    'does not stop the page by nesting %s a hundred thousand times',
    (element) => {
      expect(outcome(docx(nested(element, 100_000)))).toBe('told to be none');
    },
    60_000,
  );

  it('does not mistake a style or a list called like a property of every object', () => {
    const styled = ['__proto__', 'constructor', 'toString'].map(
      (id) =>
        `<w:p><w:pPr><w:pStyle w:val="${id}"/><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`,
    );
    expect(outcome(docx(styled.join('')))).toBe('read');
  });
});

describe('a paper of ours with bytes that somebody changed', () => {
  let ours = new Uint8Array();
  beforeAll(async () => {
    const letter = requestLetter(
      { office, registration: unregistered, round, audience, files, submittedTo: 'UBND tỉnh' },
      words,
      wording('CONG_VAN'),
    );
    ours = new Uint8Array(await paperToDocx(letter, moment('2021-08-23T08:30')));
  });

  it('is read or told to be none, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.nat(),
        (changes, cut) => {
          const bytes = ours.slice(0, cut % 3 === 0 ? cut % ours.length : ours.length);
          for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
          expect(['read', 'told to be none']).toContain(outcome(bytes));
        },
      ),
      runs(60),
    );
  }, 60_000);

  it('with any characters for its XML is read or told to be none', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (body, styles) => {
        expect(['read', 'told to be none']).toContain(
          outcome(
            docx(body, { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': styles }),
          ),
        );
      }),
      runs(100),
    );
  });
});
