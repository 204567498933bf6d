// Replies by letter, conclusions and papers that cannot stand as entered: refused in a sentence, nothing half written.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Morning } from './morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.ask('openRound', { ...meeting, roundId: 'D3' });
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const meeting = {
  sendDay: '2021-08-23',
  periodN: 5,
  periodUnit: 'NGAY_LAM_VIEC',
  silence: 'SILENCE_NONE',
};

const comment = { part: 'DA', place: 'II', content: 'Bổ sung số liệu', proposal: '', reason: '' };

const letter = {
  roundId: 'D4',
  bodyId: 'STC',
  channel: 'CONG_VAN',
  docNo: '12/STC',
  docDate: '2021-08-23',
  receivedDay: '2021-08-23',
  signer: 'Giám đốc',
  fileUrl: '',
  position: 'THONG_NHAT',
  replaces: false,
  comments: [],
};

const written = () => ({
  replies: morning.book.rows('replies').length,
  comments: morning.book.rows('comments').length,
  documents: morning.book.rows('documents').length,
});

describe('a reply by letter', () => {
  it.each([
    [
      { receivedDay: '2021-08-24' },
      'REPLY.DAY_TO_COME',
      'Ngày nhận 24/8/2021 chưa đến (hôm nay là 23/8/2021). Cách sửa: nhập ngày thực tế nhận văn bản.',
    ],
    [
      { docDate: '31/02/2021' },
      'INPUT.NOT_A_DAY',
      'Ô “Ngày văn bản”: “31/02/2021” không phải là một ngày có thật. Cách sửa: nhập ngày theo dạng 23/8/2021.',
    ],
    [
      { bodyId: 'XYZ' },
      'BODY.UNKNOWN',
      'Không có cơ quan mang mã “XYZ” trong trang “Cơ quan”. Cách sửa: xem cột “Mã”, hoặc thêm cơ quan này.',
    ],
    [
      { bodyId: 'PCT' },
      'BODY.NOT_INVITED',
      'Cơ quan “Phó Chủ tịch UBND tỉnh phụ trách khối” không có phiếu trong đợt D4. Cách sửa: chọn đúng đợt hoặc đúng cơ quan.',
    ],
    [
      { bodyId: '' },
      'INPUT.MISSING',
      'Ô “Cơ quan trả lời” chưa có nội dung. Cách sửa: nhập hoặc chọn nội dung rồi thực hiện lại.',
    ],
    [
      { position: 'CHUA_TRA_LOI' },
      'REPLY.NO_POSITION',
      'Chưa chọn ý kiến chung của “Sở Tài chính”. Cách sửa: chọn ở ô “Ý kiến chung”.',
    ],
    [
      { position: 'KHONG_THONG_NHAT' },
      'REPLY.COMMENTS_NEEDED',
      '“Sở Tài chính” trả lời “Không thống nhất” nhưng chưa có nội dung góp ý nào. Cách sửa: ghi ít nhất một nội dung, hoặc chọn ý kiến chung khác.',
    ],
    [
      { comments: [comment] },
      'REPLY.COMMENTS_FORBIDDEN',
      '“Sở Tài chính” trả lời “Thống nhất” nhưng có 1 nội dung góp ý. Cách sửa: chọn “Thống nhất, có ý kiến góp ý”, hoặc bỏ các nội dung.',
    ],
    [
      { position: 'THONG_NHAT_CO_Y_KIEN', comments: [{ ...comment, content: ' ' }] },
      'INPUT.MISSING',
      'Ô “Nội dung góp ý” chưa có nội dung. Cách sửa: nhập hoặc chọn nội dung rồi thực hiện lại.',
    ],
    [
      { position: 'THONG_NHAT_CO_Y_KIEN', comments: [{ ...comment, content: 'x'.repeat(50_001) }] },
      'INPUT.TOO_LONG',
      'Ô “Nội dung góp ý” dài 50001 ký tự, quá giới hạn 50000 ký tự của một ô. Cách sửa: tách thành nhiều nội dung.',
    ],
    [
      { roundId: 'D5' },
      'ROUND.WRONG_STATE',
      'Đợt D5 đang ở trạng thái “Nháp”; việc này cần trạng thái “Đang lấy ý kiến”. Cách sửa: chọn đợt khác, hoặc xem lại cột “Trạng thái” của đợt D5 trong trang “Đợt lấy ý kiến”.',
    ],
  ])('with %j is refused, and nothing is written', async (change, code, sentence) => {
    const before = written();
    expect(await morning.ask('enterReply', { ...letter, ...change })).toMatchObject({
      code,
      sentence,
    });
    expect(written()).toEqual(before);
  });

  it('entered twice is written once, and names when the first came', async () => {
    await morning.ask('enterReply', letter);
    const before = written();
    expect(await morning.ask('enterReply', letter)).toMatchObject({
      code: 'REPLY.ALREADY',
      sentence:
        '“Sở Tài chính” đã có trả lời trong đợt D4 (08 giờ 00, ngày 23/8/2021); chưa ghi thêm gì. Cách sửa: nếu văn bản này thay cho trả lời đó, đánh dấu “Thay thế trả lời trước của cơ quan này”.',
    });
    expect(written()).toEqual(before);
  });
});

