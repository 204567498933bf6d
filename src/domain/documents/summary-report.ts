// Báo cáo tổng hợp, giải trình, tiếp thu ý kiến (practice.md §4.5), with the table as its annex.

import { proseDay } from '../calendar/print.ts';
import { answerPoints } from './answer-list.ts';
import { tableBlocks } from './comment-table.ts';
import type { OfficeIdentity } from './facts.ts';
import { citedLetter, frameOf, registeredNumber } from './frame.ts';
import type { Issue } from './issues.ts';
import { openPoints } from './open-issues.ts';
import { type Annex, type Block, closed, heading, type Paper, paragraph } from './paper.ts';
import { reconciledIssues } from './reconcile.ts';
import { answersIn, commentsIn } from './summary/figures.ts';
import type { SummaryReportInput } from './summary/input.ts';
import { proposals } from './summary/proposals.ts';
import type { DocumentWords } from './words.ts';
import { dateOrBlank, writtenDeadline } from './written-date.ts';

/**
 * The report of a round, with its table as a landscape annex.
 * Throws `COMMENTS.NOT_RECONCILED` when the figures handed in are not those of the rows.
 */
export function summaryReport(input: SummaryReportInput, words: DocumentWords): Paper {
  const { office, facts } = input;
  const issues = reconciledIssues(facts);
  const text = [
    paragraph(words.report.intro(office.body)),
    heading(1, words.report.process),
    ...processOf(input, words),
    heading(1, words.report.results),
    heading(2, words.report.resultBodies),
    paragraph(answersIn(input, words)),
    ...answerPoints(facts, office.body, words),
    heading(2, words.report.resultComments),
    ...commentsIn(input, issues, words),
    heading(2, words.report.resultOpen),
    ...openPoints(issues, facts, words),
    heading(1, words.report.proposals),
    ...proposals(input, issues, words),
    paragraph(words.report.closing(office.body, input.recipient)),
  ];
  return {
    ...frameOf(office, input.registration, symbolOf(office), words),
    name: words.report.name(facts.round.roundId, office.programme),
    subject: {
      kind: 'typed',
      typeName: words.report.typeName,
      subject: words.report.subject(office.programme, facts.round.draftVersion),
    },
    recipients: [input.recipient],
    bases: office.legalBases.map(words.basis),
    blocks: closed(text),
    receivers: [words.asAbove, words.leaders('Sở'), words.kept(office.unitCode)],
    annexes: [annexOf(input, issues, words)],
  };
}

const symbolOf = (office: OfficeIdentity): string => `BC-${office.bodyCode}`;

function processOf(input: SummaryReportInput, words: DocumentWords): Block[] {
  const { office, facts } = input;
  const { round } = facts;
  const due = round.dueAt === null ? '' : writtenDeadline(round.dueAt, words);
  const letter = citedLetter(round, words);
  const first = round.extendedFrom === null ? due : writtenDeadline(round.extendedFrom, words);
  const blocks: Block[] = [
    paragraph(
      words.report.sent({
        office: office.body,
        letter,
        invited: facts.bodyCounts.invited,
        counted: facts.audience.counted,
        draft: words.draftOf(office.programme, round.draftVersion),
        sendDay: letter !== '' || round.sendDate === null ? '' : proseDay(round.sendDate),
        due: first,
      }),
    ),
    paragraph(words.report.filesSent(facts.files.map((file) => file.name).join('; '))),
  ];
  if (round.extendedFrom !== null) {
    blocks.push(paragraph(words.report.extended(first, due, round.extendReason.trim())));
  }
  return blocks;
}

function annexOf(input: SummaryReportInput, issues: readonly Issue[], words: DocumentWords): Annex {
  const { office, registration, facts } = input;
  const number = registeredNumber(registration);
  return {
    label: words.annex,
    title: words.report.annexTitle,
    reference: words.report.annexReference(
      number === ''
        ? words.report.annexBlankNumber(symbolOf(office))
        : words.report.annexNumber(number),
      dateOrBlank(registration.date, registration.today, words),
      office.body,
    ),
    orientation: 'landscape',
    blocks: tableBlocks(input.form, issues, facts, words),
  };
}
