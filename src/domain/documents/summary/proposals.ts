// What a summary report asks of those whom it goes to.

import type { Issue } from '../issues.ts';
import { isOpen } from '../open-issues.ts';
import { type Block, paragraph, point } from '../paper.ts';
import { isSilenceRipe, provenSilent } from '../silence.ts';
import type { DocumentWords } from '../words.ts';
import type { SummaryReportInput } from './input.ts';

/** One proposal stands alone, several are numbered. */
export function proposals(
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
