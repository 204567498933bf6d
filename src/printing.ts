// What makes documents: a second bundle, dist/printing.html, which an execution loads only when it makes
// one (ARCHITECTURE.md, "The three bundles"). Commands reach it as `office.printing()`, never by import.

import * as audience from './domain/documents/audience.ts';
import * as table from './domain/documents/comment-table.ts';
import * as note from './domain/documents/conclusion-note.ts';
import * as request from './domain/documents/request-letter.ts';
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
import { documents } from './text/vi/documents.ts';
import { wordings } from './text/vi/wordings.ts';

export { paperToDocx } from './documents/paper-to-docx.ts';

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
export const urgeLetter = worded(urge.urgeLetter);
export const commentTable = worded(table.commentTable);
export const summaryReport = worded(report.summaryReport);
export const conclusionNote = worded(note.conclusionNote);
export const { provincialCommittee } = documents;
