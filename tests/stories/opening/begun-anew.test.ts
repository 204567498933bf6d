// An opening that failed until its replies were due is given up. Begun anew, everything says what is chosen now.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../emulator/index.ts';
import type { RoundOpened } from '../../../src/dialogs/data.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import type { SeenRow } from '../../../tools/replay/book-reader.ts';
import { D4, Morning } from '../bad-input/morning.ts';
import { textAt } from '../papers/documents-of.ts';

/** 27/8, 30/8, 31/8 and 1/9; the two days of Quốc khánh and the weekend do not count. */
const ANEW = { ...D4, sendDay: '2021-08-26', periodN: 5 };
const DUE = 'chậm nhất hết ngày 06/9/2021 (thứ Hai)';

/** Who pressed is asked for the entry in the log, the last step of an opening. */
const atItsLastStep: Fault = {
  at: /^(Session|User)\./,
  from: 200,
  do: 'before',
  times: 'forever',
};

let morning: Morning;

/** The first try, and three days of ticks: its form, letter, requests and mails are there, the round is a draft. */
async function giveUp(fault: Fault = atItsLastStep): Promise<void> {
  morning.again([fault]);
  await morning.ask('openRound', { ...D4, periodN: 1 });
  await morning.runtime.advance('2021-08-26T09:00:00+07:00');
  morning.runtime.meet([]);
  expect(morning.runtime.world.script.properties.script).not.toHaveProperty('openings');
  expect(morning.row('rounds', 'D4').text('status')).toBe('Nháp');
}

async function beginAnew(input: object = {}): Promise<readonly string[]> {
  const { value, sentence } = await morning.ask('openRound', { ...ANEW, ...input });
  expect(sentence).toBe('');
  return (value as RoundOpened).lines;
}

const rowsOf = (sheet: 'requests' | 'mailQueue') =>
  morning.book.rows(sheet).filter((row) => row.text('roundId') === 'D4');

const letters = (): SeenRow[] =>
  morning.book
    .rows('documents')
    .filter((row) => row.text('relatedRound') === 'D4' && row.text('type') === 'Công văn');

const textOf = (letter: SeenRow | undefined): string => textAt(morning, letter?.text('url') ?? '');

const form = () => morning.runtime.world.forms.byId[morning.row('rounds', 'D4').text('formId')];

const offered = (title: string): string[][] =>
  (form()?.items ?? [])
    .filter((item) => item.title === title)
    .map(({ choices }) => choices.map(({ value }) => value));

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
afterAll(() => morning.end());

