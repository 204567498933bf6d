// Everything pressed twice, too early, or while another command runs: done once, and told why.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { menuLabels } from './menu-labels.ts';
import { D4, Morning } from './morning.ts';

const items = menuLabels;

describe('on a file that was not set up', () => {
  let empty: Morning;
  beforeAll(async () => {
    empty = await Morning.ofEmptyBook();
  }, 60_000);
  beforeEach(() => empty.again());
  afterAll(() => empty.end());

  it.each(items.filter((item) => item !== menu.setUp))('%s says what to do first', async (item) => {
    expect(await empty.press(item)).toMatchObject({
      code: 'BOOK.NOT_SET_UP',
      sentence:
        'Sổ chưa được thiết lập. Cách sửa: mở Sổ Đề án › Thiết lập sổ từ kế hoạch…, chờ báo hoàn thành rồi thực hiện lại.',
    });
    expect(empty.mails).toBe(0);
  });

  it('setting up twice fills it once', async () => {
    await empty.press(menu.setUp);
    const bodies = empty.book.rows('bodies').length;
    expect((await empty.press(menu.setUp)).lines).toContain(
      'Các trang đã có dữ liệu được giữ nguyên; chỉ bổ sung phần còn thiếu.',
    );
    expect(empty.book.rows('bodies')).toHaveLength(bodies);
    // The daily tick, and the one that hears the leader choose.
    expect(empty.runtime.world.script.triggers).toHaveLength(2);
  });
});

describe('on the morning of D4', () => {
  let morning: Morning;
  beforeAll(async () => {
    morning = await Morning.ofFilledBook();
    await morning.openD4();
    morning.keep();
  }, 120_000);
  beforeEach(() => morning.again());
  afterAll(() => morning.end());

  const counts = () => ({
    mails: morning.mails,
    queue: morning.book.rows('mailQueue').length,
    requests: morning.book.rows('requests').length,
    documents: morning.book.rows('documents').length,
    forms: Object.keys(morning.runtime.world.forms.byId).length,
    files: Object.keys(morning.runtime.world.drive.files).length,
  });

  it('a round opened again is refused with when it was opened, and makes nothing more', async () => {
    const before = counts();
    const { code, sentence } = await morning.ask('openRound', D4);
    expect(code).toBe('ROUND.ALREADY_OPEN');
    expect(sentence).toMatch(
      /^Đợt D4 đã được mở lúc 07 giờ \d\d, ngày 23\/8\/2021\. Không tạo thêm biểu mẫu, phiếu hay thư nào\. Việc làm tiếp: mở Sổ Đề án › Mở đợt lấy ý kiến…, chọn đợt D4 để thử liên kết, hoặc Sổ Đề án › Gửi thư đến hạn\.$/,
    );
    expect(counts()).toEqual(before);
  });

  it.each([5, 40, 100, 180])(
    'a round opened by two people at once, the second at call %i of the first, is opened once',
    async (calls) => {
      const input = { ...D4, roundId: 'D5' };
      const open = { run: 'ask', args: ['openRound', input] };
      const outcomes = await morning.runtime.together(
        [open, open],
        [
          { run: 0, calls },
          { run: 1, calls: 1_000 },
        ],
      );
      expect(outcomes.map(({ result }) => result)).toMatchObject([
        { ok: true },
        { ok: false, code: 'ROUND.ALREADY_OPEN' },
      ]);
      expect(Object.keys(morning.runtime.world.forms.byId)).toHaveLength(2);
    },
  );

  it.each(items)('%s pressed twice changes nothing the second time', async (item) => {
    await morning.press(item);
    const before = counts();
    expect((await morning.press(item)).code).toBeNull();
    expect(counts()).toEqual(before);
  });

  it('sending pressed twice sends 28 mails, and one to each body', async () => {
    await morning.ask('sendDue', {});
    await morning.press(menu.sendDue);
    const to = morning.runtime.world.mail.messages.flatMap((message) => message.to);
    expect(to).toHaveLength(28);
    expect(new Set(to).size).toBe(28);
  });

  it('a link confirmed twice stays confirmed; that of a draft has nothing to confirm', async () => {
    expect((await morning.ask('confirmLink', { roundId: 'D4' })).code).toBeNull();
    expect(await morning.ask('confirmLink', { roundId: 'D5' })).toMatchObject({
      code: 'ROUND.NO_FORM',
      sentence:
        'Đợt D5 chưa có biểu mẫu nên chưa thể xác nhận liên kết. Cách sửa: mở đợt bằng Sổ Đề án › Mở đợt lấy ý kiến… Phần đã làm được giữ nguyên.',
    });
  });

  it('a round closed twice is closed once', async () => {
    expect((await morning.ask('closeRound', { roundId: 'D4' })).code).toBeNull();
    expect(await morning.ask('closeRound', { roundId: 'D4' })).toMatchObject({
      code: 'ROUND.WRONG_STATE',
      sentence:
        'Đợt D4 đang ở trạng thái “Đã đóng”; việc này cần trạng thái “Đang lấy ý kiến”. Cách sửa: chọn đợt khác, hoặc xem lại cột “Trạng thái” của đợt D4 trong trang “Đợt lấy ý kiến”.',
    });
  });

  it.each([menu.sendDue, menu.takeIn, menu.setUp])(
    '%s while another command runs waits, then says so and changes nothing',
    async (item) => {
      const before = counts();
      morning.holdLock();
      expect(await morning.press(item)).toMatchObject({
        code: 'BUSY',
        sentence:
          'Một lệnh khác đang chạy trên sổ này; chưa có gì được thay đổi. Cách sửa: chờ một phút rồi thực hiện lại.',
      });
      expect(counts()).toEqual(before);
    },
  );

  it.each([
    ['openRound', { ...D4, roundId: 'D5' }],
    ['confirmLink', { roundId: 'D4' }],
    ['sendDue', {}],
    ['closeRound', { roundId: 'D4' }],
    ['makeDocuments', { roundId: 'D4', kinds: ['BAO_CAO'] }],
  ])('%s from a dialog while another command runs changes nothing', async (name, input) => {
    await morning.dialog();
    const before = counts();
    morning.holdLock();
    expect((await morning.ask(name, input)).code).toBe('BUSY');
    expect(counts()).toEqual(before);
  });
});
