// What a pasted plan seems to say, and what taking it in did. English.

import type { planImport as vi } from '../../vi/reports/plan-import.ts';

const counted = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');

export const planImport: typeof vi = {
  summary: (phases, rounds, members) =>
    `Read: ${counted([
      [phases, 'phases'],
      [rounds, 'rounds of comments'],
      [members, 'people'],
    ])}. Check each line against the text before it is written.`,
  standing: (held, same, fresh) =>
    `The book has ${held} phases already: only lines that are not there are added (${fresh} new, ${same} there); nothing of the book is changed or removed.`,
  place: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  line: (from, text) => `Line ${from}: ${text}`,
  noOwner: 'Nobody yet',
  ownerNotInTeam: (owner) =>
    `The plan names “${owner}”; who that is in the team is not clear: choose the owner.`,
  noSendDay: 'No day, because the phase has none.',
  noBasisDay: 'The day of issue is not clear.',
  doubts: {
    YEAR_TAKEN: 'This line names no year: it is taken from another part of the text.',
    YEAR_UNKNOWN: 'The year is not clear: enter start and end.',
    NO_SUCH_DAY: 'The text names a day that no calendar has: enter the right one.',
    NO_END: 'The text names only the start: enter the end.',
    START_TAKEN: 'The text names only a deadline: the start is a proposal, after the phase before.',
    END_COUNTED: 'The end is counted from the number of days in the text, the first day included.',
    REVERSED: 'The end lies before the start: mend the days.',
    NO_TIME: 'This line names no time that can be read: enter the days.',
    NO_WORK: 'This line names no work: enter a short title.',
    TOO_LONG: 'Longer than the 50,000 characters of a cell: shorten the text and paste it again.',
  },
  imported: (phases, rounds, members, bases, files, settings) =>
    `Written: ${counted([
      [phases, 'phases'],
      [rounds, 'rounds (drafts)'],
      [members, 'people'],
      [bases, 'legal bases'],
      [files, 'files of the dossier'],
      [settings, 'settings'],
    ])}.`,
  nothingNew: 'Every ticked line is in the book already; nothing was added.',
  leftOverTitle: 'Lines of the text without a use',
  nextSteps: [
    'Sheet of phases: choose who leads each.',
    'Sheet of rounds: check the bodies, the day of sending, the period of each.',
    'Sheet of settings: number and date of the plan, the contact.',
  ],
};
