// A clerk's day while gioiHanCotSoGopY is on: her account does all of its work, types over nobody's
// words, and what came in since is locked by the next run of the owner's triggers.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { menuPath } from '../../../tools/replay/menu-path.ts';
import { Morning } from '../bad-input/morning.ts';

const LEADER = 'giamdoc@bacgiang.example.vn';
const CLERK = 'chuyenvien@bacgiang.example.vn';
const BARRED = /protected|được bảo vệ/;
const LOCKED = ['content', 'proposal', 'sourceText', 'bodyName', 'leaderDecision'];
/** The log is looked at once, three runs of columns are locked further down. */
const LOCKING = 45;
let morning: Morning;

const comment = (id: string) => morning.row('comments', id);
const comments = () => morning.book.rows('comments').map((row) => row.text('commentId'));
const typeAs = (email: string, sheet: 'decisions' | 'comments', id: string, column: string) =>
  morning.runtime.type(
    email,
    `'${morning.book.sheet(sheet).name}'!${morning.cell(sheet, id, column)}`,
    'x',
  );
async function press(item: string): Promise<void> {
  for (const dialog of morning.runtime.dialogs) dialog.close();
  morning.runtime.autoAnswer = () => 'OK';
  const outcome = await morning.runtime.click(await menuPath(morning.runtime, item, CLERK), CLERK);
  expect([item, outcome.error?.message]).toEqual([item, undefined]);
}
/** What a dialog of hers asks; every answer must be one of success. */
async function ask(item: string, name: string, input: unknown): Promise<unknown> {
  await press(item);
  const { result } = await morning.runtime.dialog(CLERK).call('ask', name, input);
  const answer = result as { ok: boolean; message?: string; value?: unknown };
  expect([name, answer.ok, answer.message]).toEqual([name, true, undefined]);
  return answer.value;
}
const letter = (bodyId: string, content: string) => ({
  roundId: 'D4',
  bodyId,
  channel: 'CONG_VAN',
  position: 'THONG_NHAT_CO_Y_KIEN',
  docNo: '12/STC',
  docDate: '2021-08-23',
  receivedDay: '2021-08-23',
  signer: '',
  fileUrl: '',
  comments: [{ part: 'DA', place: 'Mục III', content, proposal: '', reason: '' }],
  replaces: false,
});

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  const { bound, spreadsheets } = morning.runtime.world;
  spreadsheets[bound?.id ?? '']?.editors.push(LEADER, CLERK);
  await morning.type('team', 'GD', 'email', LEADER);
  await morning.type('team', 'TV2', 'email', CLERK);
  await morning.type('config', 'gioiHanCotSoGopY', 'value', enums.yesNo.CO);
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị bỏ nội dung thành lập quỹ hỗ trợ thị trường.' });
  await morning.answer('SCT', { comment: 'Đề nghị giữ nội dung thành lập quỹ hỗ trợ thị trường.' });
  await morning.answer('SNV', { comment: 'Đề nghị đánh số trang thống nhất.' });
  await morning.press('Nhận trả lời');
  await morning.press(menu.setUp);
  morning.keep();
}, 180_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const question = {
  proposed: ['GY-D4-0001'],
  against: ['GY-D4-0002'],
  matter: 'Có thành lập quỹ hỗ trợ hay không',
  proposal: 'TIEP_THU',
  explanation: 'Bổ sung nhiệm vụ vào quỹ hiện có.',
};
const askLeader = () => ask(menu.askLeader, 'askLeader', { roundId: 'D4', questions: [question] });

