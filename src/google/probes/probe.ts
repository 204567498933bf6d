// One question to Google, and how an answer is taken down.

import type { Finding } from '../../domain/system-check/judge.ts';
import type { QuestionId } from '../../domain/system-check/questions.ts';
import type { Bench } from './bench.ts';

/** The answer's id, or with it Google's own words or figures. */
export type Answered = string | { readonly answer: string; readonly detail: string };

/** Asks Google one thing; what it throws is told as the reason why there is no answer. */
export type Probe = (bench: Bench) => Answered;

export type Probes = Readonly<Partial<Record<QuestionId, Probe>>>;

/** A cell holds more, but nobody reads it. */
const LONGEST_DETAIL = 300;

/** Asks one question after the other; a failure of one keeps none of the others from being asked. */
export function asked(probes: Probes, bench: Bench): Finding[] {
  return (Object.entries(probes) as [QuestionId, Probe][]).map(([id, probe]) => {
    const began = Date.now();
    const { answer, detail } = answerOf(probe, bench);
    const seconds = Math.round((Date.now() - began) / 100) / 10;
    return { id, answer, detail: detail.slice(0, LONGEST_DETAIL), seconds };
  });
}

function answerOf(probe: Probe, bench: Bench): { answer: string; detail: string } {
  try {
    const given = probe(bench);
    return typeof given === 'string' ? { answer: given, detail: '' } : given;
  } catch (error) {
    console.error(error instanceof Error && error.stack !== undefined ? error.stack : error);
    return { answer: '', detail: String(error) };
  }
}
