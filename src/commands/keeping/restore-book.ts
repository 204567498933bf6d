// Puts a kept copy of the book back: the order is written down first, then sheet by sheet what differs.

import type { Report } from '../../dialogs/data.ts';
import { differenceOf, type SheetDifference } from '../../domain/keeping/differences.ts';
import { restoredBook } from '../../domain/keeping/restored-book.ts';
import type { KeptSheet, Snapshot } from '../../domain/keeping/snapshot.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { bookWords } from '../../text/book-words.ts';
import { readSettings } from '../../workbook/read-settings.ts';
import type { RestoreInput } from '../input/keeping.ts';
import { isOpeningUnderWay } from '../opening/under-way.ts';
import { keptMove } from '../planning/kept-move.ts';
import { record } from '../record.ts';
import { guardRights } from '../rights.ts';
import { told } from '../tell.ts';
import { checkThisBook } from '../this-book.ts';
import { roomOf } from '../view-room.ts';
import { keepingWords } from './keeping-words.ts';
import { putBackMemory } from './kept-memory.ts';
import { keyOfSheet, restoreFacts } from './restore-facts.ts';
import { restoredReport } from './restored-report.ts';
import { olderVersion } from './schema-version.ts';
import { type KeptCopy, keptCopies, madeAt, readSnapshot, snapshotNow } from './snapshot-now.ts';
import {
  beginRestore,
  endRestore,
  isRestoring,
  type RestoreOrder,
  restoreOrder,
} from './under-way.ts';

/** Seconds after which the rest is left to the tick. */
const STOP_AFTER = 240;

/**
 * Keeps the book as it stands, then makes it what the chosen copy and what may not be taken back say.
 * Nothing is touched before everything was checked. Stopped anywhere, the tick or a second press goes
 * on to the same end. Must be called under the lock.
 */
export function restoreBook({ fileId, confirm }: RestoreInput, office: Office): Report {
  checkThisBook(office);
  const words = keepingWords(office.language);
  mayRestore(office);
  if (folded(confirm) !== folded(words.word)) {
    throw new Problem('KEEPING.NOT_CONFIRMED', { word: words.word });
  }
  const kept = readSnapshot(chosenCopy(fileId, office), office);
  office.triggers.setContinuing(true);
  office.book.dress();
  const note = words.notes.before(madeAt(kept));
  const { copy, snapshot } = snapshotNow('RESTORE', office, { note, spare: [fileId] });
  const order = {
    ...{ file: fileId, before: copy.fileId, at: madeAt(kept), by: office.person },
    runId: office.runId,
  };
  beginRestore(order, office.memory);
  return carryOut(order, kept, snapshot, office);
}

/** Goes on with a restore that was stopped. Must be called under the lock. */
export function finishRestore(office: Office): Report {
  checkThisBook(office);
  const order = restoreOrder(office.memory);
  if (order === null) throw new Problem('KEEPING.NOTHING_UNDER_WAY', {});
  const copies = keptCopies(office);
  const kept = readAgain(named(order.file, copies), office);
  const before = readAgain(named(order.before, copies), office);
  office.triggers.setContinuing(true);
  office.book.dress();
  return carryOut(order, kept, before, office);
}

/** The copy that a page names; only one of the list may be read. */
export function chosenCopy(fileId: string, office: Office): Pick<KeptCopy, 'fileId' | 'name'> {
  const found = keptCopies(office).find((copy) => copy.fileId === fileId);
  // Not in the list: in the bin, of another book, or gone; reading it tells which.
  return found ?? { fileId, name: '' };
}

/** Without its file a restore can never end: it ends here, and the book goes on. */
function readAgain(copy: Pick<KeptCopy, 'fileId' | 'name'>, office: Office): Snapshot {
  try {
    return readSnapshot(copy, office);
  } catch (error) {
    const lost = error instanceof Problem && LOST.has(error.code);
    if (!lost) throw error;
    endRestore({}, office.memory);
    throw new Problem('KEEPING.LOST', {});
  }
}

const LOST = new Set<string>(['KEEPING.UNKNOWN', 'KEEPING.DAMAGED']);

function named(fileId: string, copies: readonly KeptCopy[]) {
  return copies.find((copy) => copy.fileId === fileId) ?? { fileId, name: fileId };
}

/** Throws what stands against a restore now. */
export function mayRestore(office: Office): void {
  if (isRestoring(office.memory)) throw new Problem('KEEPING.UNDER_WAY', {});
  if (isOpeningUnderWay(office.memory, 'all') || keptMove(office.memory) !== null) {
    throw new Problem('KEEPING.WORK_UNDER_WAY', {});
  }
  const { inForce, owner } = office.book.rightsInForce();
  if (inForce !== '' && owner !== '' && owner.toLowerCase() !== office.person.toLowerCase()) {
    throw new Problem('KEEPING.OWNER_ONLY', { owner });
  }
}

/** What the book differs by from what it is to be, sheet by sheet. */
export function differencesTo(
  wanted: readonly KeptSheet[],
  kept: Snapshot,
  present: Snapshot,
): SheetDifference[] {
  return wanted.flatMap((sheet) => {
    const now = present.sheets.find((one) => one.sheet === sheet.sheet);
    const then = kept.sheets.find((one) => one.sheet === sheet.sheet);
    if (now === undefined || then === undefined) return [];
    return differenceOf(now, sheet, then, keyOfSheet(sheet.sheet)) ?? [];
  });
}

function carryOut(order: RestoreOrder, kept: Snapshot, before: Snapshot, office: Office): Report {
  const words = keepingWords(office.language);
  const wanted = restoredBook(kept, before, restoreFacts(office));
  const left = office
    .keeper()
    .putBack({ sheets: wanted, tabs: kept.tabs }, () => office.clock.elapsedSeconds() < STOP_AFTER);
  office.tables.flush();
  if (left > 0) return { lead: words.notYet(left), tone: 'warn', sections: [], links: [] };
  putBackMemory(kept.memory, office.memory);
  const broken = mended(office);
  const changed = differencesTo(wanted, kept, before);
  if (!isRecorded(order, office)) {
    const detail = words.deeds.restored(order.at, kept.by, changed.length);
    const deed = { action: 'RESTORE_BOOK', entity: null, entityId: order.file, detail } as const;
    record(office, [deed], order.by, order.runId);
    office.tables.flush();
  }
  endRestore(olderVersion(kept.schema, office.memory), office.memory);
  return restoredReport(order, changed, broken, office);
}

/**
 * Formulas, dropdowns, views and rights for what was made anew. A copy may have been made of a book
 * whose cells were broken: that is told, and keeps nothing of the restore back.
 */
function mended(office: Office): string[] {
  office.book.dress();
  try {
    draw(office);
    return [];
  } catch (error) {
    if (error instanceof Problem) return [told(error, office).message];
    throw error;
  }
}

function draw(office: Office): void {
  const { tables } = office;
  office.book.dressViews(roomOf(office));
  const settings = readSettings(tables.read('config').rows, bookWords(office.language));
  guardRights(tables.read('team').rows, settings.commentRights, office);
}

function isRecorded({ file, runId }: RestoreOrder, { tables }: Office): boolean {
  try {
    return tables
      .read('audit')
      .rows.some(
        (row) => row.action === 'RESTORE_BOOK' && row.entityId === file && row.runId === runId,
      );
  } catch (error) {
    // A log with a broken cell is added to all the same.
    if (error instanceof Problem) return false;
    throw error;
  }
}

const folded = (text: string): string => text.normalize('NFC').trim().toUpperCase();
