// What the leader decides: bodies against each other are paired, put as one question, answered in one
// cell by the leader's own account, and the log follows; nothing else of the book is the leader's.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LeaderQuestions } from '../../../src/dialogs/data/ask-leader.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { Morning } from '../bad-input/morning.ts';

const LEADER = 'giamdoc@bacgiang.example.vn';
const MEMBER = 'thanhvien@bacgiang.example.vn';
const BARRED = /protected|được bảo vệ/;
let morning: Morning;

const share = (email: string) => {
  const { bound, spreadsheets } = morning.runtime.world;
  spreadsheets[bound?.id ?? '']?.editors.push(email);
};
const typeAs = (
  email: string,
  sheet: 'decisions' | 'comments',
  id: string,
  column: string,
  text: string,
) =>
  morning.runtime.type(
    email,
    `'${morning.book.sheet(sheet).name}'!${morning.cell(sheet, id, column)}`,
    text,
  );
const tabs = () => {
  const { bound, spreadsheets } = morning.runtime.world;
  return spreadsheets[bound?.id ?? '']?.sheets ?? [];
};
const choose = (text: string) => typeAs(LEADER, 'decisions', 'XY-0001', 'decision', text);
const comment = (id: string) => morning.row('comments', id);
const answerOf = (id: string) =>
  ['disposition', 'explanation', 'status', 'leaderDecision'].map((name) => comment(id).text(name));
const deeds = (action: string) =>
  morning.book.rows('audit').filter((row) => row.text('action') === action);

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  share(LEADER);
  await morning.type('team', 'GD', 'email', LEADER);
  await morning.type('team', 'TV2', 'email', MEMBER);
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị bỏ nội dung thành lập quỹ hỗ trợ thị trường.' });
  await morning.answer('SCT', { comment: 'Đề nghị giữ nội dung thành lập quỹ hỗ trợ thị trường.' });
  await morning.answer('SNV', { comment: 'Đề nghị đánh số trang thống nhất trong toàn bộ hồ sơ.' });
  await morning.press('Nhận trả lời');
  for (const id of ['GY-D4-0001', 'GY-D4-0002']) {
    await morning.type('comments', id, 'part', enums.part.DA);
    await morning.type('comments', id, 'clauseText', 'Mục III.4, trang 19');
  }
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
  explanation: 'Bổ sung nhiệm vụ vào quỹ hiện có, không thành lập quỹ mới.',
};
const askIt = () => morning.ask('askLeader', { roundId: 'D4', questions: [question] });

