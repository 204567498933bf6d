// What Google allows an account a day, and the count of what no other room counts. The figures are
// those of developers.google.com/apps-script/guides/services/quotas (August 2026).

import type { Execution } from './execution.ts';
import { failures } from './failures.ts';
import { GasError } from './service.ts';
import type { Account, World } from './world.ts';

const day = 86_400_000;

/** How many executions of one user run at the same time. */
const atOnce = 30;

/** A day's allowance by the kind of account. */
export const allowances = {
  /** Every To, Cc and Bcc counts. */
  emailRecipients: { consumer: 100, workspace: 1500 },
  /** Reads and changes of mail, sending aside. */
  emailCalls: { consumer: 20_000, workspace: 50_000 },
  calendarEvents: { consumer: 5000, workspace: 10_000 },
  documents: { consumer: 250, workspace: 1500 },
  spreadsheets: { consumer: 250, workspace: 3200 },
  conversions: { consumer: 2000, workspace: 4000 },
  propertyCalls: { consumer: 50_000, workspace: 500_000 },
  urlFetches: { consumer: 20_000, workspace: 100_000 },
  /** How long all triggers together may run (ms). */
  triggerTime: { consumer: 90 * 60_000, workspace: 360 * 60_000 },
} as const;

export type Allowance = keyof typeof allowances;

/** What the sentence of a used-up quota calls the service; `docs create` is seen [R], as are `properties` and `urlfetch`. */
const counted = {
  emailCalls: 'gmail',
  calendarEvents: 'calendar',
  documents: 'docs create',
  spreadsheets: 'spreadsheet create',
  conversions: 'conversion',
  propertyCalls: 'properties',
  urlFetches: 'urlfetch',
} as const satisfies Partial<Record<Allowance, string>>;

export type Counted = keyof typeof counted;

/** How much of an allowance an account has used since its day began. */
export interface QuotaWindow {
  /** The first request of that day (ms): 24 hours after it the quota is whole again. */
  since: number;
  used: number;
}

type Authority = Pick<Execution, 'effectiveUser'>;

/** @throws GasError when as many run already for the account of this one as Google lets at once */
export function checkAtOnce({ effectiveUser }: Authority, running: readonly Authority[]): void {
  const own = running.filter((other) => other.effectiveUser === effectiveUser);
  if (own.length >= atOnce) throw new GasError(failures.tooManyRunning.en);
}

/** The plan of an account: of those that the world does not own it is the smaller one. */
export function planOf(world: World, account: string): Account['plan'] {
  return account === world.owner.email ? world.owner.plan : 'consumer';
}

/** What the account may use a day. */
export const allowanceOf = (world: World, account: string, what: Allowance): number =>
  allowances[what][planOf(world, account)];

/**
 * Counts one more use by whoever's authority the execution has.
 * @throws GasError `Service invoked too many times for one day: …`
 */
export function useDaily(
  { world, effectiveUser: account }: Pick<Execution, 'world' | 'effectiveUser'>,
  what: Counted,
): void {
  const key = `${account}/${what}`;
  const open = world.quotas[key];
  const window = open && open.since > world.now - day ? open : { since: world.now, used: 0 };
  if (window.used >= allowanceOf(world, account, what)) {
    throw new GasError(
      `Service invoked too many times for one day: ${counted[what]}.`,
      `Dịch vụ bị gọi quá nhiều lần trong một ngày: ${counted[what]}.`,
    );
  }
  window.used += 1;
  world.quotas[key] = window;
}
