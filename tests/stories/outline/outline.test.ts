// The outline of a draft taken in at the menu: ids stay, wording is kept, comments find their clauses.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutlineData, OutlineProposal } from '../../../src/dialogs/data/outline.ts';
import { pastedLines, readOutline } from '../../../src/domain/outline/read-outline.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { decisionDraft, programmeDraft } from '../../domain/outline/drafts.ts';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

/** What the page sends of a pasted text. */
const given = (draftId: string, text: string) => ({ draftId, ...readOutline(pastedLines(text)) });
const rows = (sheet: 'clauses' | 'clauseTexts' | 'comments' | 'audit') => morning.book.rows(sheet);
const numbers = (part: string) =>
  rows('clauses')
    .filter((row) => row.text('clauseId').startsWith(`MD-${part}-`))
    .map((row) => `${row.text('clauseId')} ${row.text('number')} ${row.text('retired')}`);

describe('the clauses of a new book', () => {
  it('are the four parts that the plan gives the Đề án, and none for the files it says nothing of', () => {
    expect(numbers('DA')).toEqual([
      'MD-DA-0001 1 Không',
      'MD-DA-0002 2 Không',
      'MD-DA-0003 3 Không',
      'MD-DA-0004 4 Không',
    ]);
    expect(rows('clauses')).toHaveLength(4);
    expect(rows('clauses')[3]?.text('title')).toBe(
      'Bố trí kinh phí; phân công nhiệm vụ các sở, ban, ngành tỉnh, UBND các huyện, thành phố trong tổ chức thực hiện Đề án',
    );
  });
});

describe('the outline of a draft', () => {
  it('is offered for every file, the current Đề án first', async () => {
    const data = (await morning.press(menu.outline)).value as OutlineData;
    expect(data.chosen).toBe('DT-DA-1');
    expect(data.drafts.map(({ label }) => label)).toContain('Đề án – lần 1 (hiện hành)');
  });

  it('is shown clause by clause before anything is written', async () => {
    const seen = await morning.ask('previewOutline', given('DT-DA-1', programmeDraft));
    const proposal = seen.value as OutlineProposal;
    expect(proposal.summary).toBe('Đọc được 13 mục; so với sổ: 13 mục mới, 4 mục bỏ.');
    expect(proposal.lines.filter(({ fate }) => fate === 'Bỏ')).toHaveLength(4);
    expect(rows('clauses')).toHaveLength(4);
    expect(rows('clauseTexts')).toHaveLength(0);
  });

  it('keeps the clauses it still has, drops none for ever, and holds the wording of each', async () => {
    expect((await morning.ask('importOutline', given('DT-QD-1', decisionDraft))).code).toBeNull();
    expect(numbers('QD')).toHaveLength(8);
    const renumbered = decisionDraft.replace('Điều 3.', 'Điều 4.').replace(/b\) .*\n/u, '');
    await morning.ask('importOutline', given('DT-QD-1', renumbered));
    expect(numbers('QD')).toEqual([
      'MD-QD-0001  Không',
      'MD-QD-0002 Điều 1 Không',
      'MD-QD-0003 Điều 2 Không',
      'MD-QD-0004 1 Không',
      'MD-QD-0005 2 Không',
      'MD-QD-0006 a Không',
      'MD-QD-0007 b Có',
      'MD-QD-0008 Điều 4 Không',
    ]);
    const wording = rows('clauseTexts').find((row) => row.text('clauseId') === 'MD-QD-0004');
    expect(wording?.text('text')).toBe(
      'Giao Sở Khoa học và Công nghệ chủ trì, hướng dẫn, kiểm tra việc thực hiện.',
    );
  });

  it('may be pressed twice', async () => {
    await morning.ask('importOutline', given('DT-QD-1', decisionDraft));
    const before = JSON.stringify([numbers('QD'), rows('audit').length]);
    const { lines } = await morning.ask('importOutline', given('DT-QD-1', decisionDraft));
    expect(lines.join(' ')).toContain('không ghi thêm gì');
    expect(JSON.stringify([numbers('QD'), rows('audit').length])).toBe(before);
  });

  it('writes hostile text as text', async () => {
    const text = 'I. =IMPORTXML("http://x";"//a")\n+84912345678\n@SUM(A1)';
    await morning.ask('importOutline', given('DT-BC-1', text));
    const clause = rows('clauses').find((row) => row.text('clauseId') === 'MD-BC-0001');
    expect(clause?.text('title')).toBe('=IMPORTXML("http://x";"//a")');
    expect(rows('clauseTexts')[0]?.text('text')).toBe('+84912345678\n@SUM(A1)');
    const cells = [
      ...morning.book.sheet('clauses').cells,
      ...morning.book.sheet('clauseTexts').cells,
    ];
    const formulas = cells
      .slice(2)
      .flatMap((row) => row?.filter((cell) => cell?.f !== undefined) ?? []);
    expect(formulas).toEqual([]);
  });

  it('of a secret draft is refused with what to do', async () => {
    await morning.type('drafts', 'DT-QD-1', 'secrecy', 'Mật');
    const seen = await morning.ask('importOutline', given('DT-QD-1', decisionDraft));
    expect(seen.code).toBe('DRAFT.SECRET');
    expect(seen.sentence).toContain('Cách sửa');
    expect(rows('clauseTexts')).toHaveLength(0);
  });

  it('that cannot be read is refused, and so is a draft that is not there', async () => {
    const nothing = { draftId: 'DT-QD-1', clauses: [], contentsLines: 0 };
    expect((await morning.ask('importOutline', nothing)).code).toBe('OUTLINE.NO_CLAUSE');
    const other = given('DT-XX-9', decisionDraft);
    expect((await morning.ask('importOutline', other)).code).toBe('DRAFT.UNKNOWN');
    const circle = [{ number: '1', title: 'x', heading: '1. x', parent: 0, text: '' }];
    const seen = await morning.ask('importOutline', { ...nothing, clauses: circle });
    expect(seen.code).toBe('INPUT.SHAPE');
  });

  it('is a constant number of calls, however many clauses', async () => {
    const cost = async (input: object): Promise<number> => {
      await morning.dialog();
      const outcome = await morning.runtime.dialog().call('ask', 'importOutline', input);
      return outcome.record.calls;
    };
    // Titles without figures: a text that a cell could misread costs three calls more (budgets.test.ts).
    const title = (index: number): string => `Tổ chức ${'rất '.repeat(index)}chặt chẽ`;
    const long = Array.from(
      { length: 200 },
      (_, index) => `Điều ${index + 1}. ${title(index % 20)}\nLời.`,
    );
    const small = await cost(given('DT-QD-1', 'Điều 1. Một\nLời.'));
    const large = await cost(given('DT-QD-1', long.join('\n')));
    expect(small).toBeLessThanOrEqual(60);
    // The second also writes over what the first one wrote.
    expect(large).toBeLessThanOrEqual(60);
  });
});