describe('a question to the leader', () => {
  it('is offered for two bodies that ask opposite things of one clause, both quoted', async () => {
    await morning.press(menu.askLeader);
    const { value } = await morning.ask('leaderQuestions', { roundId: 'D4' });
    const { conflicts, comments } = value as LeaderQuestions;
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.heading).toBe('Mục III.4, trang 19, Đề án: đề nghị ngược nhau');
    expect(conflicts[0]?.sides.map(({ view }) => view)).toEqual([
      'Sở Tài chính (GY-D4-0001): Đề nghị bỏ nội dung thành lập quỹ hỗ trợ thị trường.',
      'Sở Công Thương (GY-D4-0002): Đề nghị giữ nội dung thành lập quỹ hỗ trợ thị trường.',
    ]);
    expect(comments).toEqual([]);
  });

  it('is one row with both views and the proposal; the comments wait; asked twice it is one', async () => {
    await askIt();
    const again = await askIt();
    expect(again.lines[0]).toContain('đã được trình trước đó');
    const [row, ...others] = morning.book.rows('decisions');
    expect(others).toEqual([]);
    expect(row?.text('commentIds')).toBe('GY-D4-0001 / GY-D4-0002');
    expect(row?.text('views').split('\n')).toHaveLength(2);
    expect(row?.text('proposal')).toBe(enums.disposition.TIEP_THU);
    expect(answerOf('GY-D4-0002')).toEqual([
      enums.disposition.XIN_Y_KIEN,
      '',
      enums.commentStatus.DE_XUAT,
      '',
    ]);
  });

  it('agreed to, becomes the answer of both at once, with time, person and a row for each change', async () => {
    await askIt();
    const [outcome] = await choose('Đồng ý');
    expect(outcome?.error).toBeUndefined();
    const row = morning.row('decisions', 'XY-0001');
    expect(row.text('decidedBy')).toBe(LEADER);
    expect(row.text('decidedAt')).not.toBe('');
    expect(row.text('history')).toMatch(
      /ngày 23\/8\/2021 – giamdoc@bacgiang\.example\.vn: Đồng ý$/,
    );
    const explanation = question.explanation;
    const said = enums.leaderChoice.DONG_Y;
    expect(answerOf('GY-D4-0001')).toEqual([
      enums.disposition.TIEP_THU,
      explanation,
      enums.commentStatus.DUYET,
      said,
    ]);
    expect(answerOf('GY-D4-0002')[0]).toBe(enums.disposition.GIU_NGUYEN);
    const kept = deeds(enums.deed.LEADER_DECIDED);
    expect(kept.map((one) => one.text('entityId')).filter((id) => id === 'XY-0001')).toHaveLength(
      1,
    );
    expect(kept).toHaveLength(1 + 4 + 4);
  });

  it('decides of what is merged into the comment as well, and the history names each cell', async () => {
    await morning.press(menu.mergeComments);
    const groups = [{ main: 'GY-D4-0001', merged: ['GY-D4-0003'] }];
    await morning.ask('mergeComments', { roundId: 'D4', groups });
    await askIt();
    expect(answerOf('GY-D4-0003')[2]).toBe(enums.commentStatus.DE_XUAT);
    await choose('Đồng ý');
    expect(answerOf('GY-D4-0003')).toEqual(answerOf('GY-D4-0001'));
    const kept = deeds(enums.deed.LEADER_DECIDED);
    expect(kept).toHaveLength(1 + 4 + 4 + 4);
    const { value } = await morning.ask('commentHistory', { commentId: 'GY-D4-0003' });
    expect((value as { lines: string[] }).lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/ – Kết quả.*: “Xin ý kiến.*” → “Tiếp thu”/),
        expect.stringMatching(/: trống → “GY-D4-0001”/),
      ]),
    );
    expect(kept.map((row) => row.text('field'))).toContain('leaderDecision');
    // Told otherwise afterwards, the whole group goes back.
    await choose('Không đồng ý');
    expect(answerOf('GY-D4-0003')[2]).toBe(enums.commentStatus.PHAN_CONG);
  });

  it('refused or answered otherwise, goes back to whoever handles it, with the words', async () => {
    await askIt();
    await choose('Không đồng ý');
    expect(answerOf('GY-D4-0001')).toEqual(['', '', enums.commentStatus.PHAN_CONG, 'Không đồng ý']);
    await choose('Ý kiến khác: giao Sở Tài chính đề xuất lại trước 30/9');
    expect(answerOf('GY-D4-0001')[3]).toBe('giao Sở Tài chính đề xuất lại trước 30/9');
    expect(morning.row('decisions', 'XY-0001').text('history').split('\n')).toHaveLength(2);
    await choose('');
    expect(answerOf('GY-D4-0001').slice(2)).toEqual([enums.commentStatus.DE_XUAT, '']);
  });

  it('in words that nobody can be sure of changes nothing, is kept, and told with what to do', async () => {
    await askIt();
    await choose('Đồng ý nhưng bỏ khoản 2');
    expect(answerOf('GY-D4-0001')[3]).toBe('');
    expect(morning.row('decisions', 'XY-0001').text('decision')).toBe('Đồng ý nhưng bỏ khoản 2');
    const seen = await morning.press(menu.checkBook);
    expect(seen.lines.join('\n')).toMatch(
      /XY-0001 \(trang Xin ý kiến lãnh đạo, dòng 3\): không đọc được “Đồng ý nhưng bỏ khoản 2”\. Cách sửa: /,
    );
  });

  it('is taken in by the daily tick when the edit was not heard', async () => {
    await askIt();
    const triggers = morning.runtime.world.script.triggers;
    morning.runtime.world.script.triggers = triggers.filter(({ event }) => event !== 'ON_EDIT');
    await choose('Đồng ý');
    expect(answerOf('GY-D4-0001')[3]).toBe('');
    await morning.runtime.execute('dailyTick');
    expect(answerOf('GY-D4-0001')[3]).toBe('Đồng ý');
    expect(morning.row('decisions', 'XY-0001').text('decidedBy')).toBe(LEADER);
    const before = deeds(enums.deed.LEADER_DECIDED).length;
    await morning.runtime.execute('dailyTick');
    expect(deeds(enums.deed.LEADER_DECIDED)).toHaveLength(before);
  });

  it('is whole after a run that was stopped anywhere, with one row in the log for each change', async () => {
    let killed = 0;
    for (const buffer of ['lost', 'kept'] as const) {
      for (const at of [14, 22, 28, 33, 38, 42]) {
        morning.again([{ at, do: 'killAfter', in: 'onBookEdit', buffer }]);
        await askIt();
        const [struck] = await choose('Đồng ý');
        killed += struck?.status === 'killed' ? 1 : 0;
        morning.dropLock();
        await morning.runtime.execute('dailyTick');
        expect([at, buffer, ...answerOf('GY-D4-0001')]).toEqual([
          at,
          buffer,
          enums.disposition.TIEP_THU,
          question.explanation,
          enums.commentStatus.DUYET,
          'Đồng ý',
        ]);
        const kept = deeds(enums.deed.LEADER_DECIDED);
        expect([at, buffer, kept.length]).toEqual([at, buffer, 1 + 4 + 4]);
        const row = morning.row('decisions', 'XY-0001');
        expect(row.text('history').split('\n')).toHaveLength(1);
        expect(row.text('takenInAt')).not.toBe('');
      }
    }
    expect(killed).toBeGreaterThanOrEqual(10);
  }, 120_000);

  it('is taken in at a cost that does not grow with the questions', async () => {
    await askIt();
    const [one] = await choose('Đồng ý');
    morning.again();
    await askIt();
    const other = { ...question, proposed: ['GY-D4-0003'], against: [], matter: 'Đánh số trang' };
    await morning.ask('askLeader', { roundId: 'D4', questions: [other] });
    const { script } = morning.runtime.world;
    const all = script.triggers;
    script.triggers = all.filter(({ event }) => event !== 'ON_EDIT');
    await typeAs(LEADER, 'decisions', 'XY-0002', 'decision', 'Đồng ý');
    script.triggers = all;
    const [both] = await choose('Đồng ý');
    expect(answerOf('GY-D4-0003')[3]).toBe('Đồng ý');
    expect(one?.record.calls).toBeLessThanOrEqual(65);
    expect((both?.record.calls ?? 0) - (one?.record.calls ?? 0)).toBeLessThanOrEqual(6);
  });

  it('leaves at once when somebody edits another sheet', async () => {
    const outcomes = await morning.runtime.type(
      OWNER,
      morning.book.address('bodies', 'phone', 3),
      '0204 3854 000',
    );
    const [heard] = outcomes;
    expect(heard?.record.calls).toBeLessThanOrEqual(5);
  });
});

