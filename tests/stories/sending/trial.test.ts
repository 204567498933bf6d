// Looking at a mail and sending it to oneself first, on the real bundle.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ShownMail } from '../../../src/dialogs/data/mails.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { D4, Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.ask('openRound', D4);
  morning.keep();
}, 180_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

const STC = { roundId: 'D4', bodyId: 'STC', template: 'LAY_Y_KIEN' };
const sent = () => morning.runtime.world.mail.messages;

describe('looking at a mail', () => {
  it('shows it as it leaves, in plain text and HTML, with quota left and needed, and sends nothing', async () => {
    const { value } = await morning.ask('previewMail', STC);
    const { facts, body, html } = value as ShownMail;
    const fact = (label: string) => facts.find((one) => one.label === label)?.value;
    expect(fact('Gửi đến')).toBe('vanthu.stc@bacgiang.example');
    expect(fact('Hạn mức thư hôm nay')).toContain('cần 28');
    expect(morning.mails).toBe(0);
    await morning.ask('confirmLink', { roundId: 'D4' });
    await morning.ask('sendDue', {});
    const mail = sent().find(({ to }) => to.includes('vanthu.stc@bacgiang.example'));
    expect(mail).toMatchObject({ subject: fact('Tiêu đề'), body, htmlBody: html });
  }, 60_000);

  it.each(['NHAC_TRUOC_HAN', 'NHAC_QUA_HAN', 'GIA_HAN', 'XAC_NHAN'])(
    'shows %s with no field left open',
    async (template) => {
      const { code, value } = await morning.ask('previewMail', { ...STC, template });
      expect(code).toBeNull();
      expect((value as ShownMail).body).toContain('Sở Tài chính');
      expect(JSON.stringify(value)).not.toMatch(/\{\{|\}\}/);
    },
    60_000,
  );

  it('names a misspelt field instead', async () => {
    await morning.type('mailTemplates', 'LAY_Y_KIEN', 'body', '{{lienKet}} {{maPhieu}} {{hann}}');
    const seen = await morning.ask('previewMail', STC);
    expect(seen.code).toBe('MAIL.TEMPLATE_FIELD');
    expect(seen.sentence).toContain('“{{hann}}”');
    expect(seen.sentence).toContain('“{{han}}”');
    const { lines } = await morning.press(menu.checkBook);
    expect(lines.join('\n')).toContain('“{{hann}}”');
  }, 60_000);

  it('refuses what no page of ours sends, and a body that is not asked', async () => {
    expect((await morning.ask('previewMail', { ...STC, template: 'X' })).code).toBe('INPUT.SHAPE');
    const other = await morning.ask('sendTrial', { ...STC, bodyId: 'SKHCN' });
    expect(other.code).toBe('BODY.NOT_INVITED');
    expect(morning.mails).toBe(0);
  }, 60_000);
});

describe('a trial', () => {
  it('goes to the clerk alone, says so, and carries no code of the body; no other mail moves', async () => {
    const { lines } = await morning.ask('sendTrial', STC);
    expect(lines[0]).toContain(OWNER);
    const [trial, ...more] = sent();
    expect(more).toEqual([]);
    expect(trial?.to).toEqual([OWNER]);
    expect(trial?.cc).toEqual([]);
    expect(trial?.subject).toMatch(/^\[THƯ GỬI THỬ\] \[Đề nghị góp ý trước 01\/9\/2021\]/);
    const token = morning.row('requests', 'PH-D4-STC').text('token');
    expect(`${trial?.subject}${trial?.body}${trial?.htmlBody}`).not.toContain(token);
    expect(trial?.body).toContain('GUI-THU-PH-D4-STC');
    const row = morning.book
      .rows('mailQueue')
      .find((one) => one.text('kind') === enums.mailKind.GUI_THU);
    expect(row?.text('status')).toBe(enums.mailStatus.DA_GUI);
    expect(morning.row('requests', 'PH-D4-STC').text('sendStatus')).toBe(enums.sendStatus.CHO_GUI);
    await morning.ask('sendTrial', STC);
    expect(sent()).toHaveLength(2);
  }, 60_000);

  it('answered by mistake counts for nobody and waits for a person', async () => {
    await morning.ask('confirmLink', { roundId: 'D4' });
    const { accepted } = await morning.answer('STC', { code: () => 'GUI-THU-PH-D4-STC' });
    expect(accepted).toBe(true);
    await morning.runtime.advance('2021-08-23T09:30:00+07:00');
    expect(morning.row('requests', 'PH-D4-STC').text('position')).toBe(enums.position.CHUA_TRA_LOI);
  }, 60_000);

  it('does not leave during a rehearsal', async () => {
    await morning.type('config', 'dienTap', 'value', enums.yesNo.CO);
    const { lines } = await morning.ask('sendTrial', STC);
    expect(lines[0]).toContain('diễn tập');
    expect(morning.mails).toBe(0);
  }, 60_000);
});
