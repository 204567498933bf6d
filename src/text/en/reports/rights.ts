// What the check says of who may edit what. English.

import type { rights as vietnamese } from '../../vi/reports/rights.ts';
import { menu } from '../menu.ts';

const setUp = `${menu.title} › ${menu.setUp}`;

export const rights: typeof vietnamese = {
  title: 'Who may edit',
  noLeader: (tab) =>
    `No leader has an address, so nothing is locked: whoever edits the file edits every cell. To mend it: fill in the address of the leader in the sheet ${tab}, then run ${setUp}`,
  notInForce: `The rights that the team's sheet gives are not in force, or were changed. To mend it: run ${setUp}`,
  leaderOwns: (email) =>
    `${email} is the leader and owns the file, and so may edit every cell. To mend it: give the file to another account.`,
  noStaff: (tab) =>
    `No member has an address: nobody but the owner can edit the book. To mend it: fill in the addresses in the sheet ${tab}, then run ${setUp}`,
};
