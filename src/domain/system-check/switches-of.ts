// The answers as switches of the local runtime, which then behaves as this Google did.

import { isGranted, isKnownAnswer, questionIds } from './questions.ts';

/** A value that no switch has: it stays an answer in the sheet. */
const TOLD_ONLY = new Set(['some']);

/**
 * The switches that the answers settle, each with a value of its type; what nobody answered, or
 * answered in a way of its own, is left out.
 * @example switchesOf(new Map([['forms.order', 'byTime']])) //=> { 'forms.order': 'byTime' }
 */
export function switchesOf(
  answers: ReadonlyMap<string, string>,
): Record<string, string | number | boolean> {
  const switches: Record<string, string | number | boolean> = {};
  for (const id of questionIds) {
    const answer = answers.get(id) ?? '';
    if (isGranted(id) || !isKnownAnswer(id, answer) || TOLD_ONLY.has(answer)) continue;
    switches[id] = typedValue(answer);
  }
  return switches;
}

function typedValue(answer: string): string | number | boolean {
  if (answer === 'true' || answer === 'false') return answer === 'true';
  return /^\d+$/.test(answer) ? Number(answer) : answer;
}
