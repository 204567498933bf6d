// Answers that come late, twice, after the close, or with a code that is not the body's: none is lost, none counts twice.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from './morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const decide =
  'Chưa được tính. Cách sửa: hỏi lại cơ quan nếu cần, rồi quyết định tại Sổ Đề án › Trả lời chờ xử lý…';

const replies = () => morning.book.rows('replies').map((row) => row.text('matchStatus'));

describe('an answer in time', () => {
  it('given twice: the last counts, both are kept, the comments of the first give way', async () => {
    await morning.answer('STC', { comment: 'Ý kiến thứ nhất' });
    await morning.answer('STC', { comment: 'Ý kiến thứ hai' });
    expect(replies()).toEqual(['Khớp', 'Thay thế']);
    expect(
      morning.book.rows('comments').map((row) => [row.text('content'), row.text('status')]),
    ).toEqual([
      ['Ý kiến thứ nhất', 'Đã được thay thế'],
      ['Ý kiến thứ hai', 'Mới'],
    ]);
    expect(morning.row('requests', 'PH-D4-STC').value('commentCount')).toBe(1);
  });

  it('sent twice by a nervous finger is kept twice and counted once', async () => {
    await morning.answer('STC', { comment: 'Một ý kiến' });
    await morning.answer('STC', { comment: 'Một ý kiến' });
    expect(replies()).toEqual(['Khớp', 'Trùng']);
    expect(morning.book.rows('comments')).toHaveLength(1);
    expect(morning.book.rows('replies')[1]?.text('matchNote')).toBe(
      'Trùng nội dung với trả lời đã nhận: giữ lại, không tính thêm.',
    );
  });

  it('is taken in once, however often the clerk looks', async () => {
    await morning.answer('STC', { comment: 'Một ý kiến' });
    await morning.runtime.advance({ ms: 120_000 });
    for (let time = 0; time < 2; time += 1) {
      expect((await morning.press(menu.takeIn)).lines[0]).toBe('Không có trả lời mới.');
    }
    expect(morning.book.rows('comments')).toHaveLength(1);
  });
});

describe('an answer after the deadline', () => {
  it('but before the close is taken, and marked late', async () => {
    await morning.runtime.advance('2021-09-02T09:00:00+07:00');
    expect((await morning.answer('SXD')).accepted).toBe(true);
    const request = morning.row('requests', 'PH-D4-SXD');
    expect([request.text('position'), request.text('late')]).toEqual(['Thống nhất', 'Có']);
    expect(morning.book.rows('replies')[0]?.text('matchNote')).toBe('Trả lời muộn.');
  });

  it('after the close meets a message that says where to write instead', async () => {
    await morning.ask('closeRound', { roundId: 'D4' });
    const { accepted, errors } = await morning.answer('SXD');
    expect(accepted).toBe(false);
    expect(Object.values(errors)).toEqual([
      'Đợt lấy ý kiến đã kết thúc. Nếu Quý cơ quan còn ý kiến, đề nghị gửi bằng văn bản về Sở Khoa học và Công nghệ (Đỗ Văn Tình, Phòng Quản lý Công nghệ và Thị trường công nghệ). Trân trọng cảm ơn.',
    ]);
    expect(replies()).toEqual([]);
  });

  it('given in the minute of the close is not lost', async () => {
    morning.dropTriggers();
    await morning.answer('SXD');
    await morning.runtime.advance({ ms: 120_000 });
    expect((await morning.ask('closeRound', { roundId: 'D4' })).lines).toContain(
      'Đã trả lời 1/28, trong đó 0 trả lời muộn.',
    );
    expect(replies()).toEqual(['Khớp']);
  });
});

