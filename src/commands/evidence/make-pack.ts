// The evidence of a round in one Drive folder: copies under ordered names, lists, replies word for word, an index.

import type { Report } from '../../dialogs/data.ts';
import { byOrder } from '../../domain/by-order.ts';
import type { Day } from '../../domain/day.ts';
import type { IndexEntry } from '../../domain/documents/evidence/evidence-index.ts';
import { evidencePack, type PackedCopy } from '../../domain/evidence/pack.ts';
import { INDEX_ORDER, packGroups } from '../../domain/evidence/pack-groups.ts';
import type { RoundId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { settingsAndRows } from '../book-settings.ts';
import { findRound } from '../opening/plan-opening.ts';
import { type Desk, deskFor } from '../papers/desk.ts';
import { record } from '../record.ts';
import { type Copied, openFolder, type PackFolder } from './pack-folder.ts';
import { packReport } from './pack-report.ts';

/** An execution ends at six minutes; the index alone still needs a while. */
const STOP_AFTER_SECONDS = 270;

/**
 * Makes the pack, or adds to the one that was made before: a folder for each round, a copy for each
 * document, a new version of a list only where it says something else. A run that stops anywhere is
 * gone on with by the next; the index comes last.
 */
export function makeEvidencePack(
  { roundId }: { readonly roundId: RoundId },
  office: Office,
): Promise<Report> {
  return office.locked(async () => {
    const desk = deskFor(['KHAC'], settingsAndRows(office), office);
    const round = findRound(desk.read('rounds'), roundId);
    if (round.status === 'NHAP' || round.status === null) {
      throw new Problem('ROUND.NOT_OPENED', { round: roundId });
    }
    const { printing, identity } = desk;
    const requests = ofRound(desk.read('requests'), roundId);
    const replies = ofRound(desk.read('replies'), roundId);
    const pack = evidencePack(roundId, desk.read('documents'), requests, desk.read('meetings'));
    const say = desk.say('KHAC');
    const input = (today: Day) => ({ office: identity, round, today });
    const folder = openFolder(round, office);
    const copies = copyAll(pack.copies, folder, office);
    if (copies.length < pack.copies.length) {
      if (folder.made > 0) note(roundId, copies, null, office);
      return packReport(
        { round: roundId, folder, entries: copies, of: pack.copies.length },
        office,
      );
    }
    const sent = await folder.keep(packGroups.SENT, (today) =>
      printing.sentList({ ...input(today), requests }, say),
    );
    const comments = ofRound(desk.read('comments'), roundId);
    const said = await folder.keep(packGroups.REPLIES, (today) =>
      printing.verbatimReplies({ ...input(today), requests, replies, comments }, say),
    );
    const links = pack.links.map(
      ({ order, body, number, date, url }): IndexEntry => ({
        order,
        name: body,
        number,
        date,
        url,
        kept: 'LINKED',
      }),
    );
    const entries = [...copies, sent, said, ...links].sort((one, other) =>
      byOrder(one.order, other.order),
    );
    const { made } = folder;
    const index = await folder.keep(INDEX_ORDER, (today) =>
      printing.evidenceIndex({ ...input(today), entries }, say),
    );
    if (folder.made > made || !isNoted(index, desk)) note(roundId, entries, index, office);
    return packReport({ round: roundId, folder, entries, index }, office);
  });
}

/** A run that was killed after its last file left no note of the pack. */
function isNoted({ url }: IndexEntry, desk: Desk): boolean {
  return desk
    .read('audit')
    .some(({ action, newValue }) => action === 'EVIDENCE_PACK' && newValue === url);
}

/** Into the audit log, with the index that tells what the pack consists of; without one it is not whole yet. */
function note(
  roundId: RoundId,
  entries: readonly IndexEntry[],
  index: IndexEntry | null,
  office: Office,
): void {
  const here = entries.filter(({ kept }) => kept === 'HERE').length + (index === null ? 0 : 1);
  record(office, [
    {
      action: 'EVIDENCE_PACK',
      entity: 'rounds',
      entityId: roundId,
      detail: wordsOf(office.language).deeds.packed(here),
      cell: { field: '', old: '', next: index?.url ?? '' },
    },
  ]);
}

/**
 * The copies that are there when time is up: fewer than were asked for means that the run must go on
 * later. What Google failed to copy is asked for once more when the others are done.
 */
function copyAll(
  copies: readonly PackedCopy[],
  folder: PackFolder,
  office: Office,
): readonly IndexEntry[] {
  const done = new Map<PackedCopy, Copied>();
  const take = (some: readonly PackedCopy[]): void => {
    for (const copy of some) {
      if (office.clock.elapsedSeconds() > STOP_AFTER_SECONDS) return;
      done.set(copy, folder.copy(copy));
    }
  };
  take(copies);
  const failed = copies.filter((copy) => done.get(copy) === 'FAILED');
  if (failed.length > 0) {
    folder.lookAgain();
    take(failed);
  }
  return Array.from(done, ([copy, copied]) => entryOf(copy, copied));
}

function entryOf(
  { order, fileName: name, number, date, url: original }: PackedCopy,
  copied: Copied,
): IndexEntry {
  const there = copied === 'UNREACHED' || copied === 'FAILED' ? null : copied;
  const kept = there === null ? 'UNREACHED' : 'HERE';
  return { order, name, number, date, url: there?.url ?? original, kept };
}
