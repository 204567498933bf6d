// Dates in the text: 01/7/2021, 09/02/2021 (Mục II.4.b; practice of short dates). What stands in
// quotation marks or in a table of data are other people's words and left alone.

import { everyMatch } from '../every-match.ts';
import type { Anatomy } from './anatomy.ts';
import { finding } from './look-findings.ts';
import { isBlank } from './placed.ts';
import type { Finding } from './rules.ts';

const SHORT = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
const LONG = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)/giu;
const QUOTED = /“[^”]*”|"[^"]*"/g;

export function dateFindings({ all, date }: Anatomy): Finding[] {
  return all
    .filter(
      ({ paragraph, inData, index }) =>
        !inData && index !== date?.at.index && !isBlank(paragraph.text),
    )
    .flatMap(({ paragraph }) => datesIn(paragraph.text));
}

/** What is wrong with the dates of one paragraph. */
export function datesIn(text: string): Finding[] {
  const said = text.normalize('NFC').replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const found: Finding[] = [];
  for (const pattern of [SHORT, LONG]) {
    for (const [written, day = '', month = ''] of everyMatch(pattern, said)) {
      const real =
        Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
      if (!real) continue;
      if (/^[1-9]$/.test(day) || /^[12]$/.test(month))
        found.push(finding('DATES_ZERO', text, written));
      else if (/^0[3-9]$/.test(month)) found.push(finding('DATES_NO_ZERO', text, written));
    }
  }
  return found;
}
