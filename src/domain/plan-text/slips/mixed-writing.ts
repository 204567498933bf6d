// Words that one plan writes in two ways: “Giám đốc Sở” and “Giám đốc sở”, “Đề án” and “đề án”, with and without “ngày”.

import { everyMatch } from '../../every-match.ts';
import type { FoundSlip } from './slip.ts';

const OFFICE_SMALL = /(?<!\p{L})(?:Giám đốc|giám đốc|lãnh đạo|trực thuộc|thuộc) sở(?![\p{L},])/gu;
const OFFICE = /(?<!\p{L})(?:giám đốc|lãnh đạo|thuộc) Sở(?!\p{L})/iu;
/** With the two words before it, so that a person finds the place. */
const PROGRAMME_SMALL = /(?<!\p{L})(?:\p{L}{1,20} \p{L}{1,20} )?đề án(?= “)/gu;

/** What a line writes otherwise than the plan does elsewhere. */
export function mixedWriting(text: string, whole: string): FoundSlip[] {
  const slips: FoundSlip[] = [];
  if (OFFICE.test(whole)) {
    for (const match of everyMatch(OFFICE_SMALL, text)) {
      slips.push({ found: match[0], meant: match[0].replace(/ sở$/u, ' Sở'), at: match.index });
    }
  }
  if (whole.includes('Đề án “')) {
    for (const match of everyMatch(PROGRAMME_SMALL, text)) {
      slips.push({ found: match[0], meant: match[0].replace(/đề án$/u, 'Đề án'), at: match.index });
    }
  }
  return slips;
}

/** The times that lack the “ngày” which most of the plan's other times have. */
export function withoutDayWord(dateTexts: readonly string[]): Map<string, string> {
  const bare = dateTexts.filter((text) => /^từ \d/iu.test(text));
  const worded = dateTexts.filter((text) => /^từ ngày/iu.test(text));
  if (worded.length <= bare.length) return new Map();
  return new Map(bare.map((text) => [text, text.replace(/^(từ) /iu, '$1 ngày ')]));
}
