// A small real world for tests of single services: one owner, a clock that can be moved, no script.

import { type Execution, hostBlocks } from '../../../emulator/core/execution.ts';
import { type Switches, switchDefaults } from '../../../emulator/core/switches.ts';
import type { Account, World } from '../../../emulator/core/world.ts';
import { newWorld as emptyWorld } from '../../../emulator/runtime/new-world.ts';

export const OWNER: Account = {
  email: 'soanthao@khcn.bacgiang.gov.vn',
  plan: 'workspace',
  locale: 'vi',
};

/** 23 August 2021, 08:00 in Hà Nội. */
export const MORNING = Date.UTC(2021, 7, 23, 1, 0, 0);

export const newWorld = (owner: Partial<Account> = {}): World =>
  emptyWorld(
    {
      project: { files: {}, manifest: { timeZone: 'Asia/Ho_Chi_Minh' } },
      bound: false,
      now: MORNING,
      account: { ...OWNER, ...owner },
    },
    'Asia/Ho_Chi_Minh',
  );

/** Switches as they are by default, but for those named. */
export const switchesWith = (changed: Partial<Switches> = {}): Switches => ({
  ...switchDefaults,
  ...changed,
});

/** An execution from the editor in this world; its clock is the world's. */
export function executionIn(
  world: World,
  changed: Partial<Switches> = {},
  oauthScopes = ['forms', 'drive.file'].map((scope) => `https://www.googleapis.com/auth/${scope}`),
): Execution {
  return {
    id: 'execution_1',
    kind: 'editor',
    byClock: false,
    activeUser: world.owner.email,
    effectiveUser: world.owner.email,
    world,
    switches: switchesWith(changed),
    timeZone: 'Asia/Ho_Chi_Minh',
    manifest: { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes },
    web: () => null,
    now: () => world.now,
    spend: (milliseconds) => {
      world.now += milliseconds;
    },
    wait: ({ until }) => {
      world.now = Math.max(world.now, until);
    },
    locks: new Map(),
    newId: (prefix) => `${prefix}_${world.nextId++}`,
    buffer: { wrote: () => {}, commit: () => {}, aside: (look) => look() },
    blocks: hostBlocks,
    onEnd: () => {},
  };
}
