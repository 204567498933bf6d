// Nothing that a body wrote is lost between its form and the printed table: form answer → Trả lời → Sổ góp ý
// → .docx → read back. Only this is changed on the way, and only this is evened out before texts are
// compared: line ends and runs of spaces become one space, letters are composed (NFC), characters that no
// XML may hold go, a lone surrogate becomes U+FFFD.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/documents/reading/read-docx.ts';
import { safeText } from '../../../src/documents/safe-text.ts';
import { placedIn } from '../../../src/domain/decree/placed.ts';
import { Morning } from '../bad-input/morning.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  VY: '=HYPERLINK("http://x.test";"bấm vào đây")\n+84912345678\n-1+2\n@SUM(A1)',
  STC: '</w:t></w:r><w:fldSimple w:instr="INCLUDETEXT C:\\\\x"/>{ DDEAUTO cmd "/k calc" } <b>A & B</b> $& $1',
  STP: 'Đề nghị giữ {{tenDeAn}} và {{#capTren}}…{{/capTren}} nguyên văn',
  SNV: 'Ho\u0300a Bi\u0300nh; cao \ud83d thấp; \u0007tiếng chuông; \u{1f600}\u00a0cách cứng',
};

/** More than two cells hold: every sentence of it is another one. */
const LONG = Array.from(
  { length: 2_600 },
  (_, n) => `Ý kiến chi tiết thứ ${n + 1}, đề nghị giữ.`,
).join(' ');

const even = (text: string): string =>
  [...text.replace(/\r\n?|\n/g, ' ')]
    .map((letter) => safeText(letter))
    .join('')
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

let morning: Morning;
let cells: string;
let printed: string;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  for (const [bodyId, comment] of Object.entries(HOSTILE))
    await morning.answer(bodyId, { comment });
  await morning.answer('SCT', { comment: LONG });
  const taken = await morning.press('Nhận trả lời');
  if (taken.code !== null) throw new Error(taken.sentence);
  const { sentence } = await morning.ask('makeDocuments', {
    roundId: 'D4',
    kinds: ['BANG_TONG_HOP'],
  });
  if (sentence !== '') throw new Error(sentence);
  cells = even(
    morning.book
      .rows('comments')
      .map((row) => row.text('content'))
      .join(' '),
  );
  const made = morning.book.rows('documents').filter((row) => row.text('type') === 'Bảng tổng hợp');
  const id = /\/d\/([^/]+)/.exec(made[0]?.text('url') ?? '')?.[1] ?? '';
  const file = morning.runtime.world.drive.files[id]?.content ?? new Uint8Array();
  printed = even(
    placedIn(readDocx(file))
      .map(({ paragraph }) => paragraph.text)
      .join(' '),
  );
}, 240_000);
afterAll(() => morning.end());

describe('what a body wrote in its form', () => {
  it.each(Object.keys(HOSTILE))(
    'stands whole in the log and in the printed table: %s',
    (bodyId) => {
      const text = even(HOSTILE[bodyId] ?? '');
      for (const piece of text.match(/.{1,400}(?=\s|$)/gsu) ?? []) {
        expect(cells).toContain(piece.trim());
        expect(printed).toContain(piece.trim());
      }
    },
  );

  it('goes on in further comments where no cell holds it, to the letter, each of them printed', () => {
    expect(LONG.length).toBeGreaterThan(100_000);
    const rows = morning.book.rows('comments').filter((row) => row.text('bodyId') === 'SCT');
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row.text('content')).join('')).toBe(LONG);
    for (const row of rows) expect(printed.includes(even(row.text('content')))).toBe(true);
  });
});