describe('begun anew with another day', () => {
  beforeEach(() => giveUp());

  it('its requests and mails name that day', async () => {
    await beginAnew();
    const due = morning.row('rounds', 'D4').text('dueAt');
    expect(rowsOf('requests').map((row) => row.text('dueAt'))).toEqual(Array(28).fill(due));
    const mails = rowsOf('mailQueue');
    expect(mails).toHaveLength(28);
    for (const mail of mails) {
      expect(mail.text('subject')).toContain('trước 06/9/2021');
      expect(mail.text('status')).toBe('Chờ gửi');
    }
  });

  it('its form does, too, and stays the same form', async () => {
    const formId = morning.row('rounds', 'D4').text('formId');
    expect(form()?.description).toContain('Thời hạn: chậm nhất hết ngày 24/8/2021 (thứ Ba).');
    await beginAnew({ urgency: 'KHAN' });
    expect(morning.row('rounds', 'D4').text('formId')).toBe(formId);
    expect(form()?.description).toContain(`Độ khẩn: khẩn.\nThời hạn: ${DUE}.`);
    expect(form()?.description).not.toContain('24/8/2021');
  });

  it('its letter is a next version, and the first one stays in the register', async () => {
    await beginAnew();
    expect(letters().map((row) => row.text('version'))).toEqual(['1', '2']);
    const [first, second] = letters();
    expect(textOf(first)).toContain('24/8/2021');
    expect(textOf(second)).toContain(DUE);
    expect(textOf(second)).not.toContain('24/8/2021');
  });

  it('a letter that somebody entered in the register is taken as it is', async () => {
    const [first] = letters();
    await morning.type('documents', first?.text('docId') ?? '', 'jobKey', '');
    await beginAnew();
    expect(letters()).toHaveLength(1);
  });

  it('whoever got another address meanwhile is mailed there, under the name of today', async () => {
    await morning.type('bodies', 'STC', 'email', 'vanthu.moi@stc.example');
    await morning.type('bodies', 'STC', 'officialName', 'Sở Tài chính – Kế hoạch');
    await beginAnew();
    const request = morning.row('requests', 'PH-D4-STC');
    expect(request.text('nameSnapshot')).toBe('Sở Tài chính – Kế hoạch');
    const [mail] = rowsOf('mailQueue').filter((row) => row.text('requestId') === 'PH-D4-STC');
    expect(mail?.text('to')).toBe('vanthu.moi@stc.example');
    expect(offered('Tên cơ quan')[0]).toContain('Sở Tài chính – Kế hoạch');
  });

  it('its form offers the drafts that go round today', async () => {
    await morning.type('rounds', 'D4', 'parts', 'DA');
    await beginAnew();
    expect(offered('Tài liệu')).toEqual(Array(5).fill([enums.part.DA, enums.part.CHUNG]));
  });

  it('who is not asked any more gets no mail, and the clerk is told whose row to delete', async () => {
    const lines = await beginAnew({ excluded: ['STC'] });
    expect(lines).toContain('27 phiếu xin ý kiến.');
    expect(lines).toContain(
      'Lần mở trước (đã bỏ dở) có hỏi, lần này không hỏi và không gửi thư: Sở Tài chính. Cách sửa: xóa hàng của các cơ quan này trong trang Phiếu xin ý kiến để không bị tính là chưa trả lời.',
    );
    await morning.ask('confirmLink', { roundId: 'D4' });
    await morning.runtime.advance('2021-08-27T12:00:00+07:00');
    const sent = rowsOf('mailQueue').filter((row) => row.text('status') === 'Đã gửi');
    expect(sent).toHaveLength(27);
    const [mail] = rowsOf('mailQueue').filter((row) => row.text('requestId') === 'PH-D4-STC');
    expect(mail?.text('status')).toBe(enums.mailStatus.HUY);
  });

  it('killed on the way, it is finished by the tick as one that was begun anew', async () => {
    const { runtime } = morning;
    runtime.meet([{ at: /^Drive\..*create/, do: 'killAfter', in: 'ask', buffer: 'lost' }]);
    await expect(morning.ask('openRound', { ...ANEW, excluded: ['STC'] })).rejects.toThrow();
    await runtime.advance('2021-08-26T10:00:00+07:00');
    expect(morning.row('rounds', 'D4').text('status')).toBe('Đang lấy ý kiến');
    // Nobody was there to be told: the history says it.
    const [opened] = morning.book.rows('audit').filter((row) => row.text('entityId') === 'D4');
    expect(opened?.text('detail')).toContain('lần này không hỏi và không gửi thư: Sở Tài chính.');
    expect(letters().map((row) => row.text('version'))).toEqual(['1', '2']);
    expect(textOf(letters()[1])).toContain(DUE);
    expect(form()?.description).toContain(DUE);
    const files = Object.values(runtime.world.drive.files).map(({ name }) => name);
    expect(files.filter((name) => name === letters()[1]?.text('fileName'))).toHaveLength(1);
  });
});

describe('where the first try made a letter and could not register it', () => {
  it('that letter, which names the day of then, is not taken for the new one', async () => {
    // Made, but Google said that it failed: what stands in Drive is not on record.
    morning.again([{ at: /^Drive\..*create/, do: 'after', times: 1 }]);
    await morning.ask('openRound', { ...D4, periodN: 1 });
    morning.dropTriggers();
    await morning.runtime.advance('2021-08-26T09:00:00+07:00');
    expect(letters()).toHaveLength(0);
    await beginAnew();
    expect(letters()).toHaveLength(1);
    expect(textOf(letters()[0])).toContain(DUE);
  });
});
