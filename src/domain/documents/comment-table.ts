// Bảng tổng hợp, giải trình, tiếp thu: who answered what, and what became of every comment.

import { once, onceFor } from '../../once.ts';
import { proseDay } from '../calendar/print.ts';
import type { WordingFor } from '../wording/catalogue.ts';
import { answerPoints } from './answer-list.ts';
import { carriedLine } from './carried.ts';
import { commentRows, type TableForm } from './comment-rows.ts';
import type { OfficeIdentity, Registration, RoundFacts } from './facts.ts';
import { citedLetter, citedPlan, frameOf } from './frame.ts';
import type { Block, Paper, Table } from './paper.ts';
import { closed, paragraph } from './paper-blocks.ts';
import { reconciledIssues } from './reconcile.ts';
import { commentFiguresOf } from './summary/comment-figures.ts';
import { oneLine, paragraphs, receiversOf } from './worded.ts';
import type { DocumentWords } from './words.ts';

export interface CommentTableInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly facts: RoundFacts;
  readonly form: TableForm;
}

/**
 * The table as a paper of its own, on A4 landscape, upright while there is no comment. It is no named
 * type of document (practice.md §1.3) and so bears no number, only header and signature.
 * Throws `COMMENTS.NOT_RECONCILED` when the figures handed in are not those of the rows.
 */
export function commentTable(
  input: CommentTableInput,
  words: DocumentWords,
  say: WordingFor<'BANG_TONG_HOP'>,
): Paper {
  const { office, facts } = input;
  const issues = reconciledIssues(facts);
  const { round, audience } = facts;
  return {
    ...frameOf(office, input.registration, '', words),
    name: words.table.name(round.roundId, office.programme),
    // Pages are turned for a table alone (Phụ lục I, Mục I.2).
    orientation: issues.length === 0 ? 'portrait' : 'landscape',
    number: '',
    subject: {
      kind: 'typed',
      typeName: words.table.typeName,
      subject: oneLine(
        say('trichYeu', {
          cacNoiNhan: audience.together,
          tenDeAn: office.programme,
          lan: round.draftVersion,
        }),
      ),
    },
    blocks: closed([
      ...introduction(input, words, say),
      ...tableBlocks(input.form, facts, words, say),
    ]),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}

/** The table of a round is one and the same in all its papers: of a long one half the work is to draw it. */
const tablesOf = onceFor((facts: RoundFacts) =>
  onceFor((words: DocumentWords) => {
    const of = (form: TableForm): (() => Table) =>
      once(() => commentRows(form, reconciledIssues(facts), facts.files, words));
    return { MAU10: of('MAU10'), CO_TT: of('CO_TT') };
  }),
);

/** The table with its closing figures and the rule they were counted by. */
export function tableBlocks(
  form: TableForm,
  facts: RoundFacts,
  words: DocumentWords,
  say: WordingFor<'BANG_TONG_HOP'>,
): Block[] {
  const { noted, outOfScope } = facts.commentCounts;
  const rule = {
    soGhiNhan: words.count(noted),
    soNgoaiPhamVi: words.count(outOfScope),
  };
  return [
    ...(reconciledIssues(facts).length === 0
      ? [paragraph(words.table.nothing)]
      : [tablesOf(facts)(words)[form]()]),
    ...paragraphs(say('tongCong', commentFiguresOf(facts.commentCounts, words)), { bold: true }),
    ...paragraphs(say('cachTinh', rule), { italic: true }),
  ];
}

function introduction(
  input: CommentTableInput,
  words: DocumentWords,
  say: WordingFor<'BANG_TONG_HOP'>,
): Block[] {
  const { office, facts } = input;
  const { round, audience, bodyCounts, commentCounts } = facts;
  const duThao = words.draftOf(office.programme, round.draftVersion);
  return [
    ...paragraphs(
      say('moDau', {
        keHoach: citedPlan(office, words),
        coQuan: office.body,
        cacNoiNhan: audience.together,
        duThao,
        congVan: citedLetter(round, words),
      }),
    ),
    ...paragraphs(
      say('tongSo', {
        soGui: words.count(bodyCounts.invited),
        loaiCoQuan: audience.counted,
        ngay: proseDay(facts.asOf),
        soTraLoi: words.count(bodyCounts.answered),
        tongLuot: words.count(commentCounts.total),
        soNoiDung: words.count(commentCounts.matters),
      }),
      { bold: true },
    ),
    ...carriedLine(facts, words, say),
    ...answerPoints(facts, office.body, words, say),
    ...paragraphs(say('ketQua', { duThao }), { bold: true }),
  ];
}
