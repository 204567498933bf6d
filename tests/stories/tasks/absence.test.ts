// Somebody is away, and tasks go to others in bulk. The morning of 23/8/2021.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GivingPreview } from '../../../src/dialogs/data/assign-tasks.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import type { Morning } from '../bad-input/morning.ts';
import { acknowledges, addressOf, codeOf, newTask, sent, teamMorning, until } from './team.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await teamMorning();
  await morning.ask('giveTasks', {
    taskIds: [],
    added: [
      newTask('Rà soát số liệu', 'TV3'),
      newTask('Tổng hợp ý kiến', 'TV3', { coIds: ['TV2'] }),
      newTask('Việc đã xong', 'TV3'),
    ],
  });
  await until(morning, '2021-08-23T08:30');
  await acknowledges(morning, codeOf(morning, 'TV3'));
  await morning.type('tasks', 'NV-009', 'done', '23/8/2021');
  morning.keep();
}, 180_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

const cell = (id: string, column: string) => morning.row('tasks', id).text(column);
const handover = (taskIds: string[], more: object = {}) => ({
  from: 'TV3',
  to: 'TV2',
  taskIds,
  reason: 'Đi học dài ngày',
  ...more,
});
const moves = () => morning.book.rows('audit').filter((row) => row.text('field') === 'ownerId');

describe('an absence', () => {
  it('is entered with a substitute, tells what comes due, and is logged cell by cell', async () => {
    await morning.press(menu.absence);
    const { lines, sentence } = await morning.ask('enterAbsence', {
      memberId: 'TV3',
      from: '2021-09-06',
      to: '2021-09-10',
      substituteId: 'TV2',
    });
    expect(sentence).toBe('');
    expect(lines[0]).toBe(
      'Đã ghi: Bà Lê Thị Thanh Lợi vắng mặt từ 06/9/2021 đến hết 10/9/2021; thư nhắc gửi đến Ông Chu Thanh Sơn.',
    );
    expect(lines).toContain('NV-007 – Rà soát số liệu (09/9/2021)');
    const logged = morning.book.rows('audit').filter((row) => row.text('entityId') === 'TV3');
    expect(logged.map((row) => [row.text('field'), row.text('newValue')])).toContainEqual([
      'substituteId',
      'TV2',
    ]);
    await morning.ask('clearAbsence', { memberId: 'TV3' });
    expect(morning.row('team', 'TV3').text('absentFrom')).toBe('');
  }, 60_000);

  it('is refused where two members would act for each other', async () => {
    const away = { from: '2021-09-06', to: '2021-09-10' };
    await morning.ask('enterAbsence', { ...away, memberId: 'TV2', substituteId: 'TV3' });
    const { code, sentence } = await morning.ask('enterAbsence', {
      memberId: 'TV3',
      from: '2021-09-10',
      to: '2021-09-14',
      substituteId: 'TV2',
    });
    expect(code).toBe('ABSENCE.CIRCLE');
    expect(sentence).toContain('Cách sửa: chọn người thay khác');
    expect(morning.row('team', 'TV3').text('absentFrom')).toBe('');
    const self = { ...away, memberId: 'TV4', substituteId: 'TV4' };
    expect((await morning.ask('enterAbsence', self)).code).toBe('ABSENCE.CIRCLE');
  }, 60_000);
});

