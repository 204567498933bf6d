// “Kiểm tra sổ” on a book that somebody broke by hand: what keeps a paper from being made is named there
// in the same words, with tab and row.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import { deleteRows } from '../bad-input/shape.ts';

let morning: Morning;
const [finance, home] = ['GY-D4-0001', 'GY-D4-0002'];

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị nêu rõ nguồn kinh phí.' });
  await morning.answer('SNV', { comment: 'Giữ nguyên tên tổ chức.' });
  morning.keep();
}, 180_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

/** What the check says of D4, without the round before it. */
async function mismatches(): Promise<string[]> {
  const { lines } = await morning.press(menu.checkBook);
  return lines.filter((line) => line.startsWith('D4: ')).map((line) => line.slice('D4: '.length));
}
const refusal = async (): Promise<string> =>
  (await morning.ask('makeDocuments', { roundId: 'D4', kinds: ['BANG_TONG_HOP'] })).sentence;
const rowOf = (sheet: 'requests' | 'comments', id: string): number =>
  morning.row(sheet, id).rowNumber;

it('names nothing while all rows agree', async () => {
  expect(await mismatches()).toEqual([]);
});

describe.each([
  [
    'a comment whose row was deleted',
    async () => deleteRows(morning, 'comments', rowOf('comments', finance)),
    () =>
      `phiếu PH-D4-STC ghi 1 nội dung góp ý, Sổ góp ý có 0 (trang “Phiếu xin ý kiến”, hàng ${rowOf('requests', 'PH-D4-STC')})`,
  ],
  [
    'a request whose row was deleted',
    async () => deleteRows(morning, 'requests', rowOf('requests', 'PH-D4-STC')),
    () =>
      `ý kiến ${finance} của cơ quan STC không thuộc phiếu nào đã trả lời (trang “Sổ góp ý”, hàng ${rowOf('comments', finance)})`,
  ],
  [
    'a comment that was given to another body, which answered too',
    () => morning.type('comments', finance, 'bodyId', 'SNV'),
    () =>
      `ý kiến ${finance} của cơ quan SNV không thuộc phiếu nào đã trả lời (trang “Sổ góp ý”, hàng ${rowOf('comments', finance)})`,
  ],
  [
    'a comment merged into one that is not there',
    () => morning.type('comments', home, 'duplicateOf', 'GY-D4-0099'),
    () =>
      `ý kiến ${home} được gộp vào GY-D4-0099, không còn trong Sổ góp ý (trang “Sổ góp ý”, hàng ${rowOf('comments', home)})`,
  ],
] as const)('%s', (_, damage, said) => {
  it('is said by the check as it is by the refusal of a paper', async () => {
    await damage();
    expect(await mismatches()).toEqual([said()]);
    expect(await refusal()).toContain(said());
  });
});

describe('a row that rests on one which is gone', () => {
  it('is named: a comment of a reply that was deleted', async () => {
    const replyId = morning.row('comments', finance).text('replyId');
    deleteRows(morning, 'replies', morning.row('replies', replyId).rowNumber);
    expect(await mismatches()).toEqual([
      `ý kiến ${finance} thuộc trả lời ${replyId}, không còn trong trang “Trả lời” (trang “Sổ góp ý”, hàng ${rowOf('comments', finance)})`,
    ]);
  });

  it('is named: a request to a body that bears another id now; what to do is said once', async () => {
    await morning.type('bodies', 'STC', 'bodyId', 'STCHINH');
    const { lines } = await morning.press(menu.checkBook);
    expect(lines).toContain(
      `D4: phiếu PH-D4-STC gửi cơ quan STC, không còn trong trang “Cơ quan” (trang “Phiếu xin ý kiến”, hàng ${rowOf('requests', 'PH-D4-STC')})`,
    );
    expect(lines.filter((line) => line.includes('Lịch sử phiên bản'))).toEqual([
      'Cách sửa: đối chiếu với trang “Trả lời” rồi sửa lại các hàng nêu trên; hàng bị xóa hay sửa nhầm thì lấy lại từ Tệp › Lịch sử phiên bản.',
    ]);
  });
});
