// Drafts that go with the mails, on the real bundle; what is marked Mật never does.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpeningPreview } from '../../../src/dialogs/data.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from '../bad-input/morning.ts';
import { hasLibreOffice } from '../samples/sample.ts';

let morning: Morning;
let url = '';

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  // A Google Doc that the book has made stands for the draft: the letter of another round.
  await morning.ask('openRound', { ...D4, roundId: 'D2', sendDay: '2021-08-23' });
  url =
    morning.book
      .rows('documents')
      .find((row) => row.text('relatedRound') === 'D2')
      ?.text('url') ?? '';
  expect(url).toMatch(/^https:\/\/docs\.google\.com\/document\/d\//);
  await morning.type('config', 'dinhKem', 'value', enums.attachment.DOCX);
  await morning.type('drafts', 'DT-DA-1', 'docUrl', url);
  morning.keep();
}, 180_000);

beforeEach(() => morning.again());

afterAll(() => morning.end());

const d4Mails = () =>
  morning.runtime.world.mail.messages.filter(({ body }) => body.includes('PH-D4-'));

const open = async () => {
  const { sentence } = await morning.ask('openRound', D4);
  expect(sentence).toBe('');
  await morning.ask('confirmLink', { roundId: 'D4' });
  return morning.ask('sendDue', {});
};

describe('the drafts of a round', () => {
  it('go with each mail, exported once for all of them', async () => {
    await open();
    expect(d4Mails()).toHaveLength(28);
    for (const mail of d4Mails()) {
      expect(mail.attachments.map(({ name }) => name.endsWith('.docx'))).toEqual([true]);
      expect(mail.body).toContain('Tệp gửi kèm: Đề án');
    }
    expect(Object.values(morning.runtime.world.quotas).map(({ used }) => used)).not.toContain(28);
  }, 90_000);

  it.runIf(hasLibreOffice)(
    'go as PDF when the setting says so',
    async () => {
      await morning.type('config', 'dinhKem', 'value', enums.attachment.PDF);
      await open();
      expect(d4Mails()).toHaveLength(28);
      const enclosed = d4Mails().flatMap(({ attachments }) => attachments);
      expect(enclosed).toHaveLength(28);
      for (const { name, mimeType } of enclosed) {
        expect(name).toMatch(/\.pdf$/);
        expect(mimeType).toBe('application/pdf');
      }
    },
    120_000,
  );

  it('that cannot go along are named before the round is opened, with the reason', async () => {
    await morning.type('drafts', 'DT-BC-1', 'docUrl', 'https://example.test/bao-cao.pdf');
    await morning.press(menu.openRound);
    const { value } = await morning.ask('previewOpening', D4);
    const warnings = (value as OpeningPreview).warnings.join('\n');
    expect(warnings).toMatch(/Thư không kèm được .*Tờ trình.*: chưa có liên kết/);
    expect(warnings).toMatch(/không kèm tệp của .*Báo cáo.*: liên kết không phải Google Tài liệu/);
    expect(warnings).not.toMatch(/không kèm được [^.]*Dự thảo Đề án/);
  }, 90_000);

  it('do not leave when they are marked Mật after the mails were written, and the queue says why', async () => {
    await morning.ask('openRound', D4);
    await morning.type('drafts', 'DT-DA-1', 'secrecy', enums.secrecy.MAT);
    await morning.ask('confirmLink', { roundId: 'D4' });
    await morning.ask('sendDue', {});
    expect(d4Mails()).toEqual([]);
    const row = morning.book.rows('mailQueue').find((one) => one.text('roundId') === 'D4');
    expect(row?.text('status')).toBe(enums.mailStatus.LOI);
    expect(row?.text('error')).toContain('đánh dấu mật');
  }, 90_000);

  it('keep a round by form from being opened while one of them is marked Mật', async () => {
    await morning.type('drafts', 'DT-DA-1', 'secrecy', enums.secrecy.MAT);
    const { sentence } = await morning.ask('openRound', D4);
    expect(sentence).toContain('tài liệu mật');
    expect(d4Mails()).toEqual([]);
  }, 90_000);

  it('that are no Google Doc are named by their link, and nothing is enclosed when that is switched off', async () => {
    await morning.type('drafts', 'DT-DA-1', 'docUrl', 'https://example.test/du-thao.pdf');
    await morning.type('config', 'dinhKem', 'value', enums.attachment.KHONG);
    await open();
    expect(d4Mails()[0]?.attachments).toEqual([]);
    expect(d4Mails()[0]?.body).toContain('https://example.test/du-thao.pdf');
  }, 90_000);

  it('that cannot be had hold their mails back with a reason, and nothing else is lost', async () => {
    await morning.type(
      'drafts',
      'DT-DA-1',
      'docUrl',
      'https://docs.google.com/document/d/nobody_has_it/edit',
    );
    await open();
    expect(d4Mails()).toEqual([]);
    const row = morning.book.rows('mailQueue').find((one) => one.text('roundId') === 'D4');
    expect(row?.text('error')).toContain('không lấy được tệp của dự thảo DT-DA-1');
  }, 90_000);
});
