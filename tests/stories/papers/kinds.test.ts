// The papers of the dialog “Lập văn bản…”: what they say, their versions, what keeps one from being made.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MakeDocumentsData } from '../../../src/dialogs/data/make-documents.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import { documentsOf, textAt } from './documents-of.ts';

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('SNV');
  await morning.answer('STC', { comment: 'Đề nghị rà soát kinh phí tại Mục 4.' });
  await morning.answer('SCT', { comment: '=HYPERLINK("http://x")' });
  await morning.press(menu.takeIn);
  morning.keep();
}, 180_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const make = (input: object) => morning.ask('makeDocuments', input);

/** The documents of a kind that the register has, oldest first, each as text. */
const made = (type: string) =>
  documentsOf(morning, type)
    .filter((row) => row.text('fileName') !== '')
    .map((row) => ({ row, text: textAt(morning, row.text('url')) }));

describe('the dialog', () => {
  it('offers the papers of each round, and those of the Đề án, with the version to come', async () => {
    const { value } = await morning.press(menu.makeDocuments);
    const { rounds, programme, forms, form } = value as MakeDocumentsData;
    expect(rounds.map(({ id }) => id)).toEqual(['D4']);
    expect(rounds[0]?.kinds.map(({ label }) => label)).toContain('Bảng tổng hợp (lần 1)');
    expect(programme.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Tờ trình (lần 1)', 'Dự thảo Quyết định (lần 1)']),
    );
    expect(programme.filter(({ ticked }) => ticked).map(({ id }) => id)).toEqual(['TOM_TAT']);
    expect(forms.map(({ id }) => id)).toEqual(['MAU10', 'CO_TT']);
    expect(form).toBe('CO_TT');
  });
});

const both = { roundId: 'D4', kinds: ['BANG_TONG_HOP', 'BAO_CAO'] };

/** Which call of a run makes the second file. */
async function secondMaking(): Promise<number> {
  await make(both);
  const { runtime } = morning;
  const calls = runtime.calls.all(runtime.executions.at(-1)?.id ?? '');
  const makings = calls.flatMap(({ method }, at) => (method === 'Drive.Files.create' ? [at] : []));
  expect(makings).toHaveLength(2);
  return (makings[1] ?? 0) + 1;
}

describe('a paper', () => {
  it('is a new version each time and leaves the one before as it was', async () => {
    await make({ kinds: ['TO_TRINH'] });
    const [first] = made('Tờ trình');
    await make({ kinds: ['TO_TRINH'] });
    const [kept, second] = made('Tờ trình');
    expect(kept?.text).toBe(first?.text);
    expect(second?.row.value('version')).toBe(2);
    expect(second?.row.text('relatedRound')).toBe('');
  });

  it('keeps its version when the run was stopped before the papers asked for with it were made', async () => {
    morning.again([{ at: await secondMaking(), do: 'killAfter', in: 'ask' }]);
    await expect(make(both)).rejects.toThrow();
    expect([...made('Bảng tổng hợp'), ...made('Báo cáo')]).toEqual([]);
    const files = Object.keys(morning.runtime.world.drive.files).length;
    await morning.minutes(11);
    expect((await make(both)).code).toBeNull();
    const versions = [...made('Bảng tổng hợp'), ...made('Báo cáo')];
    expect(versions.map(({ row }) => row.value('version'))).toEqual([1, 1]);
    expect(Object.keys(morning.runtime.world.drive.files)).toHaveLength(files);
  });

  it('is registered though Google refuses the one asked for after it', async () => {
    morning.again([{ at: await secondMaking(), do: 'before', in: 'ask' }]);
    expect((await make(both)).code).toBe('PLATFORM');
    expect(made('Bảng tổng hợp')).toHaveLength(1);
    expect(made('Báo cáo')).toEqual([]);
  });

  it('is refused, by its name, for a round that does not have it', async () => {
    const { code, sentence } = await make({ roundId: 'D4', kinds: ['KET_LUAN'] });
    expect(code).toBe('INPUT.NOT_IN_LIST');
    expect(sentence).toContain('Thông báo kết luận');
  });

  it('is not made of a meeting that is not there', async () => {
    expect(await make({ meetingId: 'CH-99', kinds: ['GIAY_MOI'] })).toMatchObject({
      code: 'MEETING.UNKNOWN',
    });
  });
});

