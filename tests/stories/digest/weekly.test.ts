// The weekly digest on the real bundle: asked for in the settings, written when it leaves, once a week.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault, Outcome } from '../../../emulator/index.ts';
import type { ShownMail } from '../../../src/dialogs/data/mails.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { mailboxOf } from '../../../tools/replay/first-day.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { Morning } from '../bad-input/morning.ts';

const LEADER = 'giamdoc@bacgiang.example.vn';
let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.type('team', 'GD', 'email', LEADER);
  morning.keep();
}, 180_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

/** Monday 23/8/2021, after its daily tick, is the moment at which every story begins. */
const until = (moment: string): Promise<readonly Outcome[]> =>
  morning.runtime.advance(`${moment}:00+07:00`);

const ask = async (weekday: keyof typeof enums.digestDay, hour = '7'): Promise<void> => {
  await morning.type('config', 'tinTuan', 'value', enums.digestDay[weekday]);
  await morning.type('config', 'tinTuanGio', 'value', hour);
};

const digests = () =>
  morning.runtime.world.mail.messages.filter(({ subject }) => subject.startsWith('[Tin tuần '));

const queued = () =>
  morning.book.rows('mailQueue').filter((row) => row.text('kind') === enums.mailKind.TIN_TUAN);

const runsOf = (outcomes: readonly Outcome[], name: string) =>
  outcomes.filter(({ record }) => record.name === name);

describe('the weekly digest', () => {
  it('is not begun while nobody asked for it', async () => {
    await until('2021-09-06T23:00');
    expect(queued()).toEqual([]);
    expect(morning.mails).toBe(0);
  }, 60_000);

  it('is written and leaves at its hour, to the leader alone, every week', async () => {
    await ask('T4', '14');
    await until('2021-08-25T12:00');
    expect(queued().map((row) => [row.text('dedupeKey'), row.text('status')])).toEqual([
      ['GD:2021-W34:TIN_TUAN:1', enums.mailStatus.CHO],
    ]);
    expect(queued()[0]?.text('subject')).toBe(
      'Tin tổng hợp tuần 2021-W34 (nội dung được lập khi gửi)',
    );
    // What happens after the morning's tick still stands in it.
    await morning.type('phases', 'P5', 'actualEnd', '25/8/2021');
    await until('2021-08-25T18:00');
    const [mail, ...more] = digests();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: [LEADER], cc: [] });
    expect(mail?.subject).toMatch(/^\[Tin tuần 25\/8\/2021 – (Xanh|Vàng|Đỏ)\] Đề án /);
    expect(mail?.body).toContain('Kính gửi: Nguyễn Thanh Bình, Giám đốc Sở');
    expect(mail?.body).toContain('- Kết thúc giai đoạn: P5');
    expect(mail?.body).toMatch(/Số liệu tính lúc 14 giờ 0\d, ngày 25\/8\/2021\./);
    expect(mail?.htmlBody).toMatch(/<a href="https:\/\/docs\.google\.com\/spreadsheets\/[^"]+">/);
    expect(queued()[0]?.text('status')).toBe(enums.mailStatus.DA_GUI);
    expect(queued()[0]?.text('subject')).toBe(mail?.subject);
    await until('2021-09-01T18:00');
    expect(digests().map(({ subject }) => subject.slice(10, 19))).toEqual([
      '25/8/2021',
      '01/9/2021',
    ]);
  }, 60_000);

  it('waits for its hour with one tick, not with one every ten minutes', async () => {
    await ask('T4', '16');
    await until('2021-08-25T06:00');
    const outcomes = await until('2021-08-25T20:00');
    expect(runsOf(outcomes, 'dailyTick')).toHaveLength(1);
    expect(runsOf(outcomes, 'continueWork')).toHaveLength(1);
    expect(digests()).toHaveLength(1);
  }, 60_000);

  it('is one however often the ticks of the day run', async () => {
    await ask('T2');
    for (let run = 0; run < 3; run += 1) await morning.runtime.execute('dailyTick');
    await morning.runtime.execute('continueWork');
    await morning.press(menu.sendDue);
    await until('2021-08-24T12:00');
    expect(queued()).toHaveLength(1);
    expect(digests()).toHaveLength(1);
  }, 60_000);

  it('is made up on the next working day, once, when no tick ran on its own', async () => {
    await ask('T4', '9');
    const { triggers } = morning.runtime.world.script;
    morning.dropTriggers();
    await until('2021-08-25T22:00');
    morning.runtime.world.script.triggers = triggers;
    await until('2021-08-26T12:00');
    expect(digests()).toHaveLength(1);
    expect(queued()[0]?.text('dedupeKey')).toBe('GD:2021-W34:TIN_TUAN:1');
    await until('2021-08-31T12:00');
    expect(digests()).toHaveLength(1);
  }, 60_000);

  it('leaves on the next working day when its own is a day off', async () => {
    await ask('T5');
    await until('2021-08-27T12:00');
    expect(digests()).toHaveLength(1);
    // 02 and 03/9 are days off, and a weekend.
    await until('2021-09-05T23:00');
    expect(digests()).toHaveLength(1);
    await until('2021-09-06T12:00');
    expect(digests().map(({ subject }) => subject.slice(10, 19))).toEqual([
      '26/8/2021',
      '06/9/2021',
    ]);
    await until('2021-09-08T12:00');
    expect(digests()).toHaveLength(2);
  }, 60_000);

  it('does not leave when it is switched off before its hour', async () => {
    await ask('T4', '16');
    await until('2021-08-25T12:00');
    await ask('KHONG');
    await until('2021-08-25T20:00');
    expect(digests()).toEqual([]);
    expect(queued()[0]?.text('status')).toBe(enums.mailStatus.HUY);
    expect(queued()[0]?.text('error')).toContain('đã được tắt');
  }, 60_000);

  it('is rehearsed with the text it would have, and leaves later with the figures of that day', async () => {
    await morning.type('config', 'dienTap', 'value', enums.yesNo.CO);
    await ask('T3');
    await until('2021-08-24T12:00');
    expect(digests()).toEqual([]);
    expect(queued()[0]?.text('status')).toBe(enums.mailStatus.DIEN_TAP);
    expect(queued()[0]?.text('body')).toContain('Đề án đang ở giai đoạn');
    await morning.type('config', 'dienTap', 'value', enums.yesNo.KHONG);
    await until('2021-08-26T09:00');
    expect(digests()[0]?.body).toMatch(/Số liệu tính lúc 07 giờ \d\d, ngày 25\/8\/2021\./);
  }, 60_000);

  it('is understood in the words of an English book, which counts what its log says', async () => {
    await morning.speakEnglish();
    await morning.type('config', 'tinTuan', 'value', 'Tuesday');
    await until('2021-08-24T12:00');
    expect(digests()).toHaveLength(1);
  }, 60_000);
});

