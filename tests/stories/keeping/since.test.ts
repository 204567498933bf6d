// What happened outside the book since the copy was made is not taken back: no mail goes out twice, no reply is lost.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from '../bad-input/morning.ts';
import { damage, keep, preview, restore } from './office.ts';

let morning: Morning;

const begin = async (): Promise<void> => {
  morning = await Morning.ofFilledBook();
};
afterEach(() => {
  expect(repeated(keysOfMails())).toEqual([]);
});

const mailed = () =>
  morning.runtime.world.mail.messages.map(({ to, subject }) => `${to} ${subject}`);
const repeated = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) < at);
const keysOfMails = () => morning.book.rows('mailQueue').map((row) => row.text('dedupeKey'));
const count = (status: string) => statuses().filter((one) => one === status).length;
const statuses = () => morning.book.rows('mailQueue').map((row) => row.text('status'));
const comments = () =>
  morning.book
    .rows('comments')
    .filter((row) => row.text('status') !== enums.commentStatus.THAY_THE)
    .map((row) => `${row.text('bodyId')} ${row.text('content')}`)
    .sort();

async function restored(file: string): Promise<readonly string[]> {
  const { code, sentence, lines } = await restore(morning, file);
  expect([code, sentence]).toEqual([null, '']);
  return lines;
}

describe('a round that was opened since', () => {
  let file: string;
  beforeAll(async () => {
    await begin();
    file = await keep(morning);
    await morning.openD4();
    morning.keep();
  }, 60_000);
  beforeEach(() => morning.again());
  afterAll(() => morning.end());

  it('stays open with its requests: links that were mailed are answered and taken in', async () => {
    const { cannot } = await preview(morning, file);
    expect(cannot.join(' ')).toContain('28 thư đã gửi sau bản lưu');
    expect(cannot.join(' ')).toContain('(D4)');
    await restored(file);
    expect(morning.row('rounds', 'D4').text('status')).toBe(enums.roundStatus.MO);
    expect(morning.book.rows('requests')).toHaveLength(28);
    await morning.answer('STC', { comment: 'Ý kiến sau khi khôi phục' });
    await morning.press(menu.takeIn);
    expect(comments()).toEqual(['STC Ý kiến sau khi khôi phục']);
  });

  it('mails nobody a second time, not in the week that follows either', async () => {
    await restored(file);
    expect(statuses().every((status) => status === enums.mailStatus.DA_GUI)).toBe(true);
    await morning.press(menu.sendDue);
    await morning.runtime.advance('2021-09-10T12:00:00+07:00');
    // Reminders of two days have one subject: each has a row of its own in the queue.
    expect(mailed()).toHaveLength(count(enums.mailStatus.DA_GUI));
  });

  it('nor when the whole queue was deleted after they were sent', async () => {
    await damage(morning, "book.deleteSheet(tab('mailQueue'))");
    await restored(file);
    await morning.press(menu.sendDue);
    expect(repeated(mailed())).toEqual([]);
  });
});

describe('mails that waited when the copy was made', () => {
  let file: string;
  beforeAll(async () => {
    await begin();
    await morning.ask('openRound', D4);
    await morning.ask('confirmLink', { roundId: 'D4' });
    file = await keep(morning);
    morning.keep();
  }, 60_000);
  beforeEach(() => morning.again());
  afterAll(() => morning.end());

  it('and were sent since stay sent', async () => {
    await morning.ask('sendDue', {});
    const sent = mailed();
    await restored(file);
    await morning.press(menu.sendDue);
    expect(mailed()).toEqual(sent);
    expect(count(enums.mailStatus.DA_GUI)).toBe(28);
  });

  it('and were sent and deleted since become unknown, and are not sent by themselves', async () => {
    await morning.ask('sendDue', {});
    await damage(morning, "tab('mailQueue').deleteRows(3, 28)");
    const { cannot } = await preview(morning, file);
    expect(cannot.join(' ')).toContain('28 thư đang chờ trong bản lưu không còn trong hàng đợi');
    await restored(file);
    await morning.press(menu.sendDue);
    await morning.runtime.advance('2021-08-25T12:00:00+07:00');
    expect(mailed()).toHaveLength(28);
    expect(count(enums.mailStatus.CHUA_RO)).toBe(28);
  });

  it('and wait still are sent once', async () => {
    const before = mailed().length;
    await restored(file);
    await morning.press(menu.sendDue);
    expect(mailed()).toHaveLength(before + 28);
    expect(repeated(mailed())).toEqual([]);
  });
});

