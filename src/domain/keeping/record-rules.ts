// What a restore may not take back: mails that left, replies that came in, rounds that were opened, and the
// rows that tell of them. Each rule says what becomes of one row of such a sheet.

import type { KeptRow } from './grid.ts';
import { cellText, isEmptyCell, type KeptCell } from './kept-cell.ts';

/** The lists of the book whose values a rule must understand, and what it writes into cells. */
export interface RuleWords {
  readonly idOf: (list: 'mailStatus' | 'roundStatus' | 'commentStatus', cell: KeptCell) => string;
  readonly label: (list: 'mailStatus', id: 'CHUA_RO' | 'HUY') => string;
  /** Of a mail whose row was gone: nobody can tell whether it left. */
  readonly inDoubt: string;
  /** Of a mail that waited for a round which is not there any more. */
  readonly cancelled: string;
}

/** What becomes of the rows of a sheet. */
export interface Rule {
  /** A row that stands in the snapshot and in the book; one that is the same in both stays as it is. */
  readonly both: (kept: KeptRow, present: KeptRow) => KeptRow;
  /** A row of the snapshot that the book has no more. */
  readonly missing: (kept: KeptRow) => KeptRow;
  /** A row that came since; null takes it out. */
  readonly later: (present: KeptRow) => KeptRow | null;
}

/** The rows of the sheets that the rules hold against each other, as snapshot and book have them. */
export interface Sides {
  readonly kept: (sheet: string) => readonly KeptRow[];
  readonly present: (sheet: string) => readonly KeptRow[];
  /** One column of the book, row by row: a long sheet needs no records for it. */
  readonly presentColumn: (sheet: string, column: string) => readonly KeptCell[];
}

const text = (row: KeptRow | undefined, column: string): string =>
  cellText(row?.[column] ?? '').trim();

const byKey = (rows: readonly KeptRow[], key: string): Map<string, KeptRow> =>
  new Map(rows.map((row) => [text(row, key), row]));

/** What the snapshot says, with what it left blank as the book has it. */
export function filled(kept: KeptRow, present: KeptRow): KeptRow {
  const made: Record<string, KeptCell> = { ...present };
  for (const [column, cell] of Object.entries(kept)) {
    if (!isEmptyCell(cell) || made[column] === undefined) made[column] = cell;
  }
  return made;
}

/** The row with those of these columns that hold something in the other. */
function withColumns(row: KeptRow, from: KeptRow, columns: readonly string[]): KeptRow {
  const made: Record<string, KeptCell> = { ...row };
  for (const column of columns) {
    const cell = from[column];
    if (cell !== undefined && !isEmptyCell(cell)) made[column] = cell;
  }
  return made;
}

const back: Rule = {
  both: (kept, present) => ({ ...present, ...kept }),
  missing: (kept) => kept,
  later: () => null,
};

/** What happened outside the sheet stays on record; what is damaged comes back. */
const union: Rule = { both: filled, missing: (kept) => kept, later: (present) => present };

/** What an opened round did outside: its steps are taken back by the menu alone. */
const ROUND_ACTS = [
  ...['status', 'dueAt', 'dueText', 'extendedFrom', 'extendReason', 'openedAt', 'lockedAt'],
  ...['lockedBy', 'formUrl', 'formId', 'formLink', 'outDocNo', 'outDocDate', 'sendDate'],
];
const SENT_MARKS = ['sentAt', 'sendStatus', 'dueAt'];
const REPLY_MARKS = [
  ...['repliedAt', 'channel', 'inDocNo', 'inDocDate', 'signer', 'fileUrl', 'position', 'late'],
  ...['commentCount', 'enteredBy'],
];
const MAIL_TEXT = [
  ...['dedupeKey', 'kind', 'roundId', 'requestId', 'to', 'cc', 'subject', 'body'],
  ...['attachments', 'scheduledAt'],
];
/** Mails that will not be sent any more. */
const ENDED = new Set(['DA_GUI', 'LOI', 'CHUA_RO', 'HUY']);
const REPLACED = 'THAY_THE';

/** The rules of the sheets that are not simply put back, by sheet. */
export function recordRules(sides: Sides, words: RuleWords): Readonly<Record<string, Rule>> {
  const rounds = roundRule(words);
  const standing = new Set([
    ...sides.kept('rounds').map((row) => text(row, 'roundId')),
    ...sides.present('rounds').flatMap((row) => {
      return rounds.later(row) === null ? [] : [text(row, 'roundId')];
    }),
  ]);
  const replies = sinceReplies(sides, words);
  return {
    rounds,
    mailQueue: mailRule(standing, words),
    requests: {
      ...union,
      both: requestAsSent,
      later: (present) => (standing.has(text(present, 'roundId')) ? present : null),
    },
    replies: replies.rule,
    comments: {
      ...back,
      both(kept, present) {
        const whole = back.both(kept, present);
        const replaced = replies.replacedSince.has(text(kept, 'replyId'));
        const status = present.status ?? '';
        return replaced && words.idOf('commentStatus', status) === REPLACED
          ? { ...whole, status }
          : whole;
      },
      later: (present) => (replies.whole.has(text(present, 'replyId')) ? present : null),
    },
    contacts: union,
    documents: union,
    systemChecks: union,
  };
}