describe('a digest that cannot leave', () => {
  it('has nobody to go to: the check of the book says so, and nothing is queued', async () => {
    await morning.type('team', 'GD', 'email', 'không rõ');
    const before = (await morning.press(menu.checkBook)).lines.join('\n');
    expect(before).not.toContain('tin tổng hợp tuần');
    await ask('T3');
    await until('2021-08-24T12:00');
    expect(queued()).toEqual([]);
    const row = morning.row('team', 'GD').rowNumber;
    const { lines } = await morning.press(menu.checkBook);
    expect(lines.join('\n')).toContain(
      `Nguyễn Thanh Bình không nhận được tin tổng hợp tuần: trang Tổ soạn thảo, hàng ${row}, cột email`,
    );
    await morning.type('team', 'GD', 'teamRole', enums.teamRole.THANH_VIEN);
    expect((await morning.press(menu.checkBook)).lines.join('\n')).toContain(
      'không có dòng nào có vai trò Lãnh đạo',
    );
  }, 60_000);

  it('is not queued while its template has a slip, and is made up once that is mended', async () => {
    await ask('T3');
    await morning.type('mailTemplates', 'TIN_TUAN', 'subject', 'Tin {{tinhTrangg}}');
    await until('2021-08-24T12:00');
    expect(queued()).toEqual([]);
    expect((await morning.press(menu.checkBook)).lines.join('\n')).toContain('“{{tinhTrangg}}”');
    await morning.type('mailTemplates', 'TIN_TUAN', 'subject', '[Tin tuần {{tinhTrang}}');
    await until('2021-08-25T12:00');
    expect(digests()).toHaveLength(1);
  }, 60_000);

  it('fails with its reason when a sheet cannot be read, and keeps no other mail back', async () => {
    await ask('T4', '14');
    await until('2021-08-25T12:00');
    await morning.type('tasks', '', 'due', '').catch(() => undefined);
    await morning.typeAt('comments', 3, 'commentId', 'GY-D4-0001');
    await morning.typeAt('comments', 3, 'status', 'Trạng thái lạ');
    await until('2021-08-25T18:00');
    expect(digests()).toEqual([]);
    expect(queued()[0]?.text('status')).toBe(enums.mailStatus.LOI);
    expect(queued()[0]?.text('error')).toMatch(/^Không lập được tin tổng hợp tuần\. .*Sổ góp ý/);
  }, 60_000);
});

