// What the check of the book finds in its rows, formulas, history and surroundings, and what it mends. English.

import type { StateLack } from '../../domain/comments/comment-states.ts';
import type { integrity as vietnamese } from '../vi/integrity.ts';

export const integrity: typeof vietnamese = {
  title: 'Check the workbook',
  intro:
    'The book can mend the places below by itself without losing anything. Choose them and press “Mend what is chosen”; each is written into the history with its old value. Until then nothing changes.',
  choose: 'Mend',
  what: 'Place',
  now: 'Now',
  after: 'After',
  mend: 'Mend what is chosen',
  nothingChosen: 'nothing is chosen',
  all: 'Choose all',
  mendable: (count) => `The book can mend (${count})`,
  mended: (count) =>
    `${count} places mended. The old values are in the history. Run “Check the workbook” again to see whether the book is clean.`,
  mendedTitle: 'Mended',
  mendedLine: (what, after) => `${what}: ${after}`,
  unfinished: 'Rows written in part',
  halfWritten:
    'a new row is not whole because its writing was stopped; the book does not count it. What to do: do again what was being done, the new row takes its place; if that is done already, delete the row',
  references: 'Ids that lead to no row',
  states: 'States that do not agree with the cells beside them',
  formulas: 'Strange formulas',
  outside: 'Forms and files',
  historyTitle: 'History',
  more: (count) => `… and ${count} more of the same kind.`,
  place: (said, tab, row) => `${said} (tab “${tab}”, row ${row})`,
  lost: ({ key, value }, column, tab) => {
    const of = key === '' ? '' : `${key}: `;
    return value === ''
      ? `${of}“${column}” is blank. To mend it: enter an id of the tab “${tab}”`
      : `${of}“${column}” says “${value}”, which is not in the tab “${tab}”. To mend it: choose the right id, or bring the deleted row back from File › Version history`;
  },
  state: (fault) => {
    switch (fault.code) {
      case 'SENT_WITHOUT_TIME':
        return `mail ${fault.mailId} is said to be sent but has no time. To mend it: look into the Sent folder and enter the time`;
      case 'TIME_WITHOUT_SENT':
        return `mail ${fault.mailId} has a time of sending but waits, and would be sent again. To mend it: look into the Sent folder; if it left, choose “Sent”`;
      case 'MAIL_TWICE':
        return `mails ${fault.mailId} and ${fault.first} are the same, and both are said to be sent. To mend it: look into the Sent folder and cancel the row that did not leave`;
      case 'LOCKED_WITHOUT_TIME':
        return `round ${fault.roundId} is said to be locked but has no time. To mend it: bring the cell back from File › Version history, or step back and lock again by the menu`;
      case 'TIME_WITHOUT_LOCK':
        return `round ${fault.roundId} has a time of locking but is not locked. To mend it: bring the state back from File › Version history; move rounds by the menu, not by hand`;
      case 'OPENED_WITHOUT_TIME':
        return `round ${fault.roundId} was opened but has no time. To mend it: bring the cell back from File › Version history`;
      case 'OPEN_WITHOUT_FORM':
        return `round ${fault.roundId} asks by form but has none. To mend it: bring the cells of the form back from File › Version history, or open the round again by the menu`;
      case 'REQUEST_SENT_WITHOUT_TIME':
        return `request ${fault.requestId} is said to be sent but has no time. To mend it: look into the mail queue and enter the time`;
      case 'MATCHED_WITHOUT_REQUEST':
        return `reply ${fault.replyId} is matched but names no request. To mend it: enter the request`;
      case 'STANDS_THOUGH_REPLACED':
        return `comment ${fault.commentId} belongs to reply ${fault.replyId}, which was replaced, and still counts. To mend it: choose the state “Replaced”`;
      case 'ANSWER_TWICE':
        return `replies ${fault.replyId} and ${fault.first} are the same answer of the form. To mend it: see which row is a copy and delete it`;
      case 'MERGED_INTO_MERGED':
        return `comment ${fault.commentId} is merged into ${fault.into}, which is merged itself. To mend it: merge it into the main one`;
      case 'COMMENT_LACKS':
        return `comment ${fault.commentId} is said to be answered but ${fault.lacks.map(lack).join(', ')}. To mend it: complete it in the sidebar`;
    }
  },
  cells: (tab, range, column) =>
    column === '' ? `“${tab}” ${range}` : `“${tab}” ${range}, column “${column}”`,
  standing: (first, count) => {
    const said = first === '' ? 'blank, the formula was deleted' : `“${first}”`;
    return count === 1 ? said : `${count} cells without their formula, the first: ${said}`;
  },
  ownFormula: (formula) => `the book’s formula: ${formula}`,
  foreignFormula: (formula) => `the formula ${formula}`,
  plainValue: (text) => (text === '' ? 'blank, no formula' : `“${text}”, no formula`),
  formulaWithoutValue: (what, formula) =>
    `${what}: the formula ${formula} gives nothing that this column takes. To mend it: type the right value`,
  trigger: {
    what: (handler) => `Trigger “${handler}”`,
    forNothing: 'serves nothing in this book (one too many, or of a round that is closed)',
    removed: 'this trigger is taken away',
    missing: 'is not there: deleted, or never made',
    made: 'it is made again',
    purpose: (kind, name) => {
      switch (kind) {
        case 'DAILY':
          return 'The daily trigger (takes in, reminds, sends)';
        case 'EDITS':
          return 'The trigger that watches the leader’s choices';
        case 'FORM':
          return name === ''
            ? 'The trigger of the form of acknowledgements'
            : `The trigger of the form of round ${name}`;
      }
    },
  },
  forms: {
    of: (roundId) => `The form of round ${roundId}`,
    open: 'takes answers though the round is closed',
    closed: 'the form is closed; answers that were given stay',
    FORM_GONE: (roundId) =>
      `the form of round ${roundId} is gone, or this account cannot open it. To mend it: let whoever set up the book try the link in the column of the form; if it is lost, enter what replies remain by hand`,
    FORM_TRASHED: (roundId) =>
      `the form of round ${roundId} is in the bin of Drive, and agencies cannot answer. To mend it: Drive › Bin, choose the form › Restore`,
    FORM_CLOSED: (roundId) =>
      `round ${roundId} is open but its form takes no answers. To mend it: open the form and let it accept responses, or close the round by the menu`,
  },
  files: {
    FILE_GONE: (docId, name) =>
      `document ${docId} (${name}): its file is no longer in Drive. To mend it: make the document again by the menu, or paste the link of a copy`,
    FILE_TRASHED: (docId, name) =>
      `document ${docId} (${name}): its file is in the bin of Drive and is lost after 30 days. To mend it: Drive › Bin › Restore`,
    FILE_WITHOUT_ROW: (name) =>
      `the file “${name}” was made by the book but has no row in the register. To mend it: make the document again by the menu (the book finds the file and writes its row), or delete the file`,
    FORM_WITHOUT_ROW: (name) =>
      `the form “${name}” was made by the book but no round uses it. To mend it: see whether it holds answers; if not, delete it in Drive`,
  },
  history: {
    line: (fault, tab) => {
      switch (fault.code) {
        case 'CHANGED':
          return `tab “${tab}” row ${fault.rowNumber} (seal ${fault.ordinal}) was changed after it was sealed`;
        case 'COPIED':
          return `tab “${tab}” row ${fault.rowNumber} is a copy of the row with seal ${fault.ordinal}`;
        case 'INSERTED':
          return `tab “${tab}” row ${fault.rowNumber} was put in by hand, not by the program`;
        case 'GONE':
          return `tab “${tab}” lacks ${rows(fault)} in its midst`;
        case 'CUT_OFF':
          return `tab “${tab}” lacks ${rows(fault)} at its end`;
      }
    },
    remedy:
      'What to do: open File › Version history, see who changed what, bring the old rows back. Seal anew only when that is done.',
    what: (tab) => `The seals of the tab “${tab}”`,
    now: (count) => `do not agree in ${count} places (told below)`,
    after:
      'the rows that are there are sealed anew; what did not agree is written into the history',
  },
  kept: {
    formula: (text) => `[formula] ${text}`,
    value: (text) => `[value] ${text}`,
    code: (text) => `[code] ${text}`,
  },
  deeds: {
    formula: (tab) => `Put back formulas in the tab ${tab}`,
    foreign: (cell) => `Turned the strange formula in “${cell}” into what it shows`,
    triggerRemoved: (handler) => `Took away the trigger ${handler}, which served nothing`,
    triggerMade: (what) => `Made again: ${what}`,
    formClosed: (roundId) => `Closed the form of the closed round “${roundId}”`,
    sealedAnew: (count) => `Sealed the history anew: “${count}” places did not agree`,
  },
};

function lack(code: StateLack): string {
  switch (code) {
    case 'DISPOSITION':
      return 'has no outcome';
    case 'EXPLANATION':
      return 'lacks its explanation';
    case 'CHANGE_REF':
      return 'lacks its place in the new draft';
    case 'LEADER_DECISION':
      return 'lacks the leader’s decision';
    case 'OWNER':
      return 'has no handler';
    case 'NOTHING_TO_SHOW':
      return 'its outcome changes nothing in the draft';
  }
}

function rows({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `the row with seal ${first}` : `the rows with seals ${first}–${last}`;
}
