// Tasks are given out on the real bundle, on the morning of 23/8/2021.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AssignTasksData, GivingPreview } from '../../../src/dialogs/data/assign-tasks.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import type { Morning } from '../bad-input/morning.ts';
import { addressOf, newTask, sent, teamMorning, until } from './team.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await teamMorning();
}, 180_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

const two = {
  taskIds: [],
  added: [
    newTask('Tổng hợp ý kiến của các sở', 'TV3', { coIds: ['TV4', 'TV7'], approverId: 'TV1' }),
    newTask('Rà soát số liệu', 'TV3', { due: '2021-08-31' }),
  ],
};

const preview = async (input: object) =>
  (await morning.ask('previewGiving', input)).value as GivingPreview;

const dialog = async () => (await morning.press(menu.assignTasks)).value as AssignTasksData;

const stateOf = async (id: string) =>
  (await dialog()).phases.flatMap(({ tasks }) => tasks).find((task) => task.id === id)?.state;

describe('giving tasks out', () => {
  it('sends each lead one mail that names all tasks, and says by when in the subject', async () => {
    await morning.press(menu.assignTasks);
    expect((await morning.ask('giveTasks', two)).sentence).toBe('');
    await until(morning, '2021-08-23T08:30');
    const [mail, ...more] = sent(morning);
    expect(more).toEqual([]);
    expect(mail?.to).toEqual([addressOf('TV3')]);
    expect(mail?.subject).toMatch(/^\[Việc được giao, hạn 31\/8\/2021\]/);
    expect(mail?.body).toContain('Kính gửi: Bà Lê Thị Thanh Lợi');
    expect(mail?.body).toContain(
      '- Tổng hợp ý kiến của các sở (NV-007); hạn thứ Năm 09/9/2021; phối hợp: Bà Nguyễn Thị Hương, Ông Đỗ Văn Tình',
    );
    expect(mail?.body).toContain('- Rà soát số liệu (NV-008); hạn thứ Ba 31/8/2021');
    const row = morning.row('tasks', 'NV-007');
    expect(row.text('assignedBy')).toBe('TV1');
    expect(row.text('assignedAt')).not.toBe('');
    expect(await stateOf('NV-007')).toBe('giao 23/8, chưa xác nhận');
  }, 60_000);

  it('gives nothing out twice and mails nobody twice when it is pressed again', async () => {
    await morning.ask('giveTasks', two);
    const again = await morning.ask('giveTasks', two);
    expect(again.lines[0]).toBe('Các việc này đã được giao từ trước; không giao lại.');
    await until(morning, '2021-08-23T10:00');
    expect(sent(morning)).toHaveLength(1);
    expect(morning.book.rows('tasks')).toHaveLength(8);
  }, 60_000);

  it('goes on where it was stopped, at whatever write, naming no task in two mails', async () => {
    for (const at of [30, 55, 75, 85, 92]) {
      morning.again([{ at, do: 'killAfter', in: 'ask', buffer: 'kept' }]);
      await morning.press(menu.assignTasks);
      await morning.ask('giveTasks', two).catch(() => undefined);
      morning.dropLock();
      await morning.press(menu.assignTasks);
      expect((await morning.ask('giveTasks', two)).sentence).toBe('');
      await until(morning, '2021-08-23T10:00');
      // A task whose row was left half written is given out by the second press, in a mail of its own.
      for (const { title } of two.added) {
        const naming = sent(morning).filter(({ body }) => body.includes(title));
        expect(naming, `${title}, stopped after call ${at}`).toHaveLength(1);
      }
      expect(morning.book.rows('tasks')).toHaveLength(8);
    }
  }, 120_000);

  it('shows rows typed by hand as not given out, and gives them out as they stand', async () => {
    expect(await stateOf('NV-005')).toBe('chưa giao');
    const given = await morning.ask('giveTasks', { taskIds: ['NV-005'], added: [] });
    expect(given.sentence).toBe('');
    await until(morning, '2021-08-23T10:00');
    expect(sent(morning)[0]?.to).toEqual([addressOf('TV5')]);
    await morning.type('tasks', 'NV-005', 'ownerId', 'TV6');
    expect(await stateOf('NV-005')).toBe('chưa giao (người chủ trì đã đổi trong trang)');
  }, 60_000);

  it('names a member without an address with the remedy, and keeps nobody else back', async () => {
    await morning.type('team', 'TV4', 'email', '');
    const input = { taskIds: [], added: [...two.added, newTask('Dự thảo Tờ trình', 'TV4')] };
    const shown = await preview(input);
    expect(shown.mails.map(({ address }) => address)).toEqual([addressOf('TV3'), '']);
    expect(shown.mails[1]?.note).toContain('điền ở trang Tổ soạn thảo');
    const { lines } = await morning.ask('giveTasks', input);
    expect(lines.join(' ')).toContain('Bà Nguyễn Thị Hương');
    await until(morning, '2021-08-23T10:00');
    expect(sent(morning).flatMap(({ to }) => to)).toEqual([addressOf('TV3')]);
  }, 60_000);
});