describe('a digest to be looked at before it is switched on', () => {
  const asked = { roundId: 'TIN_TUAN', bodyId: 'GD', template: 'TIN_TUAN' };

  it('is offered first among the mails, and shown as it would leave', async () => {
    const { value } = await morning.press(menu.mails);
    expect(value).toMatchObject({
      rounds: [{ label: 'Tin tổng hợp tuần gửi lãnh đạo', bodies: [{ id: 'GD' }] }],
    });
    const shown = (await morning.ask('previewMail', asked)).value as ShownMail;
    expect(shown.facts.find(({ label }) => label === 'Gửi đến')?.value).toBe(LEADER);
    expect(shown.body).toContain('Đề án đang ở giai đoạn P6');
    expect(shown.body).not.toMatch(/\{\{|\}\}/);
    expect(morning.mails).toBe(0);
  }, 60_000);

  it('goes as a trial to whoever asks for it, and not to the leader', async () => {
    const { lines } = await morning.ask('sendTrial', asked);
    expect(lines.join('\n')).toContain(OWNER);
    const [mail, ...more] = morning.runtime.world.mail.messages;
    expect(more).toEqual([]);
    expect(mail?.to).toEqual([OWNER]);
    expect(mail?.subject).toMatch(/^\[THƯ GỬI THỬ\] \[Tin tuần 23\/8\/2021/);
    expect((await morning.ask('sendTrial', { ...asked, bodyId: 'TV2' })).code).toBe(
      'TASK.NO_MEMBER',
    );
  }, 60_000);
});

describe('what others wrote', () => {
  it('stays text in the leader’s mail', async () => {
    const title = `<script>alert(1)</script> {{lienKet}} =IMPORTXML("x")`;
    await morning.type('rounds', 'D4', 'title', title);
    await morning.openD4();
    const before = morning.mails;
    await ask('T3');
    await until('2021-08-24T12:00');
    expect(morning.mails).toBe(before + 1);
    const [mail] = digests();
    expect(mail?.body).toContain(`- D4 – ${title}: 0/28 cơ quan đã trả lời`);
    expect(mail?.htmlBody).not.toContain('<script');
    expect(mail?.htmlBody).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{lienKet}}');
    expect(mailboxOf('STC')).not.toBe(mail?.to[0]);
  }, 60_000);
});

describe('what the digest costs', () => {
  it('is one reading of the settings a day while it is off, and no bundle on a day without one', async () => {
    const off = runsOf(await until('2021-08-25T12:00'), 'dailyTick').map(
      ({ record }) => record.calls,
    );
    morning.again();
    await ask('T6');
    const on = runsOf(await until('2021-08-25T12:00'), 'dailyTick').map(
      ({ record }) => record.calls,
    );
    // The days off, too, while it is on.
    expect(on.map((calls, day) => calls - (off[day] ?? 0))).toEqual([1, 1]);
    const [sent = Number.NaN] = runsOf(await until('2021-08-27T12:00'), 'dailyTick')
      .slice(-1)
      .map(({ record }) => record.calls);
    expect(sent).toBeLessThanOrEqual(120);
  }, 60_000);
});

describe('a tick that is killed', () => {
  it('at every third call leaves one digest of the week, sent at most once', async () => {
    await ask('T3');
    morning.keep();
    const whole = await until('2021-08-24T09:00');
    const calls = runsOf(whole, 'dailyTick')[0]?.record.calls ?? 0;
    expect(calls).toBeGreaterThan(40);
    expect(digests()).toHaveLength(1);
    let killed = 0;
    const stops = Array.from({ length: Math.floor(calls / 3) }, (_, n) => 3 * (n + 1));
    for (const at of stops) {
      const buffer = at % 2 === 0 ? 'kept' : 'lost';
      const fault: Fault = { at, do: 'killAfter', in: 'dailyTick', buffer };
      morning.again([fault]);
      const struck = await until('2021-08-25T12:00');
      killed += runsOf(struck, 'dailyTick').filter(({ status }) => status === 'killed').length;
      const states = queued().map((row) => row.text('status'));
      expect([at, states.length]).toEqual([at, 1]);
      const { DA_GUI, CHUA_RO } = enums.mailStatus;
      expect([DA_GUI, CHUA_RO], `call ${at}`).toContain(states[0]);
      expect(digests().length, `call ${at}`).toBeLessThanOrEqual(1);
      if (states[0] === DA_GUI) expect(digests(), `call ${at}`).toHaveLength(1);
    }
    expect(killed).toBe(stops.length);
  }, 600_000);

  it('while it writes one that waited for its hour leaves it to the next day’s', async () => {
    morning.again();
    await ask('T3', '14');
    await until('2021-08-24T12:00');
    morning.keep();
    const whole = await until('2021-08-24T15:00');
    const calls = runsOf(whole, 'continueWork')[0]?.record.calls ?? 0;
    expect(calls).toBeGreaterThan(40);
    for (let at = 10; at <= calls; at += 6) {
      const buffer = at % 4 === 0 ? 1 : 'lost';
      morning.again([{ at, do: 'killAfter', in: 'continueWork', buffer }]);
      await until('2021-08-25T12:00');
      const { DA_GUI, CHUA_RO } = enums.mailStatus;
      const [state, ...more] = queued().map((row) => row.text('status'));
      expect(more).toEqual([]);
      expect([DA_GUI, CHUA_RO], `call ${at}`).toContain(state);
      expect(digests().length, `call ${at}`).toBeLessThanOrEqual(1);
    }
  }, 240_000);
});
