// Every answer that waits for a person: why, whose it may be, and what one press makes of it, in the real menu.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Resolved, TrayData, TrayItem } from '../../../src/dialogs/data/tray.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import type { Seen } from '../bad-input/seen.ts';
import { deleteRows } from '../bad-input/shape.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  const d5 = { sendDay: '2021-08-23', periodN: 7, periodUnit: 'NGAY_LAM_VIEC' };
  await morning.ask('openRound', { ...d5, roundId: 'D5', silence: 'SILENCE_NONE' });
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const token = (bodyId: string) => morning.row('requests', `PH-D4-${bodyId}`).text('token');
const broken = (code: string) => `${code.slice(0, -1)}${code.endsWith('7') ? 8 : 7}`;

const tray = async (): Promise<readonly TrayItem[]> =>
  ((await morning.press(menu.tray)).value as TrayData).items;

/** Presses a button of the open tray. */
const decide = (
  decision: string,
  requestId: string,
  more: { replyId?: string; reason?: string; position?: string } = {},
): Promise<Seen> =>
  morning.ask('resolveReply', {
    replyId: 'TL-D4-0001',
    decision,
    requestId,
    position: '',
    reason: '',
    ...more,
  });

const reply = (id = 'TL-D4-0001') => {
  const row = morning.row('replies', id);
  return [row.text('matchStatus'), row.text('matchedRequestId')];
};

const request = (bodyId: string) => {
  const row = morning.row('requests', `PH-D4-${bodyId}`);
  return [row.text('position'), row.text('late'), Number(row.value('commentCount') ?? 0)];
};

const log = () =>
  morning.book
    .rows('comments')
    .map((row) => [row.text('bodyId'), row.text('content'), row.text('status')]);

/** Nothing in the book contradicts itself. */
const soundness = async () => {
  const { lines } = await morning.press(menu.checkBook);
  return lines.filter((line) => /D4: /.test(line) && !/^TL-/.test(line));
};

