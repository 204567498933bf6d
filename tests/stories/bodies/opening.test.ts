// Opening a round when bodies have ended, or when a paper of the dossier is secret.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dossierFiles } from '../../../src/commands/papers/dossier-files.ts';
import type { OpeningPreview } from '../../../src/dialogs/data.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { D4, Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const preview = async () => (await morning.ask('previewOpening', D4)).value as OpeningPreview;

describe('a district that has ended', () => {
  it('is replaced by its successor, and the warnings say so', async () => {
    await morning.type('bodies', 'SD', 'validTo', '30/6/2021');
    await morning.type('bodies', 'SD', 'successorId', 'HND');
    await morning.type('bodies', 'YT', 'validTo', '30/6/2021');
    const { rowNumber } = morning.row('bodies', 'YT');
    const { warnings } = await preview();
    expect(warnings).toContain(
      '1 cơ quan đã hết hiệu lực, đợt này hỏi cơ quan kế thừa: UBND huyện Sơn Động → Hội Nông dân.',
    );
    expect(warnings).toContain(
      `1 cơ quan trong nhóm đã hết hiệu lực và không có cơ quan kế thừa dùng được nên không được hỏi: UBND huyện Yên Thế (hàng ${rowNumber}). Cách sửa: nếu cần hỏi, điền cột “Kế thừa” trong trang “Cơ quan”.`,
    );
    await morning.ask('openRound', D4);
    const asked = morning.book.rows('requests').map((row) => row.text('bodyId'));
    expect(asked).toContain('HND');
    expect(asked).not.toContain('SD');
    expect(asked).toHaveLength(27);
  });

  it('keeps its old name in a round that asked it', async () => {
    await morning.openD4();
    await morning.type('bodies', 'SD', 'validTo', '30/6/2021');
    await morning.type('bodies', 'SD', 'officialName', 'UBND xã Sơn Động');
    expect(morning.row('requests', 'PH-D4-SD').text('nameSnapshot')).toBe('UBND huyện Sơn Động');
  });
});

describe('a secret paper of the dossier', () => {
  const secret = () => morning.type('drafts', 'DT-DA-1', 'secrecy', 'Mật');

  it('is refused before anything is made, with the remedy', async () => {
    await secret();
    const { problems } = await preview();
    expect(problems).toEqual([expect.stringContaining('có tài liệu mật')]);
    const files = Object.keys(morning.runtime.world.drive.files).length;
    const { code, sentence } = await morning.ask('openRound', D4);
    expect(code).toBe('ROUND.SECRET_DRAFTS');
    expect(sentence).toMatch(
      /^Đợt D4 có tài liệu mật: .*chưa có gì được tạo\. Cách sửa: bỏ tài liệu này khỏi cột “Tài liệu lấy ý kiến” .*hoặc chọn “Công văn” ở cột “Hình thức”.* để lấy ý kiến bằng công văn giấy\.$/,
    );
    expect(Object.keys(morning.runtime.world.drive.files)).toHaveLength(files);
    expect(morning.book.rows('requests')).toHaveLength(0);
    expect(morning.mails).toBe(0);
  });

  it('may go round by letter, which names it no further', async () => {
    await secret();
    await morning.type('rounds', 'D4', 'mode', 'Công văn');
    expect((await morning.ask('openRound', D4)).code).toBeNull();
    expect(morning.book.rows('requests')).toHaveLength(28);
    expect(morning.mails).toBe(0);
  });

  it('that is no longer current stands in nobody’s way', async () => {
    await secret();
    await morning.type('drafts', 'DT-DA-1', 'current', 'Không');
    expect((await morning.ask('openRound', D4)).code).toBeNull();
  });
});

it('papers neither name nor link a secret file, and no older draft beside the current one', () => {
  const draft = (change: Partial<Row<'drafts'>>) =>
    ({
      part: 'DA',
      label: '',
      docUrl: '',
      current: 'CO',
      secrecy: null,
      ...change,
    }) as Row<'drafts'>;
  const drafts = [
    draft({ label: 'Đề án lần 1', current: 'KHONG', secrecy: 'MAT' }),
    draft({ label: 'Đề án lần 2' }),
    draft({
      part: 'BC',
      label: 'Báo cáo về vị trí đóng quân',
      secrecy: 'TOI_MAT',
      docUrl: 'https://docs.google.com/document/d/1mat/edit',
    }),
  ];
  expect(dossierFiles('DA, BC', drafts)).toEqual([
    { part: 'DA', name: 'Đề án lần 2' },
    { part: 'BC', name: 'tài liệu mật gửi riêng' },
  ]);
});
