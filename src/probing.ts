// What asks Google the questions that no document settles: a bundle of its own, dist/probing.html, loaded
// by the one command that needs it (ARCHITECTURE.md, "The bundles"). Reached as `office.probing()`.

import type { CheckWords } from './domain/system-check/check-rows.ts';
import type { Finding } from './domain/system-check/judge.ts';
import { type Bench, benchOf } from './google/probes/bench.ts';
import { cellProbes } from './google/probes/cells.ts';
import { documentProbes } from './google/probes/documents.ts';
import { extentProbes } from './google/probes/extent.ts';
import { footingProbes } from './google/probes/footing.ts';
import { formProbes } from './google/probes/forms.ts';
import { mailProbes } from './google/probes/mail.ts';
import { asked } from './google/probes/probe.ts';
import { refusalProbes } from './google/probes/refusals.ts';
import { serviceProbes } from './google/probes/services.ts';
import { settledProbes } from './google/probes/settled.ts';
import { stopProbes } from './google/probes/stop.ts';
import type { Memory, Printing } from './ports.ts';
import { systemCheck as english } from './text/en/system-check.ts';
import { systemCheckReport as englishReport } from './text/en/system-check-report.ts';
import { systemCheck as vietnamese } from './text/vi/system-check.ts';
import { systemCheckReport as vietnameseReport } from './text/vi/system-check-report.ts';

export { checkRows } from './domain/system-check/check-rows.ts';
export { verdictOf } from './domain/system-check/judge.ts';
export { isQuestionId, questionIds, questions } from './domain/system-check/questions.ts';
export { samplePaper } from './domain/system-check/sample-paper.ts';
export { switchesOf } from './domain/system-check/switches-of.ts';
export { benchOf } from './google/probes/bench.ts';
export { waitToBeStopped } from './google/probes/stop.ts';
export { dropTick, setTick } from './google/probes/tick-once.ts';

/** The words of the questions, in the language of the reader. */
export const checkWords = (language: 'vi' | 'en'): CheckWords =>
  language === 'vi' ? vietnamese : english;

/** The words of the report. */
export const reportWords = (language: 'vi' | 'en'): typeof vietnameseReport =>
  language === 'vi' ? vietnameseReport : englishReport;

export interface Materials {
  /** What the tab, the form and the documents are called while they exist. */
  readonly name: string;
  readonly mailTo: string;
  readonly mail: { readonly subject: string; readonly body: string };
  /** A paper of ours, as the bytes of its .docx. */
  readonly sample: Uint8Array;
}

/** Everything that can be asked while a person waits; what counts as the last row comes first. */
export function askNow(
  { name, mailTo, mail, sample }: Materials,
  memory: Memory,
  printing: Printing,
): Finding[] {
  benchOf(memory, name).clear();
  const bench = benchOf(memory, name);
  const probes = {
    ...extentProbes,
    ...cellProbes,
    ...refusalProbes,
    ...serviceProbes,
    ...footingProbes(memory),
    ...formProbes,
    ...mailProbes(memory, mailTo, mail),
    ...documentProbes(name, sample, printing),
  };
  return asked(probes, bench);
}

/** What is asked in a timed run. */
export const askSettled = (bench: Bench, memory: Memory): Finding[] =>
  asked(settledProbes(memory), bench);

/** What is asked after a run that Google has stopped. */
export const askStopped = (bench: Bench, memory: Memory): Finding[] =>
  asked(stopProbes(memory), bench);
