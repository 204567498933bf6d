// How many documents an account may still make: a rolling day (platform.md §1.1).

import type { World } from '../core/world.ts';
import { documentsQuota } from './errors.ts';

const day = 86_400_000;

/** Documents created a day (developers.google.com/apps-script/guides/services/quotas). */
const allowance = { consumer: 250, workspace: 1500 };

/** Counts one more document against the account's day; throws when none is left. */
export function countCreation(world: World, account: string): void {
  const plan = account === world.owner.email ? world.owner.plan : 'consumer';
  world.documents.created = world.documents.created.filter(({ at }) => at > world.now - day);
  const used = world.documents.created.filter((entry) => entry.account === account).length;
  if (used >= allowance[plan]) throw documentsQuota();
  world.documents.created.push({ account, at: world.now });
}
