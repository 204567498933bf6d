// What many comments of a round are about, and the runs of words that tell it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClauseId, type CommentId, idOf } from '../../../src/domain/ids.ts';
import { saidIn } from '../../../src/domain/likeness/said-in.ts';
import { proposeThemes, type ThemedComment } from '../../../src/domain/likeness/themes.ts';
import { tellingWords } from '../../../src/domain/likeness/wording.ts';
import { isNumber, type Word, WordForms } from '../../../src/domain/likeness/words.ts';

const said = (content: string, at: number, more: Partial<ThemedComment> = {}): ThemedComment => ({
  commentId: idOf<CommentId>(`GY-${at}`),
  part: 'DA',
  clauseId: idOf<ClauseId>(''),
  clauseText: '',
  content,
  proposal: '',
  theme: '',
  ...more,
});
/** A log in which three of ten speak of something. */
const OTHERS = ['Đánh số trang.', 'Sửa lỗi chính tả.', 'In lại phụ lục.', 'Bìa mờ.', 'Cỡ chữ nhỏ.'];
const log = (...contents: string[]) => [...contents, ...OTHERS].map((text, at) => said(text, at));

describe('themes', () => {
  it('are words that three comments say, as the first of them writes them', () => {
    const themes = proposeThemes(
      log(
        'Làm rõ Sàn giao dịch công nghệ.',
        'SÀN GIAO DỊCH CÔNG NGHỆ do ai vận hành?',
        'Lùi sàn giao dịch công nghệ sang năm sau.',
      ),
    );
    expect(themes).toEqual([
      { kind: 'WORDS', theme: 'Sàn giao dịch công nghệ', commentIds: ['GY-0', 'GY-1', 'GY-2'] },
    ]);
  });

  it('begin and end where all who say them do, and with no number or empty phrase', () => {
    const said = ['Tăng mức hỗ trợ doanh nghiệp nhỏ', 'Sửa mức hỗ trợ doanh nghiệp vừa'];
    const [theme] = proposeThemes(log(...said, 'Bỏ mức hỗ trợ doanh nghiệp lớn'));
    expect(theme?.theme).toBe('mức hỗ trợ doanh nghiệp');
    const goals = ['kinh tế', 'nông thôn', 'số'].map((of) => `Đề nghị rà soát lại chỉ tiêu ${of}`);
    expect(proposeThemes(log(...goals))[0]?.theme).toBe('rà soát lại chỉ tiêu');
    const asked = ['xa', 'gần', 'cũ'].map((which) => `Đề nghị mở sàn vùng 30 ${which}`);
    expect(proposeThemes(log(...asked))[0]?.theme).toBe('mở sàn vùng');
  });

  it('are none where two say it, where a theme is given, or where nearly all do', () => {
    const two = ['Làm rõ sàn giao dịch.', 'Lùi sàn giao dịch.'];
    expect(proposeThemes(log(...two))).toEqual([]);
    const given = [...two, 'Bỏ sàn giao dịch.'].map((text, at) =>
      said(text, at, { theme: at === 0 ? 'Sàn' : '' }),
    );
    expect(proposeThemes(given)).toEqual([]);
    const all = Array.from({ length: 12 }, (_, at) => `Điểm ${at}: sàn giao dịch`);
    expect(proposeThemes(log(...all))).toEqual([]);
  });

  it('say what it is about: not only what is to be done with it, nor half of an empty phrase', () => {
    const said = ['sàn', 'chợ', 'kho'].map((what) => `Bổ sung ${what}, nêu rõ cơ quan chủ trì`);
    expect(proposeThemes(log(...said))).toEqual([]);
  });

  it('are places that three name, without their page', () => {
    const at = (page: number) => ({ clauseText: `Mục V.3, trang ${page}` });
    const themes = proposeThemes(
      ['Bìa mờ.', 'Cỡ chữ nhỏ.', 'In lại.'].map((text, index) => said(text, index, at(index))),
    );
    expect(themes).toEqual([
      { kind: 'CLAUSE', theme: 'Mục V.3', commentIds: ['GY-0', 'GY-1', 'GY-2'] },
    ]);
  });
});

/** Every run in words of two to four, by its text: what it is tells the place where it is met first. */
function plainly(comments: readonly ThemedComment[]) {
  const forms = new WordForms();
  const runs = new Map<string, { words: readonly Word[]; commentIds: Set<string> } | null>();
  for (const { commentId, content } of comments) {
    const words = forms.in(content);
    for (const length of [4, 3, 2]) {
      for (const at of words.keys()) {
        const run = words.slice(at, at + length);
        if (run.length < length) continue;
        const key = run.map(({ bare }) => bare).join(' ');
        const known = runs.get(key);
        if (known === undefined) {
          const told = tellingWords(run).map(({ bare }) => bare);
          const said = words.map(({ folded }) => folded);
          const isHalf =
            said.slice(Math.max(at - 1, 0), at + 1).join(' ') === 'de nghi' ||
            said.slice(at + length - 1, at + length + 1).join(' ') === 'de nghi';
          const isTerm = !run.some(isNumber) && told.join(' ') === key && !isHalf;
          runs.set(key, isTerm ? { words: run, commentIds: new Set([commentId]) } : null);
        } else known?.commentIds.add(commentId);
      }
    }
  }
  return [...runs.values()].flatMap((run) =>
    run === null ? [] : [{ words: run.words, commentIds: [...run.commentIds] }],
  );
}

describe('runs of words', () => {
  it('are every one of two to four that may be a term, and who says it', () => {
    const words = 'Sàn sàn giao dịch công nghệ, (vùng) đề nghị và 30 2021'.split(' ');
    const content = fc
      .array(fc.constantFrom(...words), { maxLength: 12 })
      .map((all) => all.join(' '));
    let runs = 0;
    fc.assert(
      fc.property(fc.array(content, { maxLength: 12 }), (contents) => {
        const comments = contents.map((text, at) => said(text, at));
        const expected = plainly(comments);
        runs += expected.length;
        expect(saidIn(comments)).toEqual(expected);
      }),
    );
    expect(runs).toBeGreaterThan(300);
  });
});
