// The sidebar: where it begins, what a save writes, what it refuses, whom it lets approve, what it tells of a comment's past.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
  AnswerCommentsData,
  AnswerSaved,
  CommentCard,
  CommentsOfRound,
} from '../../../src/dialogs/data/answer-comments.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import type { Morning } from '../bad-input/morning.ts';
import { DESK } from '../shared-costs.ts';
import { callsOf, cells, fillIn, historyOf, ids, logMorning, sitsDown } from './log.ts';

/** The frame and the page; seven sheets read once, where the selection stands. */
const OPENING = 30 + DESK;
/** Four sheets read, two written: the comment with however many are merged into it. */
const SAVING = 40;

let morning: Morning;
const [finance, home, trade, district] = ids;

beforeAll(async () => {
  morning = await logMorning();
  await fillIn(morning, 'clauses', [
    { clauseId: 'MD-DA-0901', part: enums.part.DA, number: 'III', title: 'Giải pháp' },
  ]);
  await fillIn(morning, 'clauseTexts', [
    {
      textId: 'DT-DA-1/MD-DA-0901',
      draftId: 'DT-DA-1',
      clauseId: 'MD-DA-0901',
      heading: 'III. Giải pháp',
      text: 'Bố trí kinh phí theo quy định.',
    },
  ]);
  await morning.type('comments', finance, 'clauseId', 'MD-DA-0901');
  await morning.type('comments', district, 'duplicateOf', finance);
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const opened = async (): Promise<AnswerCommentsData> => {
  const { value, sentence } = await morning.press(menu.answerComments);
  expect(sentence).toBe('');
  return value as AnswerCommentsData;
};
const cardOf = async (id: string): Promise<CommentCard> => {
  const { value } = await morning.ask('loadComments', { roundId: 'D4' });
  const found = (value as CommentsOfRound).comments.find((card) => card.id === id);
  if (found === undefined) throw new Error(`No card ${id}`);
  return found;
};
/** Saves as the page would: over what it was given. */
const save = async (id: string, more: object, seen?: object) => {
  const card = await cardOf(id);
  return morning.ask('saveAnswer', {
    ...card.answer,
    commentId: id,
    reason: '',
    seen: { ...card.answer, ...seen },
    ...more,
  });
};
const proposed = { ownerId: 'TV2', disposition: 'TIEP_THU', state: 'DE_XUAT' };
const state = (id: string) => morning.row('comments', id).text('status');

describe('the sidebar', () => {
  it('stands beside the sheet with every comment of the round, merged ones within their main one', async () => {
    const data = await opened();
    expect(morning.runtime.sidebar()).toMatchObject({ sidebar: true, title: 'Xử lý từng góp ý' });
    expect(data.log.comments.map(({ id, merged }) => [id, merged.map((one) => one.body)])).toEqual([
      [finance, ['UBND huyện Việt Yên']],
      [home, []],
      [trade, []],
    ]);
    expect(data.phrases).toContainEqual({
      disposition: 'TIEP_THU',
      text: 'Tiếp thu, bổ sung vào dự thảo.',
    });
    expect(data.log.clauses['MD-DA-0901']).toMatchObject({
      heading: 'III. Giải pháp',
      drafts: [{ draftId: 'DT-DA-1', text: 'III. Giải pháp\nBố trí kinh phí theo quy định.' }],
    });
    expect(callsOf(morning, 'answerCommentsSidebar')).toBeLessThanOrEqual(OPENING);
  });

  it('begins with the comment that is selected in the log, and a merged one with its main one', async () => {
    const select = (id: string) =>
      morning.runtime.eval(
        `SpreadsheetApp.getActive().setActiveSheet(SpreadsheetApp.getActive().getSheetByName('Sổ góp ý')).getRange('${morning.cell('comments', id, 'content')}').activate().getA1Notation()`,
      );
    await select(trade);
    expect((await opened()).begin).toBe(trade);
    await select(district);
    expect((await opened()).begin).toBe(finance);
    expect((await morning.ask('selectedComment', {})).value).toEqual({ commentId: finance });
    await morning.runtime.eval(
      "SpreadsheetApp.getActive().setActiveSheet(SpreadsheetApp.getActive().getSheetByName('Cơ quan')).getName()",
    );
    expect((await opened()).begin).toBe('');
  });
});

describe('one save', () => {
  it('writes the answer into the comment and those merged into it, with the history of each', async () => {
    const { value } = await save(finance, proposed);
    expect(value as AnswerSaved).toMatchObject({ kind: 'SAVED', merged: 1 });
    const columns = ['disposition', 'explanation', 'status'];
    const written = [enums.disposition.TIEP_THU, '', enums.commentStatus.DE_XUAT];
    expect(cells(morning.row('comments', finance), ...columns)).toEqual(written);
    expect(cells(morning.row('comments', district), ...columns)).toEqual(written);
    expect(historyOf(morning, finance)).toEqual([
      'clauseId:  → MD-DA-0901',
      'ownerId:  → TV2',
      'disposition:  → Tiếp thu',
      'status: Mới → Đã đề xuất xử lý',
    ]);
    expect(historyOf(morning, district)).toEqual([
      `duplicateOf:  → ${finance}`,
      'disposition:  → Tiếp thu',
      'status: Mới → Đã đề xuất xử lý',
    ]);
    expect(callsOf(morning)).toBeLessThanOrEqual(SAVING);
    expect(morning.row('comments', home).text('disposition')).toBe('');
  });

  it('is refused without a reason for all but full acceptance, and says where it goes', async () => {
    const { code, sentence } = await save(home, { ...proposed, disposition: 'GIU_NGUYEN' });
    expect(code).toBe('COMMENT.LACKS');
    expect(sentence).toBe(
      'Ý kiến GY-D4-0002 (“Đã đề xuất xử lý”) còn thiếu giải trình, bắt buộc trừ khi tiếp thu hoàn toàn (cột “Giải trình”). Chưa có gì được ghi. Cách sửa: bổ sung rồi lưu lại.',
    );
    expect(state(home)).toBe(enums.commentStatus.MOI);
    expect(historyOf(morning, home)).toEqual([]);
  });

  it('keeps hostile words as text', async () => {
    const explanation = '=IMPORTXML("http://example.test";"//a")';
    await save(home, { ...proposed, disposition: 'GIU_NGUYEN', explanation });
    expect(morning.row('comments', home).text('explanation')).toBe(explanation);
    const formulas = (sheet: 'comments' | 'audit') =>
      morning.book.sheet(sheet).cells.flatMap((row) => row?.filter((cell) => cell?.f) ?? []);
    expect([...formulas('comments'), ...formulas('audit')]).toEqual([]);
  });

  it('writes nothing over what somebody else has changed meanwhile, and shows how it stands', async () => {
    const before = await cardOf(home);
    await morning.type('comments', home, 'disposition', enums.disposition.NGOAI_PHAM_VI);
    await morning.type('comments', home, 'explanation', 'Thuộc Luật Tổ chức chính quyền.');
    const { value } = await save(home, proposed, before.answer);
    expect(value).toMatchObject({
      kind: 'CHANGED',
      card: {
        answer: { disposition: 'NGOAI_PHAM_VI', explanation: 'Thuộc Luật Tổ chức chính quyền.' },
      },
    });
    expect(state(home)).toBe(enums.commentStatus.MOI);
    expect((await save(home, proposed)).value).toMatchObject({ kind: 'SAVED' });
  });

  it('is refused for a merged comment, an unknown one, and one of a locked round', async () => {
    const seen = { ...(await cardOf(home)).answer };
    const order = { ...seen, ...proposed, reason: '', seen };
    const refused = async (id: string) =>
      (await morning.ask('saveAnswer', { ...order, commentId: id })).code;
    expect(await refused(district)).toBe('COMMENT.MERGED');
    expect(await refused('GY-D4-0099')).toBe('COMMENT.UNKNOWN');
    await morning.type('rounds', 'D4', 'status', enums.roundStatus.KHOA);
    expect(await refused(home)).toBe('COMMENT.ROUND_LOCKED');
  });

  it('refuses what no page of ours sends', async () => {
    for (const input of [null, {}, { commentId: finance }, { ...proposed, commentId: finance }]) {
      expect((await morning.ask('saveAnswer', input)).code).toBe('INPUT.SHAPE');
    }
    expect((await save(finance, { state: 'THAY_THE' })).code).toBe('INPUT.NOT_IN_LIST');
  });
});

describe('the way of a comment', () => {
  it('is approved by the head of the team only, and goes back with a reason that is kept', async () => {
    await save(finance, proposed);
    const refused = await save(finance, { state: 'DUYET' });
    expect(refused.code).toBe('COMMENT.MAY_NOT');
    expect(refused.sentence).toContain(
      'chỉ Tổ trưởng hoặc lãnh đạo phê duyệt được chuyển sang “Đã duyệt”',
    );
    await sitsDown(morning, 'TV1');
    await save(finance, { state: 'DUYET' });
    expect([state(finance), state(district)]).toEqual(['Đã duyệt', 'Đã duyệt']);
    expect((await save(finance, { disposition: 'GHI_NHAN', explanation: 'x' })).code).toBe(
      'COMMENT.APPROVED',
    );
    expect((await save(finance, { state: 'DE_XUAT' })).code).toBe('INPUT.MISSING');
    await save(finance, { state: 'DE_XUAT', reason: 'Chưa rõ mức vốn' });
    expect(state(finance)).toBe('Đã đề xuất xử lý');
    const { value } = await morning.ask('commentHistory', { commentId: finance });
    const [last = ''] = (value as { lines: string[] }).lines;
    expect(last).toMatch(/– Trạng thái: “Đã duyệt” → “Đã đề xuất xử lý”\. Lý do: Chưa rõ mức vốn$/);
  });

  it('asks for the place in the new draft, names the draft that shows it, and ends closed', async () => {
    await sitsDown(morning, 'TV1');
    await morning.type('comments', finance, 'part', enums.part.DA);
    await save(finance, proposed);
    await save(finance, { state: 'DUYET' });
    expect((await save(finance, { state: 'DA_SUA' })).sentence).toContain(
      'vị trí đã sửa trong dự thảo mới (cột “Vị trí trong dự thảo mới”)',
    );
    await save(finance, { state: 'DA_SUA', changeRef: 'Mục III.2' });
    expect(cells(morning.row('comments', finance), 'status', 'changedIn')).toEqual([
      'Đã sửa trong dự thảo',
      'DT-DA-1',
    ]);
    await save(finance, { state: 'DONG' });
    expect(cells(morning.row('comments', finance), 'changeRef', 'status')).toEqual([
      'Mục III.2',
      'Đã đóng',
    ]);
  });
});
