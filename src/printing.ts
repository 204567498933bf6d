// What makes documents: a second bundle, dist/printing.html, which an execution loads only when it makes
// one (ARCHITECTURE.md, "The bundles"). Commands reach it as `office.printing()`, never by import.

import { figures } from './domain/dashboard/figures.ts';
import type { DashboardInput } from './domain/dashboard/rows.ts';
import * as digest from './domain/digest/digest-facts.ts';
import * as audience from './domain/documents/audience.ts';
import * as brief from './domain/documents/brief/brief.ts';
import type { BriefInput } from './domain/documents/brief/brief-input.ts';
import * as table from './domain/documents/comment-table.ts';
import { comparisonPaper as compared } from './domain/documents/comparison/comparison-paper.ts';
import * as note from './domain/documents/conclusion-note.ts';
import * as decided from './domain/documents/decision.ts';
import * as dossier from './domain/documents/dossier/dossier-list.ts';
import * as evidence from './domain/documents/evidence/evidence-index.ts';
import type { EvidenceWords } from './domain/documents/evidence/evidence-input.ts';
import * as sent from './domain/documents/evidence/sent-list.ts';
import * as replies from './domain/documents/evidence/verbatim-replies.ts';
import * as meeting from './domain/documents/meetings/invitation.ts';
import * as minuted from './domain/documents/meetings/minutes.ts';
import * as outline from './domain/documents/outline/detailed-outline.ts';
import type { FileOfDossier, OutlineInput } from './domain/documents/outline/outline-input.ts';
import * as shell from './domain/documents/outline/shell.ts';
import * as reply from './domain/documents/replies/reply-letter.ts';
import * as request from './domain/documents/request-letter.ts';
import * as submitted from './domain/documents/submission/submission.ts';
import * as report from './domain/documents/summary-report.ts';
import * as urge from './domain/documents/urge-letter.ts';
import type { DocumentWords } from './domain/documents/words.ts';
import type { WordingRow } from './domain/wording/block.ts';
import {
  catalogue,
  type WordedType,
  type WordingFor,
  wordedTypes,
} from './domain/wording/catalogue.ts';
import { firstRows } from './domain/wording/first-rows.ts';
import * as faults from './domain/wording/wording-faults.ts';
import { wordingOf } from './domain/wording/wording-of.ts';
import { dashboard } from './text/vi/dashboard.ts';
import { digestWords } from './text/vi/digest.ts';
import { documents } from './text/vi/documents.ts';
import { enums } from './text/vi/enums.ts';
import { briefPaper } from './text/vi/papers/brief.ts';
import { comparisonPaper as comparisonWords } from './text/vi/papers/comparison.ts';
import { dossierListPaper } from './text/vi/papers/dossier-list.ts';
import { evidencePapers } from './text/vi/papers/evidence.ts';
import { meetingPapers } from './text/vi/papers/meetings.ts';
import { outlinePapers } from './text/vi/papers/outline.ts';
import { replyLetterPaper } from './text/vi/papers/reply-letter.ts';
import { wordings } from './text/vi/wordings.ts';

export { checkDocx } from './documents/check-docx.ts';
export { madePaper } from './documents/made-paper.ts';
export { paperToDocx } from './documents/paper-to-docx.ts';
export { compareDrafts } from './domain/documents/comparison/compare-drafts.ts';

/** What makes something of its input, with the words of the papers given to it. */
function worded<Input, Made>(make: (input: Input, words: DocumentWords) => Made) {
  return (input: Input): Made => make(input, documents);
}

/** The same of what is told in the wording that staff have given it. */
function inWording<Input, Say, Made>(make: (input: Input, words: DocumentWords, say: Say) => Made) {
  return (input: Input, say: Say): Made => make(input, documents, say);
}

/** A document's wording as the rows of its sheet have it; they must be free of faults. */
export function wordingFor<Type extends WordedType>(
  type: Type,
  rows: readonly WordingRow[],
): WordingFor<Type> {
  return wordingOf(type, catalogue[type], wordings[type], rows);
}

/** What keeps a document's wording from being used. */
export function wordingFaults(
  type: WordedType,
  rows: readonly WordingRow[],
): faults.WordingFault[] {
  return faults.wordingFaults(type, catalogue[type], wordings[type], rows);
}

/** Every row that the sheet of wordings begins with, document by document. */
export function firstWordings() {
  return wordedTypes.flatMap((type) =>
    firstRows(type, catalogue[type], wordings[type]).map((row) => ({ ...row, type })),
  );
}

export { wordedTypes };

export const audienceOf = worded(audience.audienceOf);
export const requestLetter = inWording(request.requestLetter);
export const urgeLetter = inWording(urge.urgeLetter);
export const commentTable = inWording(table.commentTable);
export const summaryReport = inWording(report.summaryReport);
export const conclusionNote = inWording(note.conclusionNote);
export const submission = inWording(submitted.submission);
export const decision = inWording(decided.decision);
export const { provincialCommittee } = documents;
export const summaryOfComments = documents.submission.summary;

/** The same of what has fixed words of its own. */
function withOwn<Input, Say, Own, Made>(
  make: (input: Input, words: DocumentWords, say: Say, own: Own) => Made,
  own: Own,
) {
  return (input: Input, say: Say): Made => make(input, documents, say, own);
}

export const invitation = withOwn(meeting.invitation, meetingPapers);
export const minutes = withOwn(minuted.minutes, meetingPapers);
export const replyLetter = withOwn(reply.replyLetter, replyLetterPaper);
export const dossierList = withOwn(dossier.dossierList, dossierListPaper);
export const detailedOutline = withOwn(outline.detailedOutline, outlinePapers);
export const shellOf = (file: FileOfDossier, input: OutlineInput, say: WordingFor<'DU_THAO'>) =>
  shell.shellOf(file, input, documents, say, outlinePapers);
export const briefOf = (
  { book, ...input }: Omit<BriefInput, 'figures'> & { readonly book: DashboardInput },
  say: WordingFor<'TOM_TAT'>,
) =>
  brief.brief({ ...input, figures: figures(book) }, documents, say, {
    own: briefPaper,
    dashboard: {
      ...dashboard,
      sentence: { ...dashboard.sentence, ...briefPaper.sentence },
      reasons: { ...dashboard.reasons, ...briefPaper.reasons },
    },
    levels: enums.health,
  });

/** What the weekly digest says, in the figures of the dashboard and the words of a mail. */
export const digestFacts = (input: digest.DigestInput) =>
  digest.digestFacts(input, {
    own: digestWords,
    dashboard,
    levels: enums.health,
    dispositions: enums.disposition,
  });

const packWords: EvidenceWords = {
  own: evidencePapers,
  positions: enums.position,
  sendStates: enums.sendStatus,
  matches: enums.matchStatus,
};

export const sentList = withOwn(sent.sentList, packWords);
export const verbatimReplies = withOwn(replies.verbatimReplies, packWords);
export const evidenceIndex = withOwn(evidence.evidenceIndex, packWords);
export const comparisonPaper = withOwn(compared, comparisonWords);
export { evidencePapers };