describe('a clerk while the columns are parted', () => {
  it('does all of an ordinary day: takes in, enters, answers, merges, assigns, asks the leader', async () => {
    await morning.answer('VY', { comment: 'Đề nghị đánh số trang thống nhất.' });
    await press('Nhận trả lời');
    await ask(menu.enterReply, 'enterReply', letter('STNMT', 'Đề nghị nêu rõ diện tích đất.'));
    expect(comments()).toHaveLength(5);
    const [fourth = '', fifth = ''] = comments().slice(3);
    await ask(menu.answerComments, 'loadComments', { roundId: 'D4' });
    const seen = { ownerId: '', disposition: '', explanation: '', changeRef: '', state: 'MOI' };
    const answer = { ...seen, ownerId: 'TV2', disposition: 'TIEP_THU', state: 'DE_XUAT' };
    await ask(menu.answerComments, 'saveAnswer', {
      ...answer,
      commentId: 'GY-D4-0003',
      reason: '',
      seen,
    });
    expect(comment('GY-D4-0003').text('ownerId')).toBe('TV2');
    const groups = [{ main: 'GY-D4-0003', merged: [fourth] }];
    await ask(menu.mergeComments, 'mergeComments', { roundId: 'D4', groups });
    await ask(menu.assignComments, 'giveComments', { roundId: 'D4', rest: 'TV2' });
    expect(comment(fifth).text('ownerId')).toBe('TV2');
    await askLeader();
    expect(morning.row('decisions', 'XY-0001').text('askedBy')).toBe(CLERK);
    await morning.runtime.type(CLERK, cellOf(fifth, 'explanation'), 'Ghi nhận.');
    expect(comment(fifth).text('explanation')).toBe('Ghi nhận.');
  });

  it('types over nothing that a body said, and not into the leader’s column', async () => {
    await askLeader();
    for (const column of LOCKED) {
      await expect(typeAs(CLERK, 'comments', 'GY-D4-0001', column)).rejects.toThrow(BARRED);
    }
    await expect(typeAs(CLERK, 'decisions', 'XY-0001', 'decision')).rejects.toThrow(BARRED);
    const tab = morning.book.sheet('comments').name;
    const away = { removeRows: 2, count: 1, tab };
    await expect(morning.runtime.reshape(CLERK, away)).rejects.toThrow(BARRED);
  });

  it('finds what came since locked by the next run of the owner’s triggers, at a cost that does not grow', async () => {
    await ask(menu.enterReply, 'enterReply', letter('STNMT', 'Đề nghị nêu rõ diện tích đất.'));
    const id = comments()[3] ?? '';
    // Until then the row is open: what is typed over it leaves its old words in the history.
    const [heard] = await morning.runtime.type(CLERK, cellOf(id, 'content'), 'Sửa.');
    const last = morning.book.rows('audit').at(-1);
    expect(last?.text('oldValue')).toBe('Đề nghị nêu rõ diện tích đất.');
    expect(heard?.record.calls).toBeLessThanOrEqual(30 + LOCKING);
    await expect(typeAs(CLERK, 'comments', id, 'content')).rejects.toThrow(BARRED);
    await ask(menu.enterReply, 'enterReply', letter('SXD', 'Đề nghị nêu rõ quy hoạch.'));
    await morning.runtime.execute('dailyTick');
    await expect(typeAs(CLERK, 'comments', comments()[4] ?? '', 'content')).rejects.toThrow(BARRED);
    await morning.answer('VY', { comment: 'Đề nghị đánh số trang.' });
    await expect(typeAs(CLERK, 'comments', comments()[5] ?? '', 'content')).rejects.toThrow(BARRED);
  });

  it('asks again what was decided: the earlier words go with the next tick, and the leader decides anew', async () => {
    await askLeader();
    const cell = `'${morning.book.sheet('decisions').name}'!${morning.cell('decisions', 'XY-0001', 'decision')}`;
    await morning.runtime.type(LEADER, cell, 'Không đồng ý');
    expect(comment('GY-D4-0001').text('leaderDecision')).toBe('Không đồng ý');
    await askLeader();
    const waits = ['disposition', 'status', 'leaderDecision'] as const;
    const held = () => waits.map((column) => comment('GY-D4-0001').text(column));
    const asked = [enums.disposition.XIN_Y_KIEN, enums.commentStatus.DE_XUAT];
    expect(held()).toEqual([...asked, 'Không đồng ý']);
    await morning.runtime.execute('dailyTick');
    expect(held()).toEqual([...asked, '']);
    const again = morning.row('decisions', 'XY-0002');
    expect([again.text('history'), again.text('decidedBy')]).toEqual(['', '']);
    await morning.runtime.type(
      LEADER,
      cell.replace(/\d+$/, (row) => String(+row + 1)),
      'Đồng ý',
    );
    expect(held()[2]).toBe('Đồng ý');
  });

  it('takes in the leader’s answer to a question asked anew, though it is the very word of before', async () => {
    await askLeader();
    const cell = `'${morning.book.sheet('decisions').name}'!${morning.cell('decisions', 'XY-0001', 'decision')}`;
    await morning.runtime.type(LEADER, cell, 'Không đồng ý');
    await askLeader();
    expect(morning.row('decisions', 'XY-0002').text('takenIn')).toBe('Không đồng ý');
    const below = cell.replace(/\d+$/, (row) => String(+row + 1));
    await morning.runtime.type(LEADER, below, 'Không đồng ý');
    const again = morning.row('decisions', 'XY-0002');
    expect(again.text('decidedBy')).toBe(LEADER);
    expect(again.text('history')).toContain('Không đồng ý');
  });

  it('is told by name which setting holds when a command may not write', async () => {
    await morning.type('team', 'TV2', 'email', 'ai.khac@bacgiang.example.vn');
    await morning.press(menu.setUp);
    await press(menu.mergeComments);
    const { result } = await morning.runtime.dialog(CLERK).call('ask', 'setTheme', {
      roundId: 'D4',
      theme: 'Quỹ',
      comments: ['GY-D4-0001'],
    });
    expect(result).toMatchObject({ ok: false, code: 'PLATFORM' });
    expect((result as { message: string }).message).toContain('gioiHanCotSoGopY');
  });

  it('is told so when a reply cannot be written, even where Google tells it only later', async () => {
    // As if somebody had drawn the locks down over the rows that are still free.
    for (const { area, warningOnly } of morning.book.sheet('comments').protections) {
      if (area !== null && !warningOnly) area.rows = morning.book.sheet('comments').maxRows;
    }
    await press(menu.enterReply);
    const given = letter('STNMT', 'Đề nghị nêu rõ diện tích đất.');
    const { result } = await morning.runtime.dialog(CLERK).call('ask', 'enterReply', given);
    expect(result).toMatchObject({ ok: false, code: 'PLATFORM' });
    expect(comments()).toHaveLength(3);
    expect(morning.row('requests', 'PH-D4-STNMT').text('repliedAt')).toBe('');
  });
});

describe('the owner', () => {
  it('lifts the locks by the setting and a new set-up', async () => {
    await morning.type('config', 'gioiHanCotSoGopY', 'value', enums.yesNo.KHONG);
    await morning.press(menu.setUp);
    await typeAs(CLERK, 'comments', 'GY-D4-0003', 'content');
    expect(comment('GY-D4-0003').text('content')).toBe('x');
  });
});

function cellOf(id: string, column: string): string {
  return `'${morning.book.sheet('comments').name}'!${morning.cell('comments', id, column)}`;
}
