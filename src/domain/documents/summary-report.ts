// Báo cáo tổng hợp, giải trình, tiếp thu ý kiến (practice.md §4.5), with the table as its annex.

import { proseDay } from '../calendar/print.ts';
import { answerPoints } from './answer-list.ts';
import { tableBlocks } from './comment-table.ts';
import type { OfficeIdentity } from './facts.ts';
import { citedLetter, frameOf, registeredNumber } from './frame.ts';
import { openPoints } from './open-issues.ts';
import type { Annex, Block, Paper } from './paper.ts';
import { closed, heading } from './paper-blocks.ts';
import { reconciledIssues } from './reconcile.ts';
import { answersIn, commentsIn } from './summary/figures.ts';
import type { ReportWordings, SummaryReportInput } from './summary/input.ts';
import { proposals } from './summary/proposals.ts';
import { oneLine, paragraphs, receiversOf } from './worded.ts';
import type { DocumentWords } from './words.ts';
import { dateOrBlank, writtenDeadline } from './written-date.ts';

/**
 * The report of a round, with its table as a landscape annex.
 * Throws `COMMENTS.NOT_RECONCILED` when the figures handed in are not those of the rows.
 */
export function summaryReport(
  input: SummaryReportInput,
  words: DocumentWords,
  say: ReportWordings,
): Paper {
  const { office, facts, recipient } = input;
  const issues = reconciledIssues(facts);
  const { report } = say;
  const from = { coQuan: office.body, noiNhan: recipient };
  const text = [
    ...paragraphs(report('moDau', from)),
    heading(1, words.report.process),
    ...processOf(input, words, report),
    heading(1, words.report.results),
    heading(2, words.report.resultBodies),
    ...answersIn(input, words, report),
    ...answerPoints(facts, office.body, words, say.table),
    heading(2, words.report.resultComments),
    ...commentsIn(input, issues, words, say),
    heading(2, words.report.resultOpen),
    ...openPoints(issues, facts, { office: office.body, words, report }),
    heading(1, words.report.proposals),
    ...proposals(input, issues, words, report),
    ...paragraphs(report('ketThuc', from)),
  ];
  const subject = report('trichYeu', {
    tenDeAn: office.programme,
    lan: facts.round.draftVersion,
  });
  return {
    ...frameOf(office, input.registration, symbolOf(office), words),
    name: words.report.name(facts.round.roundId, office.programme),
    subject: { kind: 'typed', typeName: words.report.typeName, subject: oneLine(subject) },
    recipients: [recipient],
    bases: office.legalBases.map(words.basis),
    blocks: closed(text),
    receivers: receiversOf(report('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
    annexes: [annexOf(input, words, say)],
  };
}

const symbolOf = (office: OfficeIdentity): string => `BC-${office.bodyCode}`;

function processOf(
  input: SummaryReportInput,
  words: DocumentWords,
  report: ReportWordings['report'],
): Block[] {
  const { office, facts } = input;
  const { round } = facts;
  const due = round.dueAt === null ? '' : writtenDeadline(round.dueAt, words);
  const letter = citedLetter(round, words);
  const first = round.extendedFrom === null ? due : writtenDeadline(round.extendedFrom, words);
  const sent = report('quaTrinh', {
    ngayGui: letter !== '' || round.sendDate === null ? '' : proseDay(round.sendDate),
    coQuan: office.body,
    congVan: letter,
    soGui: words.count(facts.bodyCounts.invited),
    loaiCoQuan: facts.audience.counted,
    duThao: words.draftOf(office.programme, round.draftVersion),
    han: first,
  });
  const files = facts.files.map((file) => file.name).join('; ');
  return paragraphs([
    ...sent,
    ...report('hoSo', { danhSachTaiLieu: files }),
    ...(round.extendedFrom === null
      ? []
      : report('giaHan', { hanCu: first, hanMoi: due, lyDo: round.extendReason.trim() })),
  ]);
}

function annexOf(input: SummaryReportInput, words: DocumentWords, say: ReportWordings): Annex {
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
    blocks: tableBlocks(input.form, facts, words, say.table),
  };
}