describe('the account of the leader', () => {
  it('may type into the one column, and nowhere else in any sheet, dressed or not', async () => {
    await askIt();
    await choose('Đồng ý');
    const book = morning.book.sheet('decisions');
    for (const sheet of tabs().map(({ name }) => name)) {
      for (const cell of ['A1', 'B2', 'C3', 'A9']) {
        await expect(morning.runtime.type(LEADER, `'${sheet}'!${cell}`, 'x')).rejects.toThrow(
          BARRED,
        );
      }
      await expect(morning.runtime.reshape(LEADER, { insertRows: 3, tab: sheet })).rejects.toThrow(
        BARRED,
      );
      await expect(morning.runtime.reshape(LEADER, { removeTab: sheet })).rejects.toThrow(BARRED);
    }
    const head = morning.cell('decisions', 'XY-0001', 'decision').replace('3', '2');
    await expect(morning.runtime.type(LEADER, `'${book.name}'!${head}`, 'x')).rejects.toThrow(
      BARRED,
    );
    await expect(typeAs(LEADER, 'decisions', 'XY-0001', 'decidedBy', 'x')).rejects.toThrow(BARRED);
  });

  it('is stopped by the same protections when it runs a command that writes', async () => {
    await askIt();
    await morning.runtime.execute('closeRoundDialog', [], LEADER);
    const outcome = await morning.runtime.dialog(LEADER).call('ask', 'splitComments', {
      roundId: 'D4',
      comments: ['GY-D4-0001'],
    });
    const before = comment('GY-D4-0001').text('theme');
    const themed = await morning.runtime.dialog(LEADER).call('ask', 'setTheme', {
      roundId: 'D4',
      theme: 'Quỹ',
      comments: ['GY-D4-0001'],
    });
    expect(outcome.error).toBeUndefined();
    expect(themed.result).toMatchObject({ ok: false, code: 'PLATFORM' });
    expect(comment('GY-D4-0001').text('theme')).toBe(before);
  });

  it('finds the column open in rows that were added since', async () => {
    await askIt();
    const { name, maxRows } = morning.book.sheet('decisions');
    // As the program itself makes room: before the last row of the grid.
    await morning.runtime.reshape(OWNER, { insertRows: maxRows, count: 5, tab: name });
    const column = morning.cell('decisions', 'XY-0001', 'decision').replace(/\d+$/, '');
    await morning.runtime.type(LEADER, `'${name}'!${column}${maxRows + 4}`, 'Đồng ý');
  });
});

describe('the staff', () => {
  it('edit as before while the setting does not part the columns', async () => {
    share(MEMBER);
    await typeAs(MEMBER, 'comments', 'GY-D4-0003', 'content', 'sửa');
    expect(comment('GY-D4-0003').text('content')).toBe('sửa');
  });

  it('may not type into the leader’s column, which they put the questions beside', async () => {
    share(MEMBER);
    await askIt();
    await expect(typeAs(MEMBER, 'decisions', 'XY-0001', 'decision', 'Đồng ý')).rejects.toThrow(
      BARRED,
    );
    await typeAs(MEMBER, 'decisions', 'XY-0001', 'matter', 'Về quỹ');
  });

  it('are told when nothing is locked because no leader has an address', async () => {
    await morning.type('team', 'GD', 'email', '');
    const seen = await morning.press(menu.checkBook);
    expect(seen.lines.join('\n')).toContain('Chưa có email của lãnh đạo nên chưa khóa trang nào');
    await morning.press(menu.setUp);
    expect(
      tabs()
        .flatMap(({ protections }) => protections)
        .filter(({ warningOnly }) => !warningOnly),
    ).toEqual([]);
  });
});
