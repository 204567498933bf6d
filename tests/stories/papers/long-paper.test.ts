// A paper longer than any Google Doc is kept as a Word file, whole, and is told so.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCX_TYPE, docxText } from '../../../emulator/drive/docx.ts';
import { Morning } from '../bad-input/morning.ts';
import type { Seen } from '../bad-input/seen.ts';

/** A fifth of what a Google Doc holds, each sentence another one. */
const PART = Array.from(
  { length: 5_000 },
  (_, n) => `Điểm ${n + 1}: đề nghị làm rõ căn cứ số ${n * 7}.`,
).join(' ');
const BODIES = ['STC', 'STP', 'SNV', 'SXD', 'SCT', 'SGTVT', 'SYT'];

let morning: Morning;
let made: Seen;
let packedByGoogle = 0;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  for (const body of BODIES) await morning.answer(body, { comment: `${body}: ${PART}` });
  await morning.press('Nhận trả lời');
  const before = zips();
  made = await morning.ask('makeDocuments', { roundId: 'D4', kinds: ['BANG_TONG_HOP'] });
  packedByGoogle = zips() - before;
}, 240_000);
afterAll(() => morning.end());

const zips = () =>
  morning.runtime.calls.all().filter(({ method }) => method === 'Utilities.zip').length;
const fileAt = (url: string) => {
  const id = /\/d\/([^/]+)/.exec(url)?.[1] ?? '';
  return morning.runtime.world.drive.files[id];
};
const tableUrl = () =>
  morning.book
    .rows('documents')
    .find((row) => row.text('type') === 'Bảng tổng hợp')
    ?.text('url') ?? '';

describe('a comment table of more than 1.02 million characters', () => {
  it('is told to be a Word file', () => {
    expect(made.code).toBeNull();
    expect(made.lines).toContain(
      'Bảng tổng hợp: dài hơn 1,02 triệu ký tự, Google Tài liệu không chứa được; đã lưu trong Drive thành tệp Word (.docx), mở bằng Word',
    );
  });

  it('is in the register and holds every word', () => {
    const file = fileAt(tableUrl());
    expect(file?.mimeType).toBe(DOCX_TYPE);
    const text = docxText(file?.content ?? new Uint8Array());
    expect(text.length).toBeGreaterThan(1_020_000);
    for (const body of BODIES) expect(text).toContain(`${body}: Điểm 1: đề nghị`);
    expect(text.split('Điểm 5000: đề nghị làm rõ căn cứ số 34993.')).toHaveLength(
      BODIES.length + 1,
    );
  });

  it('is packed by Google, once, for a script takes a second for it', () => {
    expect(packedByGoogle).toBe(1);
  });

  it('and the replies word for word lie in the pack of evidence as Word files', async () => {
    const copied = tableUrl();
    const packed = await morning.ask('makeEvidencePack', { roundId: 'D4' });
    expect(packed.code).toBeNull();
    expect(packed.lines.filter((line) => line.includes('tệp Word (.docx)'))).toHaveLength(1);
    const kept = Object.values(morning.runtime.world.drive.files).filter(
      (file) => file.mimeType === DOCX_TYPE,
    );
    // The table, its copy in the pack, and the replies.
    expect(fileAt(copied)?.mimeType).toBe(DOCX_TYPE);
    expect(kept).toHaveLength(3);
  });
});