describe('a comment', () => {
  const comment = (part: string, place: string) => ({
    part,
    place,
    content: `Đề nghị làm rõ ${place}.`,
    proposal: '',
    reason: '',
  });
  const entered = (comments: object[]) => ({
    roundId: 'D4',
    bodyId: 'STC',
    channel: 'CONG_VAN',
    position: 'THONG_NHAT_CO_Y_KIEN',
    docNo: '12/STC',
    docDate: '2021-08-23',
    receivedDay: '2021-08-23',
    signer: '',
    fileUrl: '',
    comments,
    replaces: false,
  });
  const clausesOf = () =>
    rows('comments').map((row) => [row.text('clauseText'), row.text('clauseId')]);

  it('is tied to its clause when it is entered, if its place leaves no doubt', async () => {
    await morning.ask('importOutline', given('DT-QD-1', decisionDraft));
    await morning.openD4();
    const comments = [
      comment('QD', 'khoản 1 Điều 2'),
      comment('QD', 'trang 2'),
      comment('DA', 'Mục 4'),
    ];
    expect((await morning.ask('enterReply', entered(comments))).sentence).toBe('');
    expect(clausesOf()).toEqual([
      ['khoản 1 Điều 2', 'MD-QD-0004'],
      ['trang 2', ''],
      ['Mục 4', 'MD-DA-0004'],
    ]);
  });

  it('that waits for its clause gets it when the outline comes in, on record', async () => {
    await morning.openD4();
    await morning.ask(
      'enterReply',
      entered([comment('QD', 'khoản 1 Điều 2'), comment('QD', 'Mục 9')]),
    );
    const { lines } = await morning.ask('importOutline', given('DT-QD-1', decisionDraft));
    expect(clausesOf()).toEqual([
      ['khoản 1 Điều 2', 'MD-QD-0004'],
      ['Mục 9', ''],
    ]);
    expect(lines.join(' ')).toContain('Đã gắn 1 ý kiến với mục của mình. Còn 1 ý kiến chưa rõ mục');
    const history = rows('audit').filter((row) => row.text('entityId') === 'GY-D4-0001');
    expect(history.map((row) => [row.text('field'), row.text('newValue')])).toEqual([
      ['clauseId', 'MD-QD-0004'],
    ]);
  });
});
