// What the tray of waiting replies reports. English.

import type { trayReports as vi } from '../../vi/reports/tray.ts';

export const trayReports: typeof vi = {
  refused: 'Requests written by hand that could not be counted',
  counted: (reply, body, comments, replaced) =>
    `${reply} counts for ${body}: ${comments} comments${replaced ? ', in place of the earlier reply' : ''}.`,
  aside: (reply, status) => `${reply}: ${status}; kept in the sheet of replies.`,
  already: (reply) => `${reply} was decided so already; nothing more was written.`,
  keepReason: (request) => `the earlier reply of ${request} is kept`,
  duplicateReason: 'the same as a reply received before',
};
