// Members acknowledge by their link, or are asked again. Given out on Monday 23/8/2021 at 07:45.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ackForm } from '../../../src/text/vi/ack-form.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import type { Morning } from '../bad-input/morning.ts';
import { acknowledges, addressOf, codeOf, newTask, sent, teamMorning, until } from './team.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await teamMorning();
  await morning.ask('giveTasks', {
    taskIds: [],
    added: [newTask('Tổng hợp ý kiến', 'TV3'), newTask('Dự thảo Tờ trình', 'TV4')],
  });
  await until(morning, '2021-08-23T08:30');
  expect(sent(morning)).toHaveLength(2);
  morning.keep();
}, 180_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

const cell = (id: string, column: string) => morning.row('tasks', id).text(column);
const nudges = () => sent(morning, '[Đề nghị xác nhận nhận việc');

describe('an acknowledgement by the link', () => {
  it('is taken in at once, for the tasks of that member alone', async () => {
    const { accepted } = await acknowledges(morning, codeOf(morning, 'TV3'));
    expect(accepted).toBe(true);
    expect(cell('NV-007', 'ackAt')).not.toBe('');
    expect(cell('NV-007', 'ackNote')).toBe('');
    expect(cell('NV-008', 'ackAt')).toBe('');
    const log = morning.book.rows('audit').filter((row) => row.text('action') === 'Nhận việc');
    expect(log.map((row) => row.text('entityId'))).toEqual(['GV-0001-TV3']);
  }, 60_000);

  it('can ask for a change in words that never become a formula', async () => {
    const note = '=HYPERLINK("http://x.example";"x") Đề nghị lùi hạn đến 15/9';
    await acknowledges(morning, codeOf(morning, 'TV3'), ackForm.asksChange, note);
    expect(cell('NV-007', 'ackNote')).toBe(note);
    await morning.type('tasks', 'NV-007', 'ackNote', '');
    await morning.press(menu.takeIn);
    await until(morning, '2021-08-25T09:00');
    expect(cell('NV-007', 'ackNote')).toBe('');
  }, 60_000);

  it('is found by the sweep when its trigger was lost, and told by name', async () => {
    morning.dropTriggers();
    await acknowledges(morning, codeOf(morning, 'TV4'));
    expect(cell('NV-008', 'ackAt')).toBe('');
    // The list of a form's answers may lag behind.
    await until(morning, '2021-08-23T10:00');
    const { lines } = await morning.press(menu.takeIn);
    expect(lines).toContain('Bà Nguyễn Thị Hương: nhận 01 việc.');
    expect(cell('NV-008', 'ackAt')).not.toBe('');
    const again = await morning.press(menu.takeIn);
    expect(again.lines.join(' ')).not.toContain('nhận 01 việc');
  }, 60_000);

  it('with a code that was changed, or of another kind, changes nothing and is told', async () => {
    const code = codeOf(morning, 'TV3');
    await acknowledges(morning, code.replace('TV3', 'TV4'));
    await acknowledges(morning, 'D4.STC.7KQ2MHNB');
    expect(cell('NV-007', 'ackAt')).toBe('');
    expect(cell('NV-008', 'ackAt')).toBe('');
    const { lines } = await morning.press(menu.takeIn);
    expect(lines.filter((line) => line.includes('không thay đổi gì'))).toHaveLength(2);
    const { value } = await morning.press(menu.assignTasks);
    expect((value as { notes: string[] }).notes).toHaveLength(2);
  }, 60_000);

  it('is taken in once when the sweep is killed after any write', async () => {
    for (const at of [20, 26, 30, 34]) {
      morning.again([{ at, do: 'killAfter', in: 'takeInFromMenu', buffer: 'kept' }]);
      morning.dropTriggers();
      await acknowledges(morning, codeOf(morning, 'TV3'));
      await until(morning, '2021-08-23T10:00');
      await morning.press(menu.takeIn).catch(() => undefined);
      morning.dropLock();
      await morning.press(menu.takeIn);
      expect(cell('NV-007', 'ackAt')).not.toBe('');
    }
  }, 120_000);
});

describe('a member who does not acknowledge', () => {
  it('is asked again after one working day, twice at most, and never on a day off', async () => {
    await acknowledges(morning, codeOf(morning, 'TV3'));
    await until(morning, '2021-08-24T12:00');
    expect(nudges().map(({ to }) => to[0])).toEqual([addressOf('TV4')]);
    expect(nudges()[0]?.body).toContain(codeOf(morning, 'TV4'));
    await until(morning, '2021-08-25T12:00');
    expect(nudges()).toHaveLength(2);
    await until(morning, '2021-08-30T12:00');
    expect(nudges()).toHaveLength(2);
  }, 60_000);

  it('is asked by the settings: after four working days, once', async () => {
    await morning.type('config', 'nhacNhanViecSauNgay', 'value', '4');
    await morning.type('config', 'nhacNhanViecSoLan', 'value', '1');
    await until(morning, '2021-08-26T12:00');
    expect(nudges()).toHaveLength(0);
    await until(morning, '2021-09-10T12:00');
    expect(nudges()).toHaveLength(2);
  }, 60_000);

  it('gets no nudge that waits when the answer comes first', async () => {
    await morning.type('config', 'gioGui', 'value', '9');
    await until(morning, '2021-08-24T08:20');
    await acknowledges(morning, codeOf(morning, 'TV3'));
    await until(morning, '2021-08-24T12:00');
    expect(nudges().map(({ to }) => to[0])).toEqual([addressOf('TV4')]);
  }, 60_000);

  it('is asked again only through a form that takes answers', async () => {
    const [form] = Object.values(morning.runtime.world.forms.byId);
    if (form === undefined) throw new Error('no form');
    form.accepting = false;
    await until(morning, '2021-08-24T12:00');
    expect(nudges()).toHaveLength(0);
    const { lines } = await morning.press(menu.sendDue);
    expect(lines.join(' ')).toContain('biểu mẫu xác nhận nhận việc đang đóng');
    form.accepting = true;
    await morning.press(menu.sendDue);
    expect(nudges()).toHaveLength(2);
  }, 60_000);
});

describe('a notice that was never queued', () => {
  it('is made up by the daily tick once the member has an address', async () => {
    await morning.type('team', 'TV5', 'email', '');
    await morning.ask('giveTasks', { taskIds: ['NV-005'], added: [] });
    await until(morning, '2021-08-23T10:00');
    expect(sent(morning, '[Việc được giao')).toHaveLength(2);
    await morning.type('team', 'TV5', 'email', addressOf('TV5'));
    await until(morning, '2021-08-24T12:00');
    const mails = sent(morning, '[Việc được giao');
    expect(mails).toHaveLength(3);
    expect(mails[2]?.to).toEqual([addressOf('TV5')]);
  }, 60_000);
});
