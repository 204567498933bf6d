// The figures of a summary report in sentences: what bodies answered, what the comments are about.

import { proseDay } from '../../calendar/print.ts';
import { isCarried } from '../../rounds/carry-over.ts';
import { carriedLine } from '../carried.ts';
import type { Issue } from '../issues.ts';
import type { Block } from '../paper.ts';
import { paragraphs, points } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { commentFiguresOf } from './comment-figures.ts';
import type { ReportWordings, SummaryReportInput } from './input.ts';

/** The sentence of the figures; every kind of answer is in it, so that the parts make the whole. */
export function answersIn(
  input: SummaryReportInput,
  words: DocumentWords,
  say: ReportWordings['report'],
): Block[] {
  const { office, facts } = input;
  const { bodyCounts } = facts;
  const commentsOf = (position: 'THONG_NHAT_CO_Y_KIEN' | 'KHONG_THONG_NHAT'): number => {
    const bodies = new Set<string>(
      facts.bodies.filter((body) => body.position === position).map((body) => body.bodyId),
    );
    return facts.comments.filter((comment) => !isCarried(comment) && bodies.has(comment.bodyId))
      .length;
  };
  const { report } = words;
  const part = (n: number, text: string): string[] => (n === 0 ? [] : [text]);
  const parts = [
    ...part(bodyCounts.agreed, report.partAgreed(bodyCounts.agreed)),
    ...part(
      bodyCounts.withComments,
      report.partComments(bodyCounts.withComments, commentsOf('THONG_NHAT_CO_Y_KIEN')),
    ),
    ...part(
      bodyCounts.disagreed,
      report.partDisagreed(bodyCounts.disagreed, commentsOf('KHONG_THONG_NHAT')),
    ),
    ...part(bodyCounts.noComment, report.partNone(bodyCounts.noComment)),
  ];
  return paragraphs(
    say('traLoi', {
      coQuan: office.body,
      soGui: words.count(bodyCounts.invited),
      loaiCoQuan: facts.audience.counted,
      ngay: proseDay(facts.asOf),
      soTraLoi: words.count(bodyCounts.answered),
      trongDo: parts.join(', '),
      soChuaTraLoi: words.count(bodyCounts.silent),
    }),
  );
}

/** How many comments there are, and on which file of the dossier. */
export function commentsIn(
  input: SummaryReportInput,
  issues: readonly Issue[],
  words: DocumentWords,
  say: ReportWordings,
): Block[] {
  const { facts } = input;
  const files = [
    ...facts.files
      .filter((file) => file.part !== 'CHUNG')
      .map((file) => ({ name: words.table.files(file.name), part: file.part })),
    { name: words.table.general, part: 'CHUNG' as const },
  ];
  const named = new Set<string>(files.map((file) => file.part));
  const lines = files.flatMap(({ name, part }) => {
    const ours = issues.filter(({ main }) =>
      part === 'CHUNG' ? !named.has(main.part ?? '') || main.part === part : main.part === part,
    );
    const total = ours.reduce((sum, issue) => sum + issue.all.length, 0);
    if (total === 0) return [];
    const counted = { soLuot: words.count(total), soNoiDung: words.count(ours.length) };
    return points('-', say.report('tungTaiLieu', { taiLieu: name, ...counted }));
  });
  return [
    ...paragraphs(say.report('gopY', commentFiguresOf(facts.commentCounts, words))),
    ...carriedLine(facts, words, say.table),
    ...lines,
  ];
}