describe('the table', () => {
  it('comes in the form that was chosen, the setting standing where none was', async () => {
    await make({ roundId: 'D4', kinds: ['BANG_TONG_HOP'], form: 'MAU10' });
    await make({ roundId: 'D4', kinds: ['BANG_TONG_HOP'] });
    const [four, five] = made('Bảng tổng hợp');
    expect(four?.text).toContain('NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN');
    expect(five?.text).toContain('Ý kiến giải trình, tiếp thu');
    expect(five?.text).toContain('=HYPERLINK("http://x")');
  });
});

describe('the Tờ trình', () => {
  it('tells every round with its figures, and what goes with it', async () => {
    await make({ kinds: ['TO_TRINH'] });
    const text = made('Tờ trình')[0]?.text ?? '';
    expect(text).toMatch(/Số:\s+\/TTr-SKHCN/);
    expect(text).toContain('Kính gửi: UBND tỉnh Bắc Giang');
    expect(text).toContain('II. QUÁ TRÌNH XÂY DỰNG');
    expect(text).toContain(
      'đã gửi 28 cơ quan, đơn vị, 03 cơ quan, đơn vị trả lời (01 thống nhất hoàn toàn, 02 có ý kiến góp ý), 25 cơ quan, đơn vị chưa có ý kiến; tổng số 02 lượt ý kiến, 02 nội dung.',
    );
    expect(text).toContain('chưa giải trình 02');
    expect(text).not.toContain('cần xin ý kiến lãnh đạo');
    expect(text).toMatch(
      /\(Gửi kèm: \(1\) Báo cáo kết quả .*; \(\d\) Báo cáo tổng hợp, giải trình, tiếp thu ý kiến góp ý\.\)/,
    );
    expect(text).toContain('kính trình UBND tỉnh Bắc Giang xem xét, quyết định./.');
  });
});

describe('the dự thảo Quyết định', () => {
  it('is issued by the Committee, or by its chairman when the setting says so', async () => {
    await make({ kinds: ['QUYET_DINH'] });
    await morning.type('config', 'thamQuyenQuyetDinh', 'value', 'Chủ tịch Ủy ban nhân dân');
    await make({ kinds: ['QUYET_DINH'] });
    const [committee, chairman] = made('Dự thảo Quyết định');
    expect(committee?.text).toMatch(/Số:\s+\/QĐ-UBND/);
    expect(committee?.text).toContain('TM. ỦY BAN NHÂN DÂN');
    expect(committee?.text).not.toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH');
    expect(committee?.text).toContain('Điều 1. Phê duyệt kèm theo Quyết định này Đề án “');
    expect(committee?.text).toMatch(
      /Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số\s+\/TTr-SKHCN ngày\s+tháng\s+năm 2021\./,
    );
    expect(committee?.row.text('organ')).toBe('UBND tỉnh Bắc Giang');
    expect(chairman?.text).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC GIANG');
    expect(chairman?.text).not.toContain('TM. ỦY BAN');
  });
});

describe('figures that do not agree', () => {
  it.each(['BAO_CAO', 'BANG_TONG_HOP', 'TO_TRINH'])(
    'keep %s from being made, each named by its sheet and row',
    async (id) => {
      const [one] = morning.book.rows('comments');
      const comment = one?.text('commentId') ?? '';
      await morning.type('comments', comment, 'duplicateOf', 'GY-D4-9999');
      await morning.type('requests', 'PH-D4-STC', 'commentCount', '5');
      const papers = morning.book.rows('documents').length;
      const { code, sentence } = await make({
        roundId: id === 'TO_TRINH' ? null : 'D4',
        kinds: [id],
      });
      expect(code).toBe('COMMENTS.NOT_RECONCILED');
      const request = morning.row('requests', 'PH-D4-STC').rowNumber;
      expect(sentence).toContain('phiếu PH-D4-STC ghi 5 nội dung góp ý, Sổ góp ý có 1');
      expect(sentence).toContain(`trang “Phiếu xin ý kiến”, hàng ${request}`);
      expect(sentence).toContain(`ý kiến ${comment} được gộp vào GY-D4-9999`);
      expect(sentence).toContain(`trang “Sổ góp ý”, hàng ${one?.rowNumber}`);
      expect(morning.book.rows('documents')).toHaveLength(papers);
    },
  );
});