function roundRule({ idOf }: RuleWords): Rule {
  const wasOpened = (row: KeptRow): boolean =>
    text(row, 'formId') !== '' || !['', 'NHAP'].includes(idOf('roundStatus', row.status ?? ''));
  return {
    ...back,
    both(kept, present) {
      const whole = back.both(kept, present);
      return wasOpened(present) ? withColumns(whole, present, ROUND_ACTS) : whole;
    },
    later: (present) => (wasOpened(present) ? present : null),
  };
}

/** At most once: sent anywhere is sent, and what nobody can tell is never sent by itself. */
function mailRule(standing: ReadonlySet<string>, { idOf, label, ...notes }: RuleWords): Rule {
  const statusOf = (row: KeptRow): string => idOf('mailStatus', row.status ?? '');
  const ended = (row: KeptRow): boolean => ENDED.has(statusOf(row));
  return {
    both(kept, present) {
      if (ended(present)) return withMissing(present, kept, MAIL_TEXT);
      if (ended(kept)) return withMissing(kept, present, MAIL_TEXT);
      const status = statusOf(present) === '' ? { status: kept.status ?? '' } : {};
      return { ...withMissing(present, kept, MAIL_TEXT), ...status };
    },
    missing: (kept) =>
      ended(kept)
        ? kept
        : { ...kept, status: label('mailStatus', 'CHUA_RO'), error: notes.inDoubt },
    later(present) {
      const round = text(present, 'roundId');
      if (ended(present) || round === '' || standing.has(round)) return present;
      return { ...present, status: label('mailStatus', 'HUY'), error: notes.cancelled };
    },
  };
}

function withMissing(row: KeptRow, other: KeptRow, columns: readonly string[]): KeptRow {
  const blank = columns.filter((column) => isEmptyCell(row[column]));
  return withColumns({ ...other, ...row }, other, blank);
}

/** A request with its sent marks and its newest reply from whichever side has more to tell. */
function requestAsSent(kept: KeptRow, present: KeptRow): KeptRow {
  const sent = text(present, 'sentAt') !== '' || text(kept, 'sentAt') === '';
  const replied = text(present, 'repliedAt') > text(kept, 'repliedAt');
  const made = withColumns(filled(kept, present), present, [
    ...(sent ? SENT_MARKS : []),
    ...(replied ? REPLY_MARKS : []),
  ]);
  return {
    ...made,
    ...larger('remindCount', kept, present),
    ...larger('lastRemindAt', kept, present),
  };
}

function larger(column: string, kept: KeptRow, present: KeptRow): KeptRow {
  const [one = '', other = ''] = [kept[column], present[column]];
  if (typeof one === 'number' && typeof other === 'number') {
    return { [column]: Math.max(one, other) };
  }
  return { [column]: cellText(other) > cellText(one) ? other : one };
}

/**
 * Replies that came in, or were dealt with, since the snapshot. One whose comments are not all there
 * any more is taken in again from its form: its mark is taken off, and what is left of them goes.
 */
function sinceReplies(sides: Sides, words: RuleWords) {
  const kept = byKey(sides.kept('replies'), 'replyId');
  const requests = byKey(sides.present('requests'), 'requestId');
  const rounds = byKey(sides.present('rounds'), 'roundId');
  const counts = new Map<string, number>();
  for (const cell of sides.presentColumn('comments', 'replyId')) {
    const id = cellText(cell).trim();
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const dealtWithSince = (present: KeptRow): boolean => {
    const before = kept.get(text(present, 'replyId'));
    return before === undefined || text(before, 'processedAt') === '';
  };
  const isShort = (present: KeptRow): boolean => {
    const round = rounds.get(text(present, 'roundId'));
    if (text(present, 'formResponseId') === '' || text(present, 'replacedBy') !== '') return false;
    if (words.idOf('roundStatus', round?.status ?? '') !== 'MO') return false;
    const count = requests.get(text(present, 'matchedRequestId'))?.commentCount;
    const said = text(present, 'commentsRaw') === '' ? 0 : 1;
    return (counts.get(text(present, 'replyId')) ?? 0) < (typeof count === 'number' ? count : said);
  };
  const settled = (row: KeptRow, present: KeptRow): KeptRow =>
    isShort(present) ? { ...row, processedAt: '' } : row;
  const whole = new Set<string>();
  const replacedSince = new Set<string>();
  for (const row of sides.present('replies')) {
    const id = text(row, 'replyId');
    if (dealtWithSince(row) && !isShort(row)) whole.add(id);
    if (text(row, 'replacedBy') !== '' && text(kept.get(id), 'replacedBy') === '') {
      replacedSince.add(id);
    }
  }
  const rule: Rule = {
    both: (before, present) =>
      dealtWithSince(present) && text(present, 'processedAt') !== ''
        ? settled(filled(present, before), present)
        : filled(before, present),
    missing: (before) => before,
    later: (present) => settled(present, present),
  };
  return { rule, whole, replacedSince };
}
