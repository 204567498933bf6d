// The keys under which mails about tasks exist once: what they are about, their kind, their number.

import type { Day } from '../day.ts';
import type { HandOutId, MemberId, TaskId } from '../ids.ts';

/** The notice of a hand-out to the member who got it. */
export function noticeKey(handOut: HandOutId): string {
  return `${handOut}:GIAO_VIEC:1`;
}

/** The notice of a hand-out to the member whom its tasks were taken from. */
export function handedOverKey(handOut: HandOutId, from: MemberId): string {
  return `${handOut}:CHUYEN_VIEC.${from}:1`;
}

/** The n-th time that a member is asked to acknowledge a hand-out. */
export function nudgeKey(handOut: HandOutId, number: number): string {
  return `${handOut}:NHAC_NHAN_VIEC:${number}`;
}

/** Whether a mail with this key leads to the form of acknowledgements. */
export function leadsToAcknowledgement(key: string): boolean {
  return /^GV-[^:]+:(GIAO_VIEC|NHAC_NHAN_VIEC):\d+$/.test(key);
}

/** Before the due day (T), or after it (S). */
export type ReminderStep = 'T' | 'S';

/**
 * What a reminder covers of one task: its step for its due day, once.
 * @example reminderToken(idOf('NV-007'), 'T', day('2021-08-27')) //=> 'NV-007.T.20210827'
 */
export function reminderToken(taskId: TaskId, step: ReminderStep, due: Day): string {
  return `${taskId}.${step}.${due.replace(/-/g, '')}`;
}

/** The reminder of one member, with everything that it covers. */
export function reminderKey(memberId: MemberId, tokens: readonly string[]): string {
  return `${memberId}:${tokens.join('+')}:NHAC_VIEC:1`;
}

/** What a reminder covers; [] for the key of any other mail. */
export function tokensIn(key: string): string[] {
  return /^[^:]+:(.*):NHAC_VIEC:1$/.exec(key)?.[1]?.split('+') ?? [];
}

/** @example taskIdIn('NV-007.T.20210827') //=> 'NV-007' */
export function taskIdIn(token: string): string {
  return token.replace(/\.[TS]\.\d{8}$/, '');
}
