// Báo cáo tổng hợp, giải trình, tiếp thu ý kiến (practice.md §4.5), with the table as its annex.

import { proseDay } from '../calendar/print.ts';
import { isCarried } from '../rounds/carry-over.ts';
import { answerPoints } from './answer-list.ts';
import { carriedLine } from './carried.ts';
import type { TableForm } from './comment-rows.ts';
import { tableBlocks } from './comment-table.ts';
import type { OfficeIdentity, Registration, RoundFacts } from './facts.ts';
import { citedLetter, frameOf, registeredNumber } from './frame.ts';
import type { Issue } from './issues.ts';
import { isOpen, openPoints } from './open-issues.ts';
import { type Annex, type Block, closed, heading, type Paper, paragraph, point } from './paper.ts';
import { reconciledIssues } from './reconcile.ts';
import { isSilenceRipe, provenSilent } from './silence.ts';
import type { DocumentWords } from './words.ts';
import { dateOrBlank, writtenDeadline } from './written-date.ts';

export interface SummaryReportInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly facts: RoundFacts;
  readonly form: TableForm;
  /** To whom the report goes, `UBND tỉnh Bắc Giang`. */
  readonly recipient: string;
}

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

/** The sentence of the figures; every kind of answer is in it, so that the parts make the whole. */
function answersIn(input: SummaryReportInput, words: DocumentWords): string {
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
  return report.sentence({
    office: office.body,
    invited: bodyCounts.invited,
    counted: facts.audience.counted,
    day: proseDay(facts.asOf),
    answered: bodyCounts.answered,
    parts: [
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
    ],
    silent: bodyCounts.silent,
  });
}

function commentsIn(
  input: SummaryReportInput,
  issues: readonly Issue[],
  words: DocumentWords,
): Block[] {
  const { facts } = input;
  const files = [
    ...facts.files
      .filter((file) => file.part !== 'CHUNG')
      .map((file) => ({ name: words.table.files(file.name), part: file.part })),
    { name: words.table.general, part: 'CHUNG' as const },
  ];
  const named = new Set<string>(files.map((file) => file.part));
  const points = files.flatMap(({ name, part }) => {
    const ours = issues.filter(({ main }) =>
      part === 'CHUNG' ? !named.has(main.part ?? '') || main.part === part : main.part === part,
    );
    const total = ours.reduce((sum, issue) => sum + issue.all.length, 0);
    return total === 0 ? [] : [point('-', `${words.report.perFile(name, total, ours.length)}.`)];
  });
  return [
    paragraph(words.report.comments({ ...facts.commentCounts, annex: true })),
    ...carriedLine(facts, words),
    ...points,
  ];
}

function proposals(
  input: SummaryReportInput,
  issues: readonly Issue[],
  words: DocumentWords,
): Block[] {
  const { office, facts, recipient } = input;
  const open = issues.filter((issue) => isOpen(issue, facts)).length;
  const asks = [
    ...askedOfSilent(input, words),
    ...(open === 0 ? [] : [words.report.askDecision(office.body, recipient, open)]),
    words.report.askContinue(office.body, recipient),
  ];
  return asks.length === 1
    ? asks.map((text) => paragraph(text))
    : asks.map((text, index) => point(`${index + 1}.`, text));
}

/** Under SILENCE_ESCALATE the leaders are told of the silent, and so asked what to do about them. */
function askedOfSilent(input: SummaryReportInput, words: DocumentWords): string[] {
  const { office, facts, recipient } = input;
  if (facts.round.silencePolicy !== 'SILENCE_ESCALATE' || !isSilenceRipe(facts)) return [];
  const silent = provenSilent(facts, words).length;
  const { counted } = facts.audience;
  return silent === 0 ? [] : [words.report.askSilent(office.body, recipient, silent, counted)];
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