describe('replies that came in since', () => {
  let file: string;
  beforeAll(async () => {
    await begin();
    await morning.openD4();
    await morning.answer('STC', { comment: 'Ý kiến trước bản lưu' });
    await morning.press(menu.takeIn);
    file = await keep(morning);
    await morning.answer('STP', { comment: 'Ý kiến sau bản lưu' });
    await morning.answer('SNV', { comment: '=IMPORTXML("http://x";"//a")' });
    await morning.press(menu.takeIn);
    const { code, sentence } = await morning.ask('enterReply', LETTER);
    expect([code, sentence]).toEqual([null, '']);
    morning.keep();
  }, 60_000);
  beforeEach(() => morning.again());
  afterAll(() => morning.end());

  const LETTER = {
    ...{ roundId: 'D4', bodyId: 'SXD', channel: 'CONG_VAN', docNo: '12/SXD-VP' },
    ...{ docDate: '2021-08-23', receivedDay: '2021-08-23', signer: 'Trần Văn B', fileUrl: '' },
    position: 'THONG_NHAT_CO_Y_KIEN',
    replaces: false,
    comments: [
      { part: 'CHUNG', place: '', content: 'Ý kiến bằng công văn', proposal: '', reason: '' },
    ],
  };
  const ALL = [
    'SNV =IMPORTXML("http://x";"//a")',
    'STC Ý kiến trước bản lưu',
    'STP Ý kiến sau bản lưu',
    'SXD Ý kiến bằng công văn',
  ];

  it('stay with their comments, by form and by letter', async () => {
    const { cannot } = await preview(morning, file);
    expect(cannot.join(' ')).toContain('3 trả lời đến sau bản lưu');
    await restored(file);
    expect(comments()).toEqual(ALL);
    expect(morning.row('requests', 'PH-D4-SXD').text('channel')).toBe(enums.channel.CONG_VAN);
    expect(morning.row('requests', 'PH-D4-STP').text('position')).not.toBe('');
    await morning.press(menu.takeIn);
    expect(comments()).toEqual(ALL);
    expect(repeated(mailed())).toEqual([]);
  });

  it('come back from their forms when rows of the log or of replies were deleted', async () => {
    await damage(
      morning,
      "tab('comments').deleteRows(3, 3); tab('replies').deleteRows(4, 2); tab('requests').getRange(3, column('requests', 'repliedAt'), 28, 1).clearContent();",
    );
    await restored(file);
    await morning.press(menu.takeIn);
    expect(comments()).toEqual(expect.arrayContaining(ALL.slice(0, 3)));
    expect(repeated(comments())).toEqual([]);
    expect(repeated(mailed())).toEqual([]);
  });

  it('that nobody had taken in yet are swept right after the restore', async () => {
    await morning.answer('SYT', { comment: 'Chưa ai nhận' });
    const lines = await restored(file);
    expect(lines).toContain('Đọc lại biểu mẫu');
    expect(comments()).toContain('SYT Chưa ai nhận');
  });

  it('a restore that is taken back leaves them where they were', async () => {
    await restored(file);
    const { copies } = (await morning.press(menu.keeping)).value as {
      copies: { fileId: string; why: string }[];
    };
    const before = copies.find(({ why }) => why.startsWith('Trước khi khôi phục'));
    await restored(before?.fileId ?? '');
    expect(comments()).toEqual(ALL);
    expect(repeated(mailed())).toEqual([]);
  });
});