describe('handing tasks over', () => {
  it('moves the ticked tasks, tells both members, and asks for a new acknowledgement', async () => {
    const input = handover(['NV-007', 'NV-008']);
    const shown = (await morning.ask('previewHandover', input)).value as GivingPreview;
    expect(shown.mails.map(({ address }) => address)).toEqual([addressOf('TV2'), addressOf('TV3')]);
    expect(moves()).toEqual([]);
    const { lines } = await morning.ask('handOver', input);
    expect(lines[0]).toContain('Đã chuyển 02 việc từ Bà Lê Thị Thanh Lợi sang Ông Chu Thanh Sơn.');
    expect([cell('NV-007', 'ownerId'), cell('NV-008', 'ownerId')]).toEqual(['TV2', 'TV2']);
    expect(cell('NV-008', 'coIds')).toBe('');
    expect(cell('NV-007', 'ackAt')).toBe('');
    expect(cell('NV-007', 'handedFrom')).toBe('TV3');
    expect(moves().map((row) => [row.text('oldValue'), row.text('newValue')])).toEqual([
      ['TV3', 'TV2'],
      ['TV3', 'TV2'],
    ]);
    await until(morning, '2021-08-23T10:00');
    const given = sent(morning, '[Việc được giao').slice(1);
    expect(given.map(({ to }) => to[0])).toEqual([addressOf('TV2')]);
    expect(given[0]?.body).toContain('Trước đây do Bà Lê Thị Thanh Lợi chủ trì.');
    expect(given[0]?.body).toContain('Lý do chuyển: Đi học dài ngày.');
    const farewell = sent(morning, '[Việc được chuyển');
    expect(farewell.map(({ to }) => to[0])).toEqual([addressOf('TV3')]);
    expect(farewell[0]?.body).toContain('sang Ông Chu Thanh Sơn');
    await acknowledges(morning, codeOf(morning, 'TV3'));
    expect(cell('NV-007', 'ackAt')).toBe('');
    await acknowledges(morning, codeOf(morning, 'TV2'));
    expect(cell('NV-007', 'ackAt')).not.toBe('');
  }, 60_000);

  it('never moves what is done', async () => {
    const { code } = await morning.ask('handOver', handover(['NV-007', 'NV-009']));
    expect(code).toBe('HANDOVER.CHANGED');
    expect(cell('NV-007', 'ownerId')).toBe('TV3');
  }, 60_000);

  it('pressed twice, or stopped anywhere, moves, logs and mails once', async () => {
    const input = handover(['NV-007', 'NV-008']);
    for (let at = 24; at <= 56; at++) {
      morning.again([{ at, do: 'killAfter', in: 'ask', buffer: 'kept' }]);
      await morning.ask('handOver', input).catch(() => undefined);
      morning.dropLock();
      expect((await morning.ask('handOver', input)).sentence).toBe('');
      expect((await morning.ask('handOver', input)).sentence).toBe('');
      await until(morning, '2021-08-23T10:00');
      expect(moves(), `stopped after call ${at}`).toHaveLength(2);
      expect(cell('NV-007', 'handedFrom'), `stopped after call ${at}`).toBe('TV3');
      expect(sent(morning, '[Việc được giao')).toHaveLength(2);
      expect(sent(morning, '[Việc được chuyển')).toHaveLength(1);
    }
  }, 240_000);

  it('asks for a reason, and for somebody else', async () => {
    expect((await morning.ask('handOver', handover(['NV-007'], { reason: ' ' }))).code).toBe(
      'INPUT.MISSING',
    );
    expect((await morning.ask('handOver', handover(['NV-007'], { to: 'TV3' }))).code).toBe(
      'HANDOVER.SAME_MEMBER',
    );
  }, 60_000);
});

describe('the workload', () => {
  it('names the overloaded weeks of each member, and what is open, late, not acknowledged', async () => {
    await morning.ask('giveTasks', {
      taskIds: [],
      added: [1, 2, 3, 4, 5].map((n) => newTask(`Việc ${n}`, 'TV6', { due: '2021-08-27' })),
    });
    const { lines } = await morning.press(menu.workload);
    expect(lines).toContain('Bà Trương Thị Hồng Minh: 05 việc, tuần từ 23/8/2021');
    expect(lines).toContain('Bà Trương Thị Hồng Minh: 05 việc chưa xong, 05 việc chưa xác nhận');
    expect(lines).toContain('Ông Hoàng Công Bình: 01 việc chưa xong, 01 việc quá hạn');
  }, 60_000);
});
