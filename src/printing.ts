// What makes documents: a second bundle, dist/printing.html, which an execution loads only when it makes
// one (ARCHITECTURE.md, "The two bundles"). Commands reach it as `office.printing()`, never by import.

import * as audience from './domain/documents/audience.ts';
import * as table from './domain/documents/comment-table.ts';
import * as note from './domain/documents/conclusion-note.ts';
import * as request from './domain/documents/request-letter.ts';
import * as report from './domain/documents/summary-report.ts';
import * as urge from './domain/documents/urge-letter.ts';
import type { DocumentWords } from './domain/documents/words.ts';
import { documents } from './text/vi/documents.ts';

export { paperToDocx } from './documents/paper-to-docx.ts';

/** What makes something of its input, with the words of the papers given to it. */
function worded<Input, Made>(make: (input: Input, words: DocumentWords) => Made) {
  return (input: Input): Made => make(input, documents);
}

export const audienceOf = worded(audience.audienceOf);
export const requestLetter = worded(request.requestLetter);
export const urgeLetter = worded(urge.urgeLetter);
export const commentTable = worded(table.commentTable);
export const summaryReport = worded(report.summaryReport);
export const conclusionNote = worded(note.conclusionNote);
export const { provincialCommittee } = documents;
