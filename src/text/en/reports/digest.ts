// What is said of the weekly digest where it does not leave. English.

import type { digest as Digest } from '../../vi/reports/digest.ts';

export const digest: typeof Digest = {
  title: 'Weekly digest',
  noLeader: (tab) =>
    `A weekday is set, but nobody would get it: the sheet ${tab} has no row with the role of leader. To mend it: add the leader with an address in ${tab}; or choose “Not sent” in the row tinTuan of the settings.`,
  noAddress: (tab, row, name) =>
    `${name} does not get the weekly digest: in the sheet ${tab}, row ${row}, the address is blank or cannot be used. To mend it: enter one address; or choose “Not sent” in the row tinTuan of the settings.`,
  switchedOff: 'Cancelled: the weekly digest was switched off in the settings.',
  noReader: 'Cancelled: the recipient is no longer a leader with an address in the team sheet.',
  notWritten: (reason) =>
    `The weekly digest could not be written. ${reason} Once mended, choose “Waiting” again in this row.`,
};
