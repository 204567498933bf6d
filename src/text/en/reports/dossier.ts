// What the check of the dossier found. English.

import type { dossier as vi } from '../../vi/reports/dossier.ts';

export const dossier: typeof vi = {
  lacks: {
    NO_DRAFT: 'there is no current draft',
    NO_DOCUMENT: 'the register has no document of this kind',
    NO_LINK: 'there is no link to it',
    NO_DATE: 'it has no date',
    NOT_APPROVED: 'the current version is not approved',
    NOT_ISSUED: 'it has no number and date of issue',
  },
  olderThanItem: (item, title, day) => `older than ${item} “${title}” (changed on ${day})`,
  olderThanLog: (day) => `older than the log of comments (changed on ${day})`,
  unknownItem: (name) => `“${name}” under Newer than is no item of the list`,
  fine: 'There, and newer than what it rests on.',
  line: (item, title, why) => `${item} “${title}”: ${why}.`,
  optional: 'not required',
  whole: (items) => `The dossier has all its ${items} items, none of them outdated.`,
  notWhole: (missing, outdated) =>
    `The dossier is not whole: ${[
      ...(missing > 0 ? [`${missing} missing`] : []),
      ...(outdated > 0 ? [`${outdated} outdated`] : []),
    ].join(', ')}.`,
  checkDeed: (enough, missing, outdated) =>
    `${enough} there, ${missing} missing, ${outdated} outdated.`,
  sealed: (items, when) =>
    `Recorded as whole with ${items} items at ${when}. The audit log keeps what it consisted of.`,
  sealDeed: (items) => `The dossier has ${items} items.`,
  itemDeed: (id, day) =>
    [id, day === '' ? '' : `of ${day}`].filter((part) => part !== '').join(', '),
};
