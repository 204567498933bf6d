// Members are reminded of tasks two working days before they are due and one after. Holidays: 02 and 03/9/2021.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import type { Morning } from '../bad-input/morning.ts';
import { acknowledges, addressOf, codeOf, newTask, sent, teamMorning, until } from './team.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await teamMorning();
  await morning.ask('giveTasks', {
    taskIds: [],
    added: [
      newTask('Rà soát số liệu', 'TV3', { due: '2021-08-31' }),
      newTask('Tổng hợp ý kiến', 'TV3', { due: '2021-08-31' }),
      newTask('Hoàn thiện dự thảo', 'TV4', { due: '2021-09-06' }),
    ],
  });
  await until(morning, '2021-08-23T08:30');
  for (const id of ['TV3', 'TV4']) await acknowledges(morning, codeOf(morning, id));
  morning.keep();
}, 180_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

const reminders = () => sent(morning, '[Nhắc việc');

describe('reminders to members', () => {
  it('come two working days before the due day, in one mail for all tasks of a member', async () => {
    await until(morning, '2021-08-26T23:00');
    expect(reminders()).toHaveLength(0);
    await until(morning, '2021-08-27T12:00');
    const [mail, ...more] = reminders();
    expect(more).toEqual([]);
    expect(mail?.to).toEqual([addressOf('TV3')]);
    expect(mail?.subject).toMatch(/^\[Nhắc việc, hạn 31\/8\/2021\]/);
    expect(mail?.body).toContain(
      '- Rà soát số liệu (NV-007); hạn thứ Ba 31/8/2021 (còn 02 ngày làm việc)',
    );
    expect(mail?.body).toContain('- Tổng hợp ý kiến (NV-008)');
    await until(morning, '2021-08-30T23:00');
    expect(reminders()).toHaveLength(1);
  }, 60_000);

  it('come once more after it, only for what is not done', async () => {
    await until(morning, '2021-08-31T12:00');
    await morning.type('tasks', 'NV-008', 'done', '31/8/2021');
    await until(morning, '2021-09-01T12:00');
    const late = reminders().slice(1);
    // Two working days before 06/9 is 31/8: NV-009 was reminded of then.
    const own = late.filter(({ to }) => to[0] === addressOf('TV3'));
    expect(own).toHaveLength(1);
    expect(own[0]?.body).toContain('NV-007');
    expect(own[0]?.body).toContain('(đã quá hạn 01 ngày làm việc)');
    expect(own[0]?.body).not.toContain('NV-008');
    await until(morning, '2021-09-05T23:00');
    expect(reminders().filter(({ to }) => to[0] === addressOf('TV3'))).toHaveLength(2);
  }, 60_000);

  it('never leave on a day off, and a day without a tick is made up by one mail', async () => {
    morning.dropTriggers();
    await until(morning, '2021-09-01T23:00');
    await morning.press('Thiết lập sổ từ kế hoạch…');
    await until(morning, '2021-09-05T23:00');
    expect(reminders()).toHaveLength(0);
    await until(morning, '2021-09-06T12:00');
    expect(reminders().map(({ to }) => to[0])).toEqual([addressOf('TV3'), addressOf('TV4')]);
    expect(reminders()[0]?.body).toContain('(đã quá hạn 02 ngày làm việc)');
    expect(reminders()[1]?.body).toContain('(đến hạn hôm nay)');
  }, 60_000);

  it('take no step that is switched off', async () => {
    await morning.type('config', 'nhacViecTruocHan', 'value', enums.yesNo.KHONG);
    await morning.type('config', 'nhacViecQuaHan', 'value', enums.yesNo.KHONG);
    await until(morning, '2021-09-08T12:00');
    expect(reminders()).toHaveLength(0);
  }, 60_000);

  it('go to the substitute during an absence, who is told for whom', async () => {
    await morning.type('team', 'TV3', 'absentFrom', '25/8/2021');
    await morning.type('team', 'TV3', 'absentTo', '30/8/2021');
    await morning.type('team', 'TV3', 'substituteId', 'TV2');
    await until(morning, '2021-08-27T12:00');
    expect(reminders()[0]?.to).toEqual([addressOf('TV2')]);
    expect(reminders()[0]?.body).toContain('Kính gửi: Ông Chu Thanh Sơn');
    expect(reminders()[0]?.body).toContain('trong thời gian Bà Lê Thị Thanh Lợi vắng mặt');
    await until(morning, '2021-09-01T12:00');
    expect(reminders().pop()?.to).toEqual([addressOf('TV3')]);
  }, 60_000);
});
