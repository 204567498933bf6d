// Text from outside can break neither the file nor its reader.

import { beforeAll, describe, expect, it } from 'vitest';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { safeText } from '../../src/documents/safe-text.ts';
import { moment } from '../../src/domain/day.ts';
import { commentTable } from '../../src/domain/documents/comment-table.ts';
import { documents as words } from '../../src/text/vi/documents.ts';
import { facts, office, unregistered } from '../domain/documents/round-d4.ts';
import { wording } from '../domain/documents/wordings.ts';
import { paragraphsOf, type Unpacked, unpacked } from './unpacked.ts';

const hostile = [
  '</w:t></w:r><w:fldSimple w:instr="INCLUDETEXT C:\\\\x"/><w:r><w:t>',
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
  '<b>A & B</b> $& "100$$"',
  '=HYPERLINK("http://x";"y")',
  'a\u0000\u0008\u001fb\ufffe',
  'cao \ud83d thấp \udc00 đôi \ud83d\ude00',
  'Ho\u0300a Bi\u0300nh', // decomposed, as macOS types it
];

let file: Unpacked;
let plain: Unpacked;
beforeAll(async () => {
  const comments = facts.comments.map((comment, index) =>
    index === 0 ? { ...comment, content: hostile.join('\n') } : comment,
  );
  const bodies = facts.bodies.map((body) =>
    body.bodyId === 'STP' ? { ...body, inDocNo: '<w:instrText>1</w:instrText>\u0007' } : body,
  );
  const table = (of: typeof facts) =>
    commentTable(
      { office, registration: unregistered, facts: of, form: 'MAU10' },
      words,
      wording('BANG_TONG_HOP'),
    );
  const at = moment('2021-09-08T08:30');
  file = await unpacked(await paperToDocx(table({ ...facts, comments, bodies }), at));
  plain = await unpacked(await paperToDocx(table(facts), at));
});

describe('hostile text in a comment', () => {
  it('adds no field to those of the layout', () => {
    const fields = (of: Unpacked) =>
      [...of.parts.values()].join('').match(/<w:(fldSimple|instrText|hyperlink|object)\b/g) ?? [];
    expect(fields(file)).toEqual(fields(plain));
  });

  it('is printed as it was typed', () => {
    const printed = paragraphsOf(file.body);
    for (const text of hostile.slice(0, 4)) expect(printed).toContain(text);
  });

  it('loses what XML forbids and keeps the rest', () => {
    const printed = paragraphsOf(file.body);
    expect(printed).toContain('ab');
    expect(printed).toContain('cao \ufffd thấp \ufffd đôi \u{1f600}');
  });

  it('keeps its letters in the form they were typed in', () => {
    expect(paragraphsOf(file.body)).toContain('Ho\u0300a Bi\u0300nh');
  });

  it('cannot add markup by a document number either', () => {
    expect(paragraphsOf(file.body).join('\n')).toContain('số <w:instrText>1</w:instrText>');
  });
});

describe('safe text', () => {
  it('turns line ends and tabs into spaces', () => {
    expect(safeText('a\r\nb\tc\u2028d')).toBe('a b c d');
  });

  it('mends two lone surrogates in a row', () => {
    expect(safeText('\udc00\udc00\ud83d\ud83d')).toBe('\ufffd\ufffd\ufffd\ufffd');
  });
});
