// Keeps the whole book as one file in Drive, reads the file again, and lets old automatic ones go.

import { proseMoment } from '../../domain/calendar/print.ts';
import { dayOfMoment, type Moment, moment } from '../../domain/day.ts';
import type { FileFacts, ListedFile } from '../../domain/keeping/kept-file.ts';
import { filesToLetGo } from '../../domain/keeping/kept-long.ts';
import {
  filledRows,
  reasonsToKeep,
  type Snapshot,
  type WhyKept,
} from '../../domain/keeping/snapshot.ts';
import { bodyOf, sealed, unsealed } from '../../domain/keeping/snapshot-text.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { settingDefaults } from '../../workbook/settings.ts';
import { bookSettings } from '../book-settings.ts';
import { isGone } from '../platform-failure.ts';
import { record } from '../record.ts';
import { told } from '../tell.ts';
import { keepingWords } from './keeping-words.ts';
import { keptMemory } from './kept-memory.ts';
import { KEPT_ON } from './kept-on.ts';
import { schemaVersion } from './schema-version.ts';

/** A snapshot in the list of those that a book has. */
export interface KeptCopy {
  readonly fileId: string;
  readonly url: string;
  readonly name: string;
  readonly at: Moment;
  readonly by: string;
  readonly why: WhyKept;
  /** In the words of the person, and how many rows each sheet had. */
  readonly note: string;
  readonly lines: readonly string[];
  readonly total: number;
}

export interface SnapshotMade {
  readonly snapshot: Snapshot;
  readonly copy: KeptCopy;
}

/** A mark of a file holds 124 bytes with its name. */
const LONGEST_MARK = 90;

/** The book as it stands, not yet kept anywhere. */
export function snapshotOf(why: WhyKept, office: Office, note = ''): Snapshot {
  return {
    ...{ book: office.book.id(), schema: schemaVersion(office.memory), at: office.clock.now() },
    ...{ by: why === 'WEEKLY' ? '' : office.person, why, note },
    ...office.keeper().read(),
    memory: keptMemory(office.memory),
  };
}

/**
 * Makes a snapshot and stores it; one reading a sheet, whatever it holds. Must be called under the
 * lock. `spare` names files that are not let go now.
 * @throws Problem KEEPING.NOT_READ_BACK when Drive does not give back what was written
 */
export function snapshotNow(
  why: WhyKept,
  office: Office,
  { note = '', spare = [] }: { readonly note?: string; readonly spare?: readonly string[] } = {},
): SnapshotMade {
  const words = keepingWords(office.language);
  const snapshot = snapshotOf(why, office, note);
  const rows = rowsOfSheets(snapshot);
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const { at, by } = snapshot;
  const file = stored(
    snapshot,
    {
      name: words.fileName(fileTime(at), words.why[why], by),
      description: [note, ...rows.map(({ tab, count }) => words.rowsLine(tab, count))].join('\n'),
      marks: { at, why, by: by.slice(0, LONGEST_MARK), rows: String(total) },
    },
    office,
  );
  office.memory.set({ [KEPT_ON]: dayOfMoment(at) });
  record(office, [
    {
      ...{ action: 'KEEP_BOOK', entity: null, entityId: file.fileId },
      detail: words.deeds.kept(words.why[why], total),
    },
  ]);
  if (why !== 'HAND') letOldGo([file.fileId, ...spare], office);
  return { snapshot, copy: copyOf(file) };
}

/** A book's text has millions of letters: it is let go as soon as it was read back. */
function stored(snapshot: Snapshot, facts: FileFacts, office: Office): ListedFile {
  const keeper = office.keeper();
  const body = bodyOf(snapshot);
  const text = sealed(body, keeper.checksumOf(body));
  const file = keeper.store(snapshot.book, keepingWords(office.language).folder, facts, text);
  if (keeper.text(file.fileId) === text) return file;
  keeper.bin(file.fileId);
  throw new Problem('KEEPING.NOT_READ_BACK', { name: file.name });
}

/** The snapshots of this book, the newest first. */
export function keptCopies(office: Office): KeptCopy[] {
  return office
    .keeper()
    .list(office.book.id())
    .map(copyOf)
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

/**
 * The snapshot in a file of this book.
 * @throws Problem KEEPING.* for one that cannot be restored here
 */
export function readSnapshot(copy: Pick<KeptCopy, 'fileId' | 'name'>, office: Office): Snapshot {
  const { fileId, name } = copy;
  const text = textIn(fileId, office);
  const snapshot = text === null ? null : unsealed(text, office.keeper().checksumOf);
  if (snapshot === null) throw new Problem('KEEPING.DAMAGED', { name });
  if (snapshot.book !== office.book.id()) throw new Problem('KEEPING.OTHER_BOOK', { name });
  const own = schemaVersion(office.memory);
  if (snapshot.schema > own) {
    throw new Problem('KEEPING.NEWER', { name, version: snapshot.schema, own });
  }
  return snapshot;
}

/** What Google says of a file that is gone or not ours is a sentence of this dialog. */
function textIn(fileId: string, office: Office): string | null {
  try {
    return office.keeper().text(fileId);
  } catch (error) {
    if (isGone(error)) throw new Problem('KEEPING.UNKNOWN', {});
    throw error;
  }
}

function rowsOfSheets({ sheets, tabs }: Snapshot): { tab: string; count: number }[] {
  return [...sheets, ...tabs]
    .map((sheet) => ({ tab: sheet.tab, count: filledRows(sheet) }))
    .filter(({ count }) => count > 0);
}

/** What cannot go now goes next time: the new one stands. */
function letOldGo(spare: readonly string[], office: Office): void {
  const logged = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      told(error, office);
    }
  };
  logged(() => {
    const old = filesToLetGo(keptCopies(office), Math.max(1, copiesKept(office)));
    for (const { fileId } of old) {
      if (!spare.includes(fileId)) logged(() => office.keeper().bin(fileId));
    }
  });
}

/** A book whose settings are broken is kept all the same. */
function copiesKept(office: Office): number {
  try {
    return bookSettings(office).snapshotsKept;
  } catch (error) {
    if (error instanceof Problem) return Number(settingDefaults.snapshotsKept);
    throw error;
  }
}

function copyOf({ fileId, url, name, description, marks }: ListedFile): KeptCopy {
  const [note = '', ...lines] = description.split('\n');
  return {
    ...{ fileId, url, name, note, lines, total: Number(marks.rows ?? 0), by: marks.by ?? '' },
    at: readMoment(marks.at ?? ''),
    why: reasonsToKeep.find((one) => one === marks.why) ?? 'HAND',
  };
}

/** Marks are the script's own; one that was lost must not hide the others. */
function readMoment(text: string): Moment {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? moment(text) : moment('1970-01-01T00:00');
}

/** `2021-11-26 14h30`: files stand in order by their names. */
function fileTime(at: Moment): string {
  return at.replace('T', ' ').replace(':', 'h');
}

/** When a snapshot was made, as people read it. */
export const madeAt = ({ at }: Pick<Snapshot, 'at'>): string => proseMoment(at);