describe('an answer whose code was changed', () => {
  beforeEach(() => morning.answer('STP', { code: broken, comment: 'Bổ sung căn cứ' }));

  it('waits with what was given, why, and the body of its code', async () => {
    const [item] = await tray();
    expect(item).toMatchObject({
      replyId: 'TL-D4-0001',
      why: 'Mã phiếu không đúng, có thể đã bị sửa.',
      asksPosition: false,
      locked: false,
    });
    expect(item?.heading).toMatch(/^TL-D4-0001 – đợt D4, nhận lúc 07 giờ \d\d, ngày 23\/8\/2021$/);
    expect(item?.given).toEqual([
      { label: 'Mã phiếu (đã khai)', value: broken(token('STP')) },
      { label: 'Ý kiến chung', value: 'Thống nhất, có ý kiến góp ý' },
      { label: 'Nội dung góp ý', value: 'Nội dung góp ý 1\nNội dung góp ý: Bổ sung căn cứ' },
    ]);
    expect(item?.candidates).toEqual([
      {
        requestId: 'PH-D4-STP',
        name: 'Sở Tư pháp',
        by: 'theo mã phiếu',
        standing: 'chưa có trả lời',
        answered: false,
      },
    ]);
  });

  it('counts by one press: numbered comments, the request answered, the decision on record', async () => {
    await tray();
    const { value } = await decide('COUNT', 'PH-D4-STP');
    expect(value as Resolved).toMatchObject({
      lead: 'Đã tính TL-D4-0001 cho Sở Tư pháp: 1 nội dung góp ý.',
      tray: { items: [] },
    });
    expect(reply()).toEqual(['Khớp', 'PH-D4-STP']);
    expect(request('STP')).toEqual(['Thống nhất, có ý kiến góp ý', 'Không', 1]);
    expect(log()).toEqual([['STP', 'Bổ sung căn cứ', 'Mới']]);
    const row = morning.row('replies', 'TL-D4-0001');
    expect(row.text('resolvedBy')).toContain('@');
    expect(row.text('resolvedAt')).not.toBe('');
    expect(row.text('matchNote')).toMatch(
      /^Đã tính cho PH-D4-STP \(.+@.+, 07 giờ \d\d, ngày 23\/8\/2021\)\. Trước đó: Mã phiếu không đúng/,
    );
    expect(await soundness()).toEqual([]);
  });

  it('pressed twice counts once; another decision afterwards is told who was first', async () => {
    await tray();
    await decide('COUNT', 'PH-D4-STP');
    expect((await decide('COUNT', 'PH-D4-STP')).value).toMatchObject({
      lead: 'TL-D4-0001 đã được xử lý như vậy; không ghi thêm gì.',
    });
    expect(log()).toHaveLength(1);
    const { code, sentence } = await decide('COUNT', 'PH-D4-STC');
    expect(code).toBe('REPLY.SETTLED');
    expect(sentence).toContain('Câu trả lời TL-D4-0001 đã được xử lý (');
    expect(request('STC')).toEqual(['Chưa trả lời', '', 0]);
  });

  it('is set aside only with a reason, stays in the sheet, and waits no more', async () => {
    await tray();
    expect(await decide('DISMISS', '')).toMatchObject({
      code: 'REPLY.REASON_NEEDED',
      sentence:
        'Chưa ghi lý do không tính câu trả lời TL-D4-0001. Cách sửa: ghi ở ô “Lý do không tính” rồi bấm lại.',
    });
    await decide('DISMISS', '', { reason: 'Sở Tư pháp xác nhận không gửi' });
    expect(reply()).toEqual(['Không tính', '']);
    expect(morning.row('replies', 'TL-D4-0001').text('matchNote')).toContain(
      'Không tính: Sở Tư pháp xác nhận không gửi (',
    );
    expect(await tray()).toEqual([]);
    expect(log()).toEqual([]);
    expect(request('STP')).toEqual(['Chưa trả lời', '', 0]);
  });

  it('is marked late by when it was given, not by when a person decided', async () => {
    await morning.runtime.advance('2021-09-03T09:00:00+07:00');
    await tray();
    await decide('COUNT', 'PH-D4-STP');
    expect(request('STP')).toEqual(['Thống nhất, có ý kiến góp ý', 'Không', 1]);
  });

  it('counts after the close, until the round is locked', async () => {
    await morning.ask('closeRound', { roundId: 'D4' });
    await morning.type('rounds', 'D4', 'status', 'Đã khóa');
    const [item] = await tray();
    expect(item?.locked).toBe(true);
    expect(await decide('COUNT', 'PH-D4-STP')).toMatchObject({
      code: 'REPLY.ROUND_LOCKED',
      sentence:
        'Đợt D4 đã khóa nên không ghi thêm trả lời. Cách sửa: đưa đợt về bước trước, ghi rõ lý do, rồi thực hiện lại.',
    });
    expect((await decide('DISMISS', '', { reason: 'x' })).code).toBe('REPLY.ROUND_LOCKED');
    await morning.type('rounds', 'D4', 'status', 'Đang tổng hợp');
    expect((await decide('COUNT', 'PH-D4-STP')).code).toBeNull();
    expect(request('STP')[0]).toBe('Thống nhất, có ý kiến góp ý');
  });

  it('counts from the sheet alone when somebody has deleted the form', async () => {
    delete morning.runtime.world.forms.byId[morning.row('rounds', 'D4').text('formId')];
    await tray();
    await decide('COUNT', 'PH-D4-STP');
    expect(log()).toEqual([['STP', 'Bổ sung căn cứ', 'Mới']]);
  });

  it('takes the place of what stands, and says so before', async () => {
    await morning.answer('STP', { comment: 'Ý kiến qua liên kết đúng' });
    const [item] = await tray();
    expect(item?.candidates[0]?.answered).toBe(true);
    expect(item?.candidates[0]?.standing).toMatch(
      /^đã ghi nhận: Thống nhất, có ý kiến góp ý \(Biểu mẫu, 07 giờ \d\d, ngày 23\/8\/2021\), 1 nội dung góp ý; nếu tính, câu này sẽ thay$/,
    );
    await decide('COUNT', 'PH-D4-STP');
    expect(reply()).toEqual(['Thay thế', 'PH-D4-STP']);
    expect(morning.row('replies', 'TL-D4-0002').text('replacedBy')).toBe('TL-D4-0001');
    expect(log()).toEqual([
      ['STP', 'Ý kiến qua liên kết đúng', 'Đã được thay thế'],
      ['STP', 'Bổ sung căn cứ', 'Mới'],
    ]);
    expect(request('STP')[2]).toBe(1);
    await morning.answer('STP', { comment: 'Lần cuối' });
    expect(morning.row('replies', 'TL-D4-0001').text('replacedBy')).toBe('TL-D4-0003');
    expect(log().map(([, , status]) => status)).toEqual([
      'Đã được thay thế',
      'Đã được thay thế',
      'Mới',
    ]);
    expect(await soundness()).toEqual([]);
  });

  it('or leaves what stands, by one press', async () => {
    await morning.answer('STP', { comment: 'Ý kiến qua liên kết đúng' });
    await tray();
    await decide('KEEP', 'PH-D4-STP');
    expect(reply()).toEqual(['Không tính', '']);
    expect(morning.row('replies', 'TL-D4-0001').text('matchNote')).toMatch(
      /^Không tính: giữ câu trả lời trước của PH-D4-STP \(/,
    );
    expect(log()).toEqual([['STP', 'Ý kiến qua liên kết đúng', 'Mới']]);
  });

  it('or is a duplicate, by one press', async () => {
    await morning.answer('STP', { comment: 'Bổ sung căn cứ' });
    await tray();
    await decide('DUPLICATE', 'PH-D4-STP');
    expect(reply()).toEqual(['Trùng', 'PH-D4-STP']);
    expect(log()).toHaveLength(1);
    const { aside } = (await morning.press(menu.tray)).value as TrayData;
    expect(aside[0]).toMatch(/^TL-D4-0001 \(Trùng\): Không tính: trùng với câu trả lời đã nhận \(/);
  });
});

describe('the other answers that wait', () => {
  it('without a code: the body whose name is given', async () => {
    await morning.answer('STP', { code: () => 'xin chào', bodyName: 'Sở Xây dựng' });
    const [item] = await tray();
    expect(item?.why).toBe('Ô mã phiếu để trống hoặc không đọc được.');
    expect(item?.candidates.map(({ requestId, by }) => [requestId, by])).toEqual([
      ['PH-D4-SXD', 'theo tên'],
    ]);
    await decide('COUNT', 'PH-D4-SXD');
    expect(request('SXD')).toEqual(['Thống nhất', 'Không', 0]);
  });

  it('without code or name: any body of the round can be chosen', async () => {
    await morning.answer('STP', { code: () => 'xin chào' });
    const { items, asked } = (await morning.press(menu.tray)).value as TrayData;
    expect(items[0]?.candidates).toEqual([]);
    expect(asked.D4).toHaveLength(28);
    await decide('COUNT', 'PH-D4-VY');
    expect(request('VY')[0]).toBe('Thống nhất');
  });

  it('under another body’s name: both, what stands beside each', async () => {
    await morning.answer('STC');
    const stc = token('STC');
    await morning.answer('STP', { code: () => stc, bodyName: 'Sở Tư pháp', comment: 'Của Sở nào' });
    const [item] = await tray();
    expect(item?.why).toBe('Mã phiếu và tên cơ quan là của hai cơ quan khác nhau.');
    expect(item?.candidates.map(({ requestId, answered }) => [requestId, answered])).toEqual([
      ['PH-D4-STC', true],
      ['PH-D4-STP', false],
    ]);
    await decide('COUNT', 'PH-D4-STP', { replyId: 'TL-D4-0002' });
    expect([request('STC')[0], request('STP')[0]]).toEqual([
      'Thống nhất',
      'Thống nhất, có ý kiến góp ý',
    ]);
  });

  it('with a code of another round', async () => {
    const other = morning.book.rows('requests').find((row) => row.text('roundId') === 'D5');
    await morning.answer('STP', { code: () => other?.text('token') ?? '', bodyName: 'Sở Tư pháp' });
    const [item] = await tray();
    expect(item?.why).toBe('Mã phiếu thuộc đợt khác.');
    expect(item?.candidates.map(({ requestId }) => requestId)).toContain('PH-D4-STP');
    await decide('COUNT', 'PH-D4-STP');
    expect(reply()).toEqual(['Khớp', 'PH-D4-STP']);
  });

  it('of a body that was not asked: set aside, or counted once its request is there again', async () => {
    const code = token('STP');
    deleteRows(morning, 'requests', morning.row('requests', 'PH-D4-STP').rowNumber);
    await morning.answer('STC', { code: () => code });
    const [item] = await tray();
    expect(item?.why).toBe('Mã phiếu đúng nhưng cơ quan này không có phiếu trong đợt.');
    expect(await decide('COUNT', 'PH-D4-STP')).toMatchObject({ code: 'REPLY.NO_SUCH_REQUEST' });
    expect(await decide('COUNT', 'PH-D5-SKHCN')).toMatchObject({ code: 'REPLY.NO_SUCH_REQUEST' });
    await decide('DISMISS', '', { reason: 'Không thuộc diện lấy ý kiến' });
    expect(reply()).toEqual(['Không tính', '']);
  });

  it('given before the letter that counts', async () => {
    await morning.ask('enterReply', {
      roundId: 'D4',
      bodyId: 'STC',
      channel: 'CONG_VAN',
      docNo: '12/STC-QLNS',
      docDate: '2021-08-23',
      receivedDay: '2021-08-23',
      signer: '',
      fileUrl: '',
      position: 'THONG_NHAT',
      replaces: false,
      comments: [],
    });
    await morning.answer('STC', { comment: 'Gửi trước công văn' });
    const [item] = await tray();
    expect(item?.why).toBe('Gửi trước trả lời đang được tính.');
    await decide('KEEP', 'PH-D4-STC', { replyId: 'TL-D4-0002' });
    expect(request('STC')[0]).toBe('Thống nhất');
    expect(reply('TL-D4-0002')).toEqual(['Không tính', '']);
  });

  it('whose position cannot be read: a person chooses it', async () => {
    const form = morning.runtime.world.forms.byId[morning.row('rounds', 'D4').text('formId')];
    const json = JSON.stringify(form).replaceAll('"Thống nhất"', '"Nhất trí hoàn toàn"');
    Object.assign(form ?? {}, JSON.parse(json));
    const formId = morning.row('rounds', 'D4').text('formId');
    const items = form?.items ?? [];
    const id = (title: string) => items.find((one) => one.title === title)?.id ?? '';
    await morning.runtime.submitForm(formId, {
      [id('Mã phiếu')]: token('STC'),
      [id('Ý kiến chung')]: 'Nhất trí hoàn toàn',
    });
    const [item] = await tray();
    expect([item?.why, item?.asksPosition]).toEqual(['Không đọc được ý kiến chung.', true]);
    expect((await decide('COUNT', 'PH-D4-STC')).code).toBe('REPLY.POSITION_NEEDED');
    expect(reply()).toEqual(['Chưa xác minh', '']);
    await decide('COUNT', 'PH-D4-STC', { position: 'THONG_NHAT' });
    expect(request('STC')).toEqual(['Thống nhất', 'Không', 0]);
  });

  it('that came after the close, through a form somebody has opened again', async () => {
    await morning.ask('closeRound', { roundId: 'D4' });
    const form = morning.runtime.world.forms.byId[morning.row('rounds', 'D4').text('formId')];
    Object.assign(form ?? {}, { accepting: true });
    await morning.runtime.advance('2021-09-03T09:00:00+07:00');
    expect((await morning.answer('SXD', { comment: 'Muộn' })).accepted).toBe(true);
    await morning.runtime.advance({ ms: 120_000 });
    await morning.press(menu.takeIn);
    const [item] = await tray();
    expect(item?.why).toBe('Đến sau khi đóng đợt. Trả lời muộn.');
    await decide('COUNT', 'PH-D4-SXD');
    expect(request('SXD')).toEqual(['Thống nhất, có ý kiến góp ý', 'Có', 1]);
  });

  it('of two people of one body do not wait: the last counts, both are kept', async () => {
    morning.dropTriggers();
    await morning.answer('STC', { comment: 'Của phòng Ngân sách' });
    // Of two answers of the same millisecond nobody could say which is the last.
    await morning.runtime.advance({ ms: 1000 });
    await morning.answer('STC', { comment: 'Của văn phòng' });
    await morning.runtime.advance({ ms: 120_000 });
    const { lines } = await morning.press(menu.takeIn);
    expect(lines[0]).toBe('Đã nhận 2 trả lời mới.');
    expect(await tray()).toEqual([]);
    expect(log()).toEqual([
      ['STC', 'Của phòng Ngân sách', 'Đã được thay thế'],
      ['STC', 'Của văn phòng', 'Mới'],
    ]);
    expect(morning.row('replies', 'TL-D4-0001').text('replacedBy')).toBe('TL-D4-0002');
  });

  it('that says the same again is shown, and asks for nothing', async () => {
    await morning.answer('STC', { comment: 'Một ý kiến' });
    await morning.answer('STC', { comment: 'Một ý kiến' });
    const { items, aside } = (await morning.press(menu.tray)).value as TrayData;
    expect(items).toEqual([]);
    expect(aside).toEqual([
      'TL-D4-0002 (Trùng): Trùng nội dung với trả lời đã nhận: giữ lại, không tính thêm.',
    ]);
  });
});

describe('the column “Phiếu tương ứng” filled by hand', () => {
  beforeEach(() => morning.answer('STP', { code: broken, comment: 'Bổ sung căn cứ' }));

  it('is acted on by the next “Nhận trả lời”', async () => {
    await morning.type('replies', 'TL-D4-0001', 'matchedRequestId', 'PH-D4-STP');
    const { lines } = await morning.press(menu.takeIn);
    expect(lines[0]).toBe(
      'Không có trả lời mới. Đã tính 1 câu trả lời đang chờ, theo phiếu đã ghi.',
    );
    expect(reply()).toEqual(['Khớp', 'PH-D4-STP']);
    expect(log()).toEqual([['STP', 'Bổ sung căn cứ', 'Mới']]);
    expect(morning.row('replies', 'TL-D4-0001').text('resolvedBy')).toBe(
      'ghi tay trong trang Trả lời',
    );
    await morning.press(menu.takeIn);
    expect(log()).toHaveLength(1);
  });

  it('is acted on by the daily sweep', async () => {
    await morning.type('replies', 'TL-D4-0001', 'matchedRequestId', 'PH-D4-STP');
    await morning.runtime.advance('2021-08-24T09:00:00+07:00');
    expect(reply()).toEqual(['Khớp', 'PH-D4-STP']);
  });

  it('with a request that the round has not is refused in a sentence, and stays in the tray', async () => {
    await morning.type('replies', 'TL-D4-0001', 'matchedRequestId', 'PH-D4-XYZ');
    const { lines } = await morning.press(menu.takeIn);
    expect(lines).toContain(
      'Trang “Trả lời”, TL-D4-0001: cột “Phiếu tương ứng” ghi “PH-D4-XYZ”, nhưng đợt D4 không có phiếu nào như vậy. Cách sửa: ghi đúng mã phiếu (dạng PH-D4-STC), xóa ô này, hoặc chọn tại Sổ Đề án › Trả lời chờ xử lý…',
    );
    expect(await tray()).toHaveLength(1);
    await decide('COUNT', 'PH-D4-STP');
    expect(reply()).toEqual(['Khớp', 'PH-D4-STP']);
  });

  it('takes up a reply that was set aside by mistake', async () => {
    await tray();
    await decide('DISMISS', '', { reason: 'Nhầm' });
    await morning.type('replies', 'TL-D4-0001', 'matchedRequestId', 'PH-D4-STP');
    await morning.press(menu.takeIn);
    expect(reply()).toEqual(['Khớp', 'PH-D4-STP']);
    expect(log()).toHaveLength(1);
  });
});

describe('a decision stopped anywhere', () => {
  it('is carried out once by the next sweep, or by pressing again', async () => {
    await morning.answer('STP', { code: broken, comment: 'Bổ sung căn cứ' });
    await morning.answer('STP', { comment: 'Ý kiến qua liên kết đúng' });
    morning.keep();
    await tray();
    await decide('COUNT', 'PH-D4-STP');
    const calls =
      morning.runtime.world.script.executions
        .filter((one) => one.name === 'ask')
        .map((one) => one.calls)
        .pop() ?? 0;
    expect(calls).toBeGreaterThan(30);
    // Every third call: between two writes there are always more calls than that.
    for (let at = 1; at <= calls; at += 3) {
      morning.again([{ at, do: 'killAfter', in: 'ask' }]);
      await tray();
      const call = morning.runtime.dialog().call('ask', 'resolveReply', {
        replyId: 'TL-D4-0001',
        decision: 'COUNT',
        requestId: 'PH-D4-STP',
        position: '',
        reason: '',
      });
      await call;
      await morning.runtime.advance({ ms: 11 * 60_000 });
      if (at % 2 === 0) await morning.press(menu.takeIn);
      await tray();
      await decide('COUNT', 'PH-D4-STP');
      expect({ at, reply: reply(), log: log(), count: request('STP')[2] }).toEqual({
        at,
        reply: ['Thay thế', 'PH-D4-STP'],
        log: [
          ['STP', 'Ý kiến qua liên kết đúng', 'Đã được thay thế'],
          ['STP', 'Bổ sung căn cứ', 'Mới'],
        ],
        count: 1,
      });
    }
  }, 240_000);
});
