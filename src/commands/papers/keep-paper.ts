// A made paper as a file in Drive: a Google Doc, or a Word file where it is longer than a Doc may be.

import type { Paper } from '../../domain/documents/paper.ts';
import { isLongerThan, MOST_LETTERS } from '../../domain/documents/paper-length.ts';
import type { Docx, Office, StoredFile } from '../../ports.ts';

/** What a paper has around its text: letterhead, recipients, signature. */
const HEAD = 20_000;

export interface PaperFile {
  readonly name: string;
  readonly docx: Docx;
  readonly jobKey: string;
  /** As `makePaper` tells it. */
  readonly asWord: boolean;
  /** Left out for the office's own Drive. */
  readonly folderId?: string | undefined;
}

/** The paper as a file with what its layout has against the decree, and whether it stays a Word file. */
export async function makePaper(
  paper: Paper,
  { printing, clock, language }: Pick<Office, 'printing' | 'clock' | 'language'>,
) {
  const made = await printing().madePaper(paper, clock.now(), language);
  return { ...made, asWord: isForWord(paper) };
}

/** Whether it is longer than a Google Doc may be. */
function isForWord(paper: Paper): boolean {
  return isLongerThan(MOST_LETTERS - HEAD, paper);
}

/** Keeps it; Google would refuse to turn one of more than 1.02 million characters into a Doc. */
export function keepPaper(
  { name, docx, jobKey, folderId, asWord }: PaperFile,
  { files }: Pick<Office, 'files'>,
): StoredFile {
  return asWord
    ? files.keepDocx(name, docx, jobKey, folderId)
    : files.importDocx(name, docx, jobKey, folderId);
}
