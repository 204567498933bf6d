// Bảng tổng hợp, giải trình, tiếp thu: who answered what, and what became of every comment.

import { proseDay } from '../calendar/print.ts';
import { answerPoints } from './answer-list.ts';
import { carriedLine } from './carried.ts';
import { commentRows, type TableForm } from './comment-rows.ts';
import type { OfficeIdentity, Registration, RoundFacts } from './facts.ts';
import { citedLetter, citedPlan, frameOf } from './frame.ts';
import type { Issue } from './issues.ts';
import { type Block, closed, type Paper, paragraph } from './paper.ts';
import { reconciledIssues } from './reconcile.ts';
import type { DocumentWords } from './words.ts';

export interface CommentTableInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly facts: RoundFacts;
  readonly form: TableForm;
}

/**
 * The table as a paper of its own, on A4 landscape. It is no named type of document (practice.md
 * §1.3) and so bears no number, only header and signature.
 * Throws `COMMENTS.NOT_RECONCILED` when the figures handed in are not those of the rows.
 */
export function commentTable(input: CommentTableInput, words: DocumentWords): Paper {
  const { office, facts } = input;
  const issues = reconciledIssues(facts);
  const { round, audience } = facts;
  return {
    ...frameOf(office, input.registration, '', words),
    name: words.table.name(round.roundId, office.programme),
    orientation: 'landscape',
    number: '',
    subject: {
      kind: 'typed',
      typeName: words.table.typeName,
      subject: words.table.subject(audience.together, office.programme, round.draftVersion),
    },
    blocks: closed([
      ...introduction(input, words),
      ...tableBlocks(input.form, issues, facts, words),
    ]),
    receivers: [words.leaders('Sở'), words.kept(office.unitCode)],
  };
}

/** The table with its closing figures and the rule they were counted by. */
export function tableBlocks(
  form: TableForm,
  issues: readonly Issue[],
  facts: RoundFacts,
  words: DocumentWords,
): Block[] {
  return [
    ...(issues.length === 0
      ? [paragraph(words.table.nothing)]
      : [commentRows(form, issues, facts.files, words)]),
    paragraph(words.table.closing(facts.commentCounts), { bold: true }),
    paragraph(words.table.rule(facts.commentCounts.noted, facts.commentCounts.outOfScope), {
      italic: true,
    }),
  ];
}

function introduction(input: CommentTableInput, words: DocumentWords): Block[] {
  const { office, facts } = input;
  const { round, audience, bodyCounts, commentCounts } = facts;
  const draft = words.draftOf(office.programme, round.draftVersion);
  return [
    paragraph(
      words.table.intro(citedPlan(office, words), office.body, draft, citedLetter(round, words)),
    ),
    paragraph(
      words.table.totals({
        invited: bodyCounts.invited,
        counted: audience.counted,
        day: proseDay(facts.asOf),
        answered: bodyCounts.answered,
        total: commentCounts.total,
        matters: commentCounts.matters,
      }),
      { bold: true },
    ),
    ...carriedLine(facts, words),
    ...answerPoints(facts, office.body, words),
    paragraph(words.table.result, { bold: true }),
  ];
}
