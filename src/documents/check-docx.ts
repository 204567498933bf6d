// The check of layout on the bytes of a .docx, told in the reader's language.

import { checkForm, type FormCheck } from '../domain/decree/check-form.ts';
import { type DecreeWords, keptCheck, toldLines } from '../domain/decree/told.ts';
import { decree as english } from '../text/en/decree.ts';
import { decree as vietnamese } from '../text/vi/decree.ts';
import { UnreadableDocx } from './reading/open-docx.ts';
import { readDocx } from './reading/read-docx.ts';

export interface CheckedDocx {
  /** What the register keeps: `Đạt`, or how many findings and the first of them. */
  readonly kept: string;
  /** A line for each finding. */
  readonly lines: readonly string[];
}

const wordsIn = (language: 'vi' | 'en'): DecreeWords => (language === 'vi' ? vietnamese : english);

/** The check of a paper that this office made. Throws `UnreadableDocx`. */
export function checkMade(bytes: Uint8Array, language: 'vi' | 'en'): CheckedDocx {
  const check = checkForm(readDocx(bytes));
  const words = wordsIn(language);
  return { kept: keptCheck(check, words), lines: toldLines(check, words) };
}

/** The check of any .docx, as findings; null for what cannot be read as one. */
export function checkDocx(bytes: Uint8Array): FormCheck | null {
  try {
    return checkForm(readDocx(bytes));
  } catch (error) {
    if (error instanceof UnreadableDocx) return null;
    throw error;
  }
}