describe('the preview', () => {
  it('says what speaks against a task, without forbidding it', async () => {
    await morning.type('team', 'TV3', 'absentFrom', '30/8/2021');
    await morning.type('team', 'TV3', 'absentTo', '31/8/2021');
    const shown = await preview({
      taskIds: [],
      added: [
        newTask('Một', 'TV3', { start: '2021-08-28', due: '2021-09-02' }),
        newTask('Hai', 'TV4', { start: '2021-09-15', due: '2021-09-14' }),
        ...[1, 2, 3, 4, 5].map((n) => newTask(`Việc ${n}`, 'TV6', { due: '2021-08-27' })),
      ],
    });
    expect(shown.problems).toEqual([]);
    const warnings = shown.tasks.map((task) => task.warnings.join(' '));
    expect(warnings[0]).toContain('Ngày bắt đầu 28/8/2021 là ngày nghỉ');
    expect(warnings[0]).toContain('Hạn 02/9/2021 rơi vào ngày nghỉ');
    expect(warnings[0]).toContain('Người chủ trì vắng mặt từ 30/8/2021 đến 31/8/2021');
    expect(warnings[1]).toContain('Hạn 14/9/2021 ở trước ngày bắt đầu 15/9/2021');
    expect(warnings[1]).toContain('Nằm ngoài thời gian của giai đoạn P6');
    expect(warnings[2]).toContain('Quá tải: 05 việc trong tuần từ 23/8/2021');
    expect(shown.tasks[2]?.line).toContain('thứ Sáu 27/8/2021, 5 ngày làm việc');
    expect(shown.facts.find(({ label }) => label === 'Hạn mức thư')?.value).toContain('cần 3');
    expect(morning.book.rows('tasks')).toHaveLength(6);
  }, 60_000);

  it('names the misspelt field of the template before anything is given out', async () => {
    await morning.type('mailTemplates', 'GIAO_VIEC', 'body', 'Kính gửi {{tenThanhVen}}');
    const { code, sentence } = await morning.ask('giveTasks', two);
    expect(code).toBe('MAIL.TEMPLATE_FIELD');
    expect(sentence).toContain('“{{tenThanhVien}}”');
    expect(morning.book.rows('tasks')).toHaveLength(6);
  }, 60_000);
});

describe('who may give tasks out', () => {
  it('is the Tổ trưởng alone, until the setting names the secretary, too', async () => {
    await morning.type('team', 'TV1', 'email', 'pgd@bacgiang.example');
    await morning.type('team', 'TV7', 'email', 'totrinhdean.skhcn@bacgiang.example');
    expect((await dialog()).refusal).toContain('chỉ Tổ trưởng được giao, chuyển việc');
    expect((await morning.ask('giveTasks', two)).code).toBe('TASK.MAY_NOT_ASSIGN');
    await morning.type('config', 'nguoiGiaoViec', 'value', enums.assigners.TO_TRUONG_THU_KY);
    expect((await morning.ask('giveTasks', two)).code).toBeNull();
  }, 60_000);

  it('is nobody whom the team does not know, and it is said plainly', async () => {
    await morning.type('team', 'TV1', 'email', '');
    const { code, sentence } = await morning.ask('giveTasks', two);
    expect(code).toBe('TASK.UNKNOWN_PERSON');
    expect(sentence).toContain('“totrinhdean.skhcn@bacgiang.example”');
    expect(sentence).toContain('Cách sửa');
  }, 60_000);
});
