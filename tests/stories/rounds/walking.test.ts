// A round walks its states: each refused with its reason first, then allowed; back with a reason; locked.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import { historyOf } from './steps.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị bổ sung nguồn kinh phí.' });
  await morning.answer('SNV', { comment: 'Đề nghị bổ sung nguồn kinh phí.' });
  await morning.answer('SCT', { comment: 'Bổ sung sàn giao dịch.' });
  await morning.answer('SYT', { code: (code) => `${code}x` });
  await morning.runtime.advance('2021-09-06T09:00:00+07:00');
  await morning.press(menu.roundSteps);
}, 120_000);
afterAll(() => morning.end());

const step = (to: string, reason = '', newDay = '') =>
  morning.ask('takeStep', { roundId: 'D4', step: to, reason, newDay });
const preview = (to: string) =>
  morning.ask('previewStep', { roundId: 'D4', step: to, reason: '', newDay: '' });
const state = () => morning.row('rounds', 'D4').text('status');
const type = (id: string, column: string, text: string) =>
  morning.type('comments', id, column, text);
const [FIRST, SECOND, THIRD] = ['GY-D4-0001', 'GY-D4-0002', 'GY-D4-0003'];

describe('a written round', () => {
  it('is not gathered while it is open: the way leads through its close', async () => {
    expect(await step('TONG_HOP')).toMatchObject({
      code: 'ROUND.NO_WAY',
      sentence:
        'Đợt D4 đang ở bước “Đang lấy ý kiến”, không chuyển thẳng sang “Đang tổng hợp” được. Cách sửa: mở lại Sổ Đề án › Gia hạn, chuyển bước đợt… để xem các bước có thể chuyển.',
    });
    expect((await step('DONG')).code).toBeNull();
    expect(state()).toBe('Đã đóng');
  });

  it('is not gathered while a reply waits in the tray, named with its remedy', async () => {
    const refused = await step('TONG_HOP');
    expect(refused.code).toBe('ROUND.NOT_READY');
    expect(refused.sentence).toBe(
      'Đợt D4 chưa thể chuyển sang “Đang tổng hợp”: Trang “Trả lời” còn 1 trả lời chờ người xem (TL-D4-0004). Cách sửa: xử lý từng trả lời tại Sổ Đề án › Trả lời chờ xử lý…',
    );
    expect(state()).toBe('Đã đóng');
    await morning.type('replies', 'TL-D4-0004', 'matchStatus', enums.matchStatus.TRUNG);
  });

  it('is not gathered while its rows do not agree, named by the request', async () => {
    await morning.type('requests', 'PH-D4-STC', 'position', '');
    const { sentence } = await step('TONG_HOP');
    expect(sentence).toContain(
      'Số liệu chưa khớp: phiếu PH-D4-STC có ngày trả lời nhưng thiếu ý kiến chung.',
    );
    await morning.type('requests', 'PH-D4-STC', 'position', enums.position.THONG_NHAT_CO_Y_KIEN);
    expect((await step('TONG_HOP')).code).toBeNull();
    expect(state()).toBe('Đang tổng hợp');
  });

  it('is not laid before the leaders while a comment has no disposition', async () => {
    await type(FIRST, 'disposition', enums.disposition.GIU_NGUYEN);
    await type(FIRST, 'explanation', 'Nội dung đã có tại mục III.');
    await type(SECOND, 'duplicateOf', FIRST);
    const told =
      'Trang “Sổ góp ý”: 1 ý kiến chưa có kết quả xử lý; chọn ở cột “Kết quả” (GY-D4-0003).';
    expect((await preview('TRINH')).value).toMatchObject({ problems: [told] });
    expect(await step('TRINH')).toMatchObject({
      code: 'ROUND.NOT_READY',
      sentence: `Đợt D4 chưa thể chuyển sang “Trình lãnh đạo”: ${told}`,
    });
    await type(THIRD, 'disposition', enums.disposition.XIN_Y_KIEN);
    expect((await step('TRINH')).sentence).toContain(
      '1 ý kiến chưa có giải trình; ghi ở cột “Giải trình” (GY-D4-0003).',
    );
    await type(THIRD, 'explanation', 'Hai sở còn ý kiến khác nhau.');
  });

  it('goes before the leaders with what waits for their decision; merged comments take their answer', async () => {
    expect((await step('TRINH')).lines).toEqual([
      'Đợt D4: “Đang tổng hợp” → “Trình lãnh đạo”.',
      'Đã ghi vào sổ',
      'Đã ghi kết quả của ý kiến chính vào 1 ý kiến gộp.',
    ]);
    expect(morning.row('comments', SECOND).text('disposition')).toBe(enums.disposition.GIU_NGUYEN);
  });

  it('goes back with a reason only, and the reason stays', async () => {
    expect(await step('TONG_HOP')).toMatchObject({
      code: 'INPUT.MISSING',
      sentence: 'Ô “Lý do” chưa có nội dung. Cách sửa: nhập hoặc chọn nội dung rồi thực hiện lại.',
    });
    expect(state()).toBe('Trình lãnh đạo');
    expect((await step('TONG_HOP', 'Lãnh đạo yêu cầu bổ sung giải trình')).code).toBeNull();
    expect(historyOf(morning, 'D4').at(-1)).toMatchObject({
      step: 'Trình lãnh đạo → Đang tổng hợp',
      reason: 'Lãnh đạo yêu cầu bổ sung giải trình',
    });
    expect((await step('TRINH')).code).toBeNull();
  });

  it('is not locked before every answer is whole and the leader has decided', async () => {
    const { code, sentence } = await step('KHOA');
    expect(code).toBe('ROUND.NOT_READY');
    expect(sentence).toContain(
      '1 ý kiến xin ý kiến lãnh đạo nhưng chưa có quyết định; ghi ở cột “Ý kiến lãnh đạo” (GY-D4-0003).',
    );
    await type(FIRST, 'explanation', 'Nội dung đã có tại mục IV.');
    await type(THIRD, 'disposition', enums.disposition.TIEP_THU);
    expect((await step('KHOA')).sentence).toContain(
      '1 ý kiến tiếp thu nhưng chưa nêu vị trí trong dự thảo mới; ghi ở cột “Vị trí trong dự thảo mới” (GY-D4-0003). Xem cả danh sách: Sổ Đề án › Xử lý góp ý › Đã tiếp thu, chưa thấy trong dự thảo.',
    );
    await type(THIRD, 'changeRef', 'Mục III.2');
    expect((await step('KHOA')).lines).toEqual([
      'Đợt D4: “Trình lãnh đạo” → “Đã khóa”.',
      'Đã ghi vào sổ',
      'Đã ghi kết quả của ý kiến chính vào 1 ý kiến gộp.',
    ]);
    const row = morning.row('rounds', 'D4');
    expect(row.text('lockedBy')).toMatch(/@/);
    expect(row.text('lockedAt')).not.toBe('');
  });

  it('takes no reply any more once it is locked, and says how to open it up', async () => {
    const replies = morning.book.rows('replies').length;
    const refused = await morning.ask('enterReply', {
      roundId: 'D4',
      bodyId: 'SYT',
      channel: 'CONG_VAN',
      docNo: '12/SYT-VP',
      docDate: '2021-09-06',
      receivedDay: '2021-09-06',
      signer: '',
      fileUrl: '',
      position: 'THONG_NHAT',
      replaces: false,
      comments: [],
    });
    expect(refused).toMatchObject({
      code: 'REPLY.ROUND_LOCKED',
      sentence:
        'Đợt D4 đã khóa nên không ghi thêm trả lời. Cách sửa: đưa đợt về bước trước, ghi rõ lý do, rồi thực hiện lại.',
    });
    expect(morning.book.rows('replies')).toHaveLength(replies);
  });

  it('is opened up with a reason, and is no longer locked by anybody', async () => {
    expect((await step('TONG_HOP')).code).toBe('INPUT.MISSING');
    expect((await step('TONG_HOP', 'Bổ sung ý kiến của Sở Y tế')).code).toBeNull();
    const row = morning.row('rounds', 'D4');
    expect([row.text('lockedBy'), row.text('lockedAt')]).toEqual(['', '']);
    expect(historyOf(morning, 'D4').map((one) => one.step)).toEqual([
      'Nháp → Đang lấy ý kiến',
      'Đang lấy ý kiến → Đã đóng',
      'Đã đóng → Đang tổng hợp',
      'Đang tổng hợp → Trình lãnh đạo',
      'Trình lãnh đạo → Đang tổng hợp',
      'Đang tổng hợp → Trình lãnh đạo',
      'Trình lãnh đạo → Đã khóa',
      'Đã khóa → Đang tổng hợp',
    ]);
  });
});

