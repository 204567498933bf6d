// Mails that belong to no round: looked at, tried, rehearsed, left in doubt by a stop.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MailsData, ShownMail } from '../../../src/dialogs/data/mails.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import type { Morning } from '../bad-input/morning.ts';
import { codeOf, newTask, sent, teamMorning, until } from './team.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await teamMorning();
  await morning.ask('giveTasks', { taskIds: [], added: [newTask('Rà soát số liệu', 'TV3')] });
  morning.keep();
}, 180_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

const mail = (template: string) => ({ roundId: '', bodyId: 'TV3', template });
const statuses = () =>
  morning.book
    .rows('mailQueue')
    .filter((row) => row.text('kind') === enums.mailKind.GIAO_VIEC)
    .map((row) => row.text('status'));

describe('a mail about tasks', () => {
  it('is offered beside those of rounds, and shown as it leaves', async () => {
    const data = (await morning.press(menu.mails)).value as MailsData;
    const own = data.rounds.find(({ id }) => id === '');
    expect(own?.bodies).toEqual([{ id: 'TV3', label: 'Bà Lê Thị Thanh Lợi' }]);
    expect(own?.templates.map(({ id }) => id)).toEqual([
      'GIAO_VIEC',
      'CHUYEN_VIEC',
      'NHAC_NHAN_VIEC',
      'NHAC_VIEC',
    ]);
    for (const template of own?.templates ?? []) {
      const shown = (await morning.ask('previewMail', mail(template.id))).value as ShownMail;
      expect(shown.body).toContain('Rà soát số liệu (NV-007)');
    }
  }, 60_000);

  it('is tried on oneself with a code that nobody can acknowledge by', async () => {
    const { lines } = await morning.ask('sendTrial', mail('GIAO_VIEC'));
    expect(lines[0]).toBe(`Đã gửi thư thử đến ${OWNER}.`);
    const [trial] = sent(morning, '[THƯ GỬI THỬ]');
    expect(trial?.body).toContain('GUI-THU-GV-0001-TV3');
    await until(morning, '2021-08-23T08:30');
    const code = codeOf(morning, 'TV3');
    expect(code).toMatch(/^GV-0001-TV3\.[0-9A-Z]{8}$/);
    expect(trial?.body).not.toContain(code);
  }, 60_000);

  it('only rehearses while the book rehearses, and leaves once afterwards', async () => {
    await morning.type('config', 'dienTap', 'value', enums.yesNo.CO);
    await morning.press(menu.sendDue);
    expect(statuses()).toEqual([enums.mailStatus.DIEN_TAP]);
    expect(sent(morning)).toHaveLength(0);
    await morning.type('config', 'dienTap', 'value', enums.yesNo.KHONG);
    await morning.press(menu.sendDue);
    await morning.press(menu.sendDue);
    expect(sent(morning)).toHaveLength(1);
  }, 60_000);

  it('in doubt after a stop is told by its row, and never sent again by itself', async () => {
    morning.again([{ at: /^MailApp\.sendEmail/, do: 'killAfter', buffer: 'kept' }]);
    await morning.press(menu.sendDue).catch(() => undefined);
    morning.dropLock();
    const { lines } = await morning.press(menu.sendDue);
    expect(statuses()).toEqual([enums.mailStatus.CHUA_RO]);
    expect(lines.join(' ')).toContain('(giao việc, nhắc việc) gửi tv3@bacgiang.example');
    await until(morning, '2021-08-24T12:00');
    expect(sent(morning, '[Việc được giao')).toHaveLength(1);
  }, 60_000);

  it('is cancelled when the task is done before it leaves', async () => {
    await morning.type('tasks', 'NV-007', 'done', '23/8/2021');
    await morning.press(menu.sendDue);
    expect(statuses()).toEqual([enums.mailStatus.HUY]);
    expect(sent(morning)).toHaveLength(0);
  }, 60_000);
});