describe('an answer whose code is not the body’s', () => {
  const none = { requests: 28, answered: 0 };
  const counted = () => {
    const rows = morning.book.rows('requests');
    const answered = rows.filter((row) => row.text('position') !== 'Chưa trả lời');
    return { requests: rows.length, answered: answered.length };
  };

  it('because its last letter was changed waits for a person, with the likeliest request', async () => {
    await morning.answer('STP', {
      code: (code) => `${code.slice(0, -1)}${code.endsWith('7') ? 8 : 7}`,
    });
    const [row] = morning.book.rows('replies');
    expect([row?.text('matchStatus'), row?.text('matchNote')]).toEqual([
      'Chưa xác minh',
      `Mã phiếu không đúng, có thể đã bị sửa. ${decide} Có thể là: PH-D4-STP.`,
    ]);
    expect(counted()).toEqual(none);
    expect((await morning.press(menu.checkBook)).lines).toContain(
      `TL-D4-0001: Mã phiếu không đúng, có thể đã bị sửa. ${decide} Có thể là: PH-D4-STP.`,
    );
  });

  it.each(['xin chào', '   ', 'D4.STC'])(
    'because “%s” is no code waits for a person',
    async (code) => {
      const { accepted } = await morning.answer('STP', {
        code: () => code,
        comment: 'Vẫn còn đây',
      });
      if (!accepted) {
        // The form itself asks for the code: nothing was sent, so nothing can be lost.
        expect(replies()).toEqual([]);
        return;
      }
      const [row] = morning.book.rows('replies');
      expect(row?.text('matchNote')).toBe(`Ô mã phiếu để trống hoặc không đọc được. ${decide}`);
      expect(row?.text('commentsRaw')).toContain('Vẫn còn đây');
      expect(counted()).toEqual(none);
    },
  );

  it('because it is left blank is sent back by the form in a sentence', async () => {
    const { accepted, errors } = await morning.answer('STP', { code: () => '' });
    expect(accepted).toBe(false);
    expect(Object.values(errors)).toEqual(['Câu hỏi này bắt buộc trả lời.']);
  });

  it('because it is another body’s, under its own name, counts for neither', async () => {
    const other = morning.row('requests', 'PH-D4-STC').text('token');
    await morning.answer('STP', { code: () => other, bodyName: 'Sở Tư pháp' });
    const [row] = morning.book.rows('replies');
    expect([row?.text('matchStatus'), row?.text('matchNote')]).toEqual([
      'Chưa xác minh',
      `Mã phiếu và tên cơ quan là của hai cơ quan khác nhau. ${decide} Có thể là: PH-D4-STC, PH-D4-STP.`,
    ]);
    expect(counted()).toEqual(none);
  });

  it('can be entered by hand as well, and then counts once', async () => {
    await morning.answer('STP', { code: () => 'xin chào' });
    await morning.ask('enterReply', {
      roundId: 'D4',
      bodyId: 'STP',
      channel: 'EMAIL',
      docNo: '',
      docDate: '',
      receivedDay: '2021-08-23',
      signer: '',
      fileUrl: '',
      position: 'THONG_NHAT',
      replaces: false,
      comments: [],
    });
    expect(counted()).toEqual({ requests: 28, answered: 1 });
    expect(replies()).toEqual(['Không rõ', 'Khớp']);
  });
});

describe('a form that somebody deleted', () => {
  it('is told by its round, and keeps no other round back', async () => {
    await morning.ask('openRound', {
      roundId: 'D5',
      sendDay: '2021-08-23',
      periodN: 7,
      periodUnit: 'NGAY_LAM_VIEC',
      silence: 'SILENCE_NONE',
    });
    delete morning.runtime.world.forms.byId[morning.row('rounds', 'D5').text('formId')];
    morning.dropTriggers();
    await morning.answer('STC');
    await morning.runtime.advance({ ms: 120_000 });
    const { lines } = await morning.press(menu.takeIn);
    expect(lines[0]).toBe('Đã nhận 1 trả lời mới.');
    expect(lines).toContain(
      'D5: Không tìm thấy biểu mẫu hoặc tài liệu mà sổ đang dùng: có thể đã bị xóa hoặc chưa được chia sẻ với tài khoản này. Phần đã làm được giữ nguyên. Cách sửa: khôi phục trong Thùng rác của Google Drive, hoặc đề nghị chủ tệp chia sẻ, rồi thực hiện lại.',
    );
  });
});
