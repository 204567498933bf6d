// Questions to whoever sits in front of the script, as Ui and Browser ask them.

import type { Execution } from '../core/execution.ts';
import type { GasEnum } from '../core/service.ts';
import type { Answered, ButtonName, Question } from '../runtime/outcome.ts';
import type { Desk } from './desk.ts';

/** A text; a text and buttons; a title, a text and buttons. */
export type QuestionArguments = [string] | [string, GasEnum] | [string, string, GasEnum];

const buttonsOf: Record<string, ButtonName[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Asks, and suspends the script until the person answers (platform.md §8). */
export function askPerson(
  execution: Execution,
  desk: Desk,
  kind: Question['kind'],
  args: QuestionArguments,
): Answered['answer'] {
  const [first, second, third] = args;
  const set = third ?? (typeof second === 'object' ? second : undefined);
  const titled = typeof second === 'string';
  // Google commits what was written before it shows a question.
  execution.buffer.commit();
  return desk.ask({
    kind,
    title: titled ? first : '',
    text: titled ? second : first,
    buttons: buttonsOf[set?.name ?? 'OK'] ?? ['OK'],
  });
}