describe('a conclusion of a meeting', () => {
  const conclusion = {
    ...letter,
    roundId: 'D3',
    bodyId: 'LDS',
    channel: 'HOP',
    docNo: '',
    docDate: '',
    position: 'THONG_NHAT_CO_Y_KIEN',
    comments: [comment],
  };

  it('entered twice is written once', async () => {
    expect((await morning.ask('enterReply', conclusion)).code).toBeNull();
    const before = written();
    expect((await morning.ask('enterReply', conclusion)).code).toBe('REPLY.ALREADY');
    expect(written()).toEqual(before);
  });

  it('that replaces the first leaves one standing', async () => {
    await morning.ask('enterReply', conclusion);
    await morning.ask('enterReply', { ...conclusion, replaces: true });
    expect(morning.book.rows('comments').map((row) => row.text('status'))).toEqual([
      'Đã được thay thế',
      'Mới',
    ]);
  });

  it('that was never entered makes no note', async () => {
    expect(
      await morning.ask('makeDocuments', { roundId: 'D3', kinds: ['KET_LUAN'] }),
    ).toMatchObject({
      code: 'COMMENTS.NO_CONCLUSION',
      sentence:
        'Trang “Sổ góp ý” chưa có kết luận nào của cuộc họp đợt D3. Cách sửa: nhập kết luận bằng Sổ Đề án › Nhập trả lời bằng văn bản, kết luận họp…',
    });
  });
});

describe('papers', () => {
  it.each([
    [
      { roundId: 'D5', kinds: ['BAO_CAO'] },
      'ROUND.NOT_OPENED',
      'Đợt D5 chưa được mở nên chưa có nội dung để thực hiện. Cách sửa: mở đợt bằng Sổ Đề án › Mở đợt lấy ý kiến…',
    ],
    [
      { roundId: 'D4', kinds: [] },
      'INPUT.MISSING',
      'Ô “Văn bản cần lập” chưa có nội dung. Cách sửa: nhập hoặc chọn nội dung rồi thực hiện lại.',
    ],
    [
      { roundId: 'D4', kinds: ['KET_LUAN'] },
      'INPUT.NOT_IN_LIST',
      'Ô “Văn bản cần lập”: “Thông báo kết luận” không có trong danh sách. Cách sửa: chọn một giá trị trong danh sách của ô này.',
    ],
  ])('asked for with %j are refused', async (input, code, sentence) => {
    const before = written();
    expect(await morning.ask('makeDocuments', input)).toMatchObject({ code, sentence });
    expect(written()).toEqual(before);
  });

  it('are not made from a comment merged into one that is not there', async () => {
    await morning.answer('STC', { comment: 'Một ý kiến' });
    await morning.type('comments', 'GY-D4-0001', 'duplicateOf', 'GY-D4-0099');
    expect(
      await morning.ask('makeDocuments', { roundId: 'D4', kinds: ['BANG_TONG_HOP'] }),
    ).toMatchObject({
      code: 'COMMENTS.NOT_RECONCILED',
      sentence:
        'Số liệu của đợt D4 chưa khớp nên chưa lập văn bản: ý kiến GY-D4-0001 được gộp vào GY-D4-0099, không còn trong Sổ góp ý (trang “Sổ góp ý”, hàng 3). Cách sửa: sửa các hàng nêu trên rồi lập lại.',
    });
  });

  it('are not made from a log whose row was deleted by hand', async () => {
    await morning.answer('STC', { comment: 'Một ý kiến' });
    await morning.type('comments', 'GY-D4-0001', 'status', 'Đã được thay thế');
    const { code, sentence } = await morning.ask('makeDocuments', {
      roundId: 'D4',
      kinds: ['BAO_CAO'],
    });
    expect(code).toBe('COMMENTS.NOT_RECONCILED');
    expect(sentence).toBe(
      'Số liệu của đợt D4 chưa khớp nên chưa lập văn bản: phiếu PH-D4-STC ghi 1 nội dung góp ý, Sổ góp ý có 0 (trang “Phiếu xin ý kiến”, hàng 7). Cách sửa: sửa các hàng nêu trên rồi lập lại.',
    );
  });
});
