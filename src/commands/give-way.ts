// A trigger that finds another at work gives way: nobody reads that it failed, so what it came for is kept for a tick.

import { isBusy } from '../domain/problem.ts';
import type { Memory, Office } from '../ports.ts';
import { told } from './tell.ts';

/** A submitted answer as the trigger of a form tells it: only its ids are taken from the event. */
export interface FormAnswer {
  readonly formId: string;
  readonly responseId: string;
}

/** What a trigger came for; nothing where the next tick does it anyhow. */
type CameFor = 'DAY' | FormAnswer | null;

const DAY = 'missed.day';
/** One property an answer: several triggers may give way at once, and none of them has the lock. */
const ANSWER = 'missed.answer.';

/** Does a trigger's work; where the book is not to be had, a tick within ten minutes does it. */
export function givingWay<Result>(
  cameFor: CameFor,
  work: () => Result,
  office: Office,
): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!isBusy(error)) throw error;
    console.warn(told(error, office).message);
    if (cameFor === 'DAY') office.memory.set({ [DAY]: 'yes' });
    else if (cameFor !== null)
      office.memory.set({ [`${ANSWER}${cameFor.responseId}`]: cameFor.formId });
    office.triggers.comeBack(office.clock.now());
    return undefined;
  }
}

export const isDayMissed = (memory: Memory): boolean => memory.get(DAY) !== null;

/** The day's work is done. */
export function makeUpDay(memory: Memory): void {
  if (isDayMissed(memory)) memory.remove(DAY);
}

/**
 * Hands on each answer that was given way with: the list of a form may name it later only (U21). One
 * that cannot be taken in is logged, and left to the daily sweep.
 */
export function makeUpAnswers(takeIn: (answer: FormAnswer) => void, office: Office): void {
  const { memory } = office;
  for (const [key, formId] of Object.entries(memory.all())) {
    if (!key.startsWith(ANSWER)) continue;
    try {
      takeIn({ formId, responseId: key.slice(ANSWER.length) });
    } catch (error) {
      told(error, office);
    }
    memory.remove(key);
  }
}