describe('a meeting round', () => {
  it('is not gathered without its conclusion on the register', async () => {
    const move = (to: string) =>
      morning.ask('takeStep', { roundId: 'D8', step: to, reason: '', newDay: '' });
    await morning.ask('openRound', {
      roundId: 'D8',
      sendDay: '2021-09-06',
      periodN: 5,
      periodUnit: 'NGAY_LAM_VIEC',
      silence: 'SILENCE_NONE',
    });
    expect((await move('DONG')).code).toBeNull();
    expect(await move('TONG_HOP')).toMatchObject({
      code: 'ROUND.NOT_READY',
      sentence:
        'Đợt D8 chưa thể chuyển sang “Đang tổng hợp”: Trang “Văn bản đi, đến” chưa có thông báo kết luận hoặc biên bản của cuộc họp. Cách sửa: nhập kết luận bằng Sổ Đề án › Nhập trả lời bằng văn bản, kết luận họp…',
    });
    await morning.ask('enterReply', {
      roundId: 'D8',
      bodyId: 'PCT',
      channel: 'HOP',
      docNo: '12/TB-UBND',
      docDate: '2021-09-06',
      receivedDay: '2021-09-06',
      signer: 'Phó Chủ tịch UBND tỉnh',
      fileUrl: '',
      position: 'THONG_NHAT_CO_Y_KIEN',
      replaces: false,
      comments: [
        { part: 'DA', place: '', content: 'Thống nhất nội dung Đề án.', proposal: '', reason: '' },
      ],
    });
    expect((await move('TONG_HOP')).code).toBeNull();
  });
});
