// What is told about the questions put to the leader and what became of them. English.

import type { deciding as vietnamese } from '../../vi/reports/deciding.ts';

const at = (id: string, tab: string, row: number): string => `${id} (sheet ${tab}, row ${row})`;

export const deciding: typeof vietnamese = {
  title: 'Decisions of the leader to be looked at',
  waits: 'Not yet taken into the log',
  asked: (questions) =>
    questions === 0 ? 'All that was chosen was asked before.' : `Questions put: ${questions}.`,
  askedNext: (tab, column) =>
    `The leader chooses in the sheet ${tab}, column ${column}; the log follows at once.`,
  followed: (comments) => `Log: ${comments} comments followed.`,
  askedDeed: (comments) => `Put ${comments} comments before the leader.`,
  notTaken: {
    WORDS: (id, found, tab, row) =>
      `${at(id, tab, row)}: “${found}” cannot be read. To mend it: choose Agreed or Not agreed, or write “Other: ” before the text.`,
    NO_TEXT: (id, _found, tab, row) =>
      `${at(id, tab, row)}: Other was chosen without a text. To mend it: write the text after “Other: ” in the same cell.`,
    LOCKED: (id, found, tab, row) =>
      `${at(id, tab, row)}: “${found}” was not taken in, the round is locked. To mend it: move the round one step back, with the reason.`,
    NO_COMMENTS: (id, found, tab, row) =>
      `${at(id, tab, row)}: “${found}” was not taken in, no comment has an id of the column Comments. To mend it: check those ids in the log.`,
  },
  view: (bodies, id, content, proposal) =>
    `${bodies} (${id}): ${content}${proposal === '' ? '' : ` Proposed: ${proposal}`}`,
  cut: '… (whole in the log)',
  conflict: {
    ASKS: 'ask opposite things',
    NUMBERS: 'ask for different numbers',
    CHARGES: 'want other bodies in charge',
  },
  against: (one, why, accepted) => `${one}: ${why}${accepted ? ', one of them was accepted' : ''}`,
};
