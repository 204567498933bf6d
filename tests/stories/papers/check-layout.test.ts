// The layout of documents checked as they are made and, from the menu, when a person asks.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CheckedDocument, CheckLayoutData } from '../../../src/dialogs/data/check-layout.ts';
import type { Report } from '../../../src/dialogs/data.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { inBody, ourLetter, size, within } from '../../documents/form/ours.ts';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const made = () => morning.book.rows('documents').filter((row) => row.text('fileName') !== '');
const kept = (): string[] => made().map((row) => row.text('formCheck'));
const check = async (link: string) =>
  (await morning.ask('checkLayout', { link })).value as CheckedDocument;

describe('a document that is made', () => {
  it('is checked before it is stored, and the register keeps what was found', async () => {
    await morning.openD4();
    expect(kept()).toEqual(['Đạt']);
  });

  it('is reported in order, each by its name', async () => {
    await morning.openD4();
    const { value } = await morning.ask('makeDocuments', {
      roundId: 'D4',
      kinds: ['BANG_TONG_HOP', 'BAO_CAO'],
    });
    const [form] = (value as Report).sections;
    expect(form).toEqual({
      title: 'Thể thức theo Nghị định 30/2020',
      tone: 'ok',
      lines: [
        expect.stringMatching(/^Bảng tổng hợp.*: đạt$/),
        expect.stringMatching(/^Báo cáo.*: đạt$/),
      ],
    });
    expect(kept()).toEqual(['Đạt', 'Đạt', 'Đạt']);
  });

  it('is told with its faults when staff worded them into it', async () => {
    const text = 'Đề nghị góp ý trên địa bàn Tỉnh Bắc Giang trước ngày 1/9/2021';
    await morning.type('wordings', 'CONG_VAN.ketThuc', 'text', text);
    await morning.openD4();
    expect(kept()[0]).toMatch(/^Sai 1 điểm, cần xem 1 điểm\. Sai: Ngày nhỏ hơn 10/);
    expect(kept()[0]).toContain('tỉnh Bắc Giang');
  });
});

describe('the command that checks layout', () => {
  beforeEach(() => morning.openD4());

  it('offers what the book made, and checks one of them through Google', async () => {
    const data = (await morning.press(menu.checkLayout)).value as CheckLayoutData;
    expect(data.documents.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^VB-\d+ – Công văn lấy ý kiến D4/),
    ]);
    const found = await check(data.documents[0]?.id ?? '');
    expect(found.name).toMatch(/^Công văn lấy ý kiến D4/);
    expect(found.check).toEqual({ kind: 'CONG_VAN', findings: [] });
  });

  it('checks what stands in the document now, not what was made', async () => {
    const url = made()[0]?.text('url') ?? '';
    const file = morning.runtime.world.drive.files[/\/d\/([^/]+)/.exec(url)?.[1] ?? ''];
    if (file === undefined) throw new Error('The letter is gone.');
    file.content = inBody(await ourLetter(), within('Độc lập - Tự do', size(16)));
    expect((await check(url)).check.findings).toEqual([
      { rule: 'MOTTO.SIZE', where: 'Độc lập - Tự do - Hạnh phúc', found: '16 pt', more: 0 },
      { rule: 'MOTTO_RULE', where: 'Độc lập - Tự do - Hạnh phúc', found: '81 %', more: 0 },
    ]);
  });

  it('refuses a document that it does not reach, and says what to do instead', async () => {
    const link = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit';
    const { code, sentence } = await morning.ask('checkLayout', { link });
    expect(code).toBe('LAYOUT.NOT_REACHED');
    expect(sentence).toMatch(/do chính nó lập.*Tải xuống › Microsoft Word \(\.docx\)/);
  });

  it.each([
    '',
    'https://drive.google.com/file/d/1AbCdEfGhIj/view',
    'javascript:alert(1)',
    'Công văn số 5',
  ])('refuses “%s”, which is no link to a document', async (link) => {
    const { code, sentence } = await morning.ask('checkLayout', { link });
    expect(code).toBe(link === '' ? 'INPUT.MISSING' : 'LAYOUT.NO_LINK');
    expect(sentence).toContain('Cách sửa');
  });
});
