// Two signatures side by side, and words that lead somewhere: nothing but an https address becomes a link.

import { describe, expect, it } from 'vitest';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { moment } from '../../src/domain/day.ts';
import { minutes } from '../../src/domain/documents/meetings/minutes.ts';
import type { Paper } from '../../src/domain/documents/paper.ts';
import { documents as words } from '../../src/text/vi/documents.ts';
import { meetingPapers } from '../../src/text/vi/papers/meetings.ts';
import { meeting } from '../domain/documents/meetings/ch-01.ts';
import { office, unregistered } from '../domain/documents/round-d4.ts';
import { wording } from '../domain/documents/wordings.ts';
import { paragraphsOf, unpacked } from './unpacked.ts';

const paper = minutes(
  { office, registration: unregistered, meeting },
  words,
  wording('BIEN_BAN'),
  meetingPapers,
);
const file = async (made: Paper) => unpacked(await paperToDocx(made, moment('2021-07-02T11:00')));

describe('the close of a biên bản', () => {
  it('has the secretary left of the chair, and “Nơi nhận” under both', async () => {
    const lines = paragraphsOf((await file(paper)).body).filter((text) => text !== '');
    expect(lines.slice(-8)).toEqual([
      'THƯ KÝ',
      'Đỗ Văn Tình',
      'CHỦ TỌA',
      'Nguyễn Thanh Bình',
      'Nơi nhận:',
      '- Các thành phần dự họp;',
      '- Lãnh đạo Sở;',
      '- Lưu: VT, Hồ sơ.',
    ]);
  });
});

describe('words with an address', () => {
  const linked = (link: string): Paper => ({
    ...paper,
    blocks: [{ kind: 'paragraph', runs: [{ text: 'Mở tài liệu', link }] }],
  });

  it('become a link where the address is one of a page', async () => {
    const made = await file(linked('https://docs.google.com/document/d/a1/edit'));
    expect(made.body).toContain('<w:hyperlink');
    expect([...made.parts.values()].join()).toContain(
      'Target="https://docs.google.com/document/d/a1/edit" TargetMode="External"',
    );
  });

  it.each(['javascript:alert(1)', 'http://example.vn', 'https://x"/><w:r>', 'file:///etc/passwd'])(
    'stay words for %s',
    async (address) => {
      const made = await file(linked(address));
      expect(made.body).not.toContain('<w:hyperlink');
      expect(paragraphsOf(made.body)).toContain('Mở tài liệu');
    },
  );
});
