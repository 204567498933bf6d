// How many recipients an account may still write to: a rolling day, counted per recipient.

import { allowanceOf } from '../core/quotas.ts';
import type { World } from '../core/world.ts';

const day = 86_400_000;

/** Recipients left to the account at this moment. */
export function remainingQuota(world: World, account: string): number {
  let used = 0;
  for (const entry of world.mail.used) {
    if (entry.account === account && entry.at > world.now - day) used += entry.recipients;
  }
  return Math.max(0, allowanceOf(world, account, 'emailRecipients') - used);
}

/** Counts recipients against the account's day; forgets what is older. */
export function useQuota(world: World, account: string, recipients: number): void {
  world.mail.used = world.mail.used.filter(({ at }) => at > world.now - day);
  world.mail.used.push({ account, at: world.now, recipients });
}
