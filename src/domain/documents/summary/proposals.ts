// What a summary report asks of those whom it goes to.

import type { Issue } from '../issues.ts';
import { openIssues } from '../open-issues.ts';
import type { Block } from '../paper.ts';
import { paragraph, point } from '../paper-blocks.ts';
import { isSilenceRipe, provenSilent } from '../silence.ts';
import type { DocumentWords } from '../words.ts';
import type { ReportWordings, SummaryReportInput } from './input.ts';

/** One proposal stands alone, several are numbered. */
export function proposals(
  input: SummaryReportInput,
  issues: readonly Issue[],
  words: DocumentWords,
  say: ReportWordings['report'],
): Block[] {
  const { office, facts, recipient } = input;
  const from = { coQuan: office.body, noiNhan: recipient };
  const open = openIssues(issues, facts).length;
  const asks = [
    ...askedOfSilent(input, words, say),
    ...(open === 0 ? [] : say('kienNghiQuyetDinh', { ...from, so: words.count(open) })),
    ...say('kienNghiTiep', from),
  ];
  return asks.length === 1
    ? asks.map((text) => paragraph(text))
    : asks.map((text, index) => point(`${index + 1}.`, text));
}

/** Under SILENCE_ESCALATE the leaders are told of the silent, and so asked what to do about them. */
function askedOfSilent(
  input: SummaryReportInput,
  words: DocumentWords,
  say: ReportWordings['report'],
): readonly string[] {
  const { office, facts, recipient } = input;
  if (facts.round.silencePolicy !== 'SILENCE_ESCALATE' || !isSilenceRipe(facts)) return [];
  const silent = provenSilent(facts, words).length;
  if (silent === 0) return [];
  return say('kienNghiImLang', {
    coQuan: office.body,
    noiNhan: recipient,
    so: words.count(silent),
    loaiCoQuan: facts.audience.counted,
  });
}
