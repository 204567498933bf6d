// Shows what restoring a kept copy would change and what it cannot take back; changes nothing.

import type { RestorePreview } from '../../dialogs/data/keeping.ts';
import type { NamedRows, SheetDifference } from '../../domain/keeping/differences.ts';
import { recordsOf } from '../../domain/keeping/grid.ts';
import { cellText } from '../../domain/keeping/kept-cell.ts';
import { restoredBook } from '../../domain/keeping/restored-book.ts';
import { type KeptSheet, ownTitle, type Snapshot } from '../../domain/keeping/snapshot.ts';
import type { Office } from '../../ports.ts';
import type { ChosenCopyInput } from '../input/keeping.ts';
import { checkThisBook } from '../this-book.ts';
import { keepingWords } from './keeping-words.ts';
import { chosenCopy, differencesTo, mayRestore } from './restore-book.ts';
import { restoreFacts } from './restore-facts.ts';
import { tabOf } from './restored-report.ts';
import { madeAt, readSnapshot, snapshotOf } from './snapshot-now.ts';

export function previewRestore({ fileId }: ChosenCopyInput, office: Office): RestorePreview {
  checkThisBook(office);
  mayRestore(office);
  const { preview: words, why, byItself } = keepingWords(office.language);
  const kept = readSnapshot(chosenCopy(fileId, office), office);
  const present = withMissing(snapshotOf('RESTORE', office), kept);
  const wanted = restoredBook(kept, present, restoreFacts(office));
  const differences = differencesTo(wanted, kept, present);
  const tabs = kept.tabs.filter((tab) => !isAsKept(tab.tab, kept, present)).map(({ tab }) => tab);
  const same = differences.length === 0 && tabs.length === 0;
  return {
    lead: words.lead(madeAt(kept), why[kept.why], kept.by === '' ? byItself : kept.by),
    sheets: differences.map((one) => ({
      cells: [
        tabOf(one.sheet, office),
        ...[one.back, one.changed, one.gone, one.since].map(({ count }) => String(count)),
      ],
      names: namesIn(one, office),
    })),
    cannot: [...lasting(wanted, kept, present, office), words.history],
    warnings: [
      ...(same ? [words.nothing] : [words.first]),
      ...(tabs.length === 0 ? [] : [words.tabs(tabs.join('; '))]),
      ...(kept.schema < present.schema ? [words.older(kept.schema, present.schema)] : []),
    ],
  };
}

/** A tab that is gone is made again, empty, before anything is put back. */
function withMissing(present: Snapshot, kept: Snapshot): Snapshot {
  const standing = new Set(present.sheets.map(({ sheet }) => sheet));
  const made = kept.sheets.filter(({ sheet }) => !standing.has(sheet));
  return { ...present, sheets: [...present.sheets, ...made.map((one) => ({ ...one, rows: [] }))] };
}

function isAsKept(tab: string, kept: Snapshot, present: Snapshot): boolean {
  const [one, other] = [kept, present].map(({ tabs }) => tabs.find((found) => found.tab === tab));
  return JSON.stringify(one?.rows) === JSON.stringify(other?.rows);
}

function namesIn(difference: SheetDifference, { language }: Office): string[] {
  const { preview: words } = keepingWords(language);
  const told = ({ count, some }: NamedRows): string =>
    [...some, ...(count > some.length ? [words.more(count - some.length)] : [])].join('; ');
  const { back, changed, gone, since, reordered, columns } = difference;
  return [
    ...(back.count > 0 ? [words.back(told(back))] : []),
    ...(changed.count > 0 ? [words.changed(told(changed))] : []),
    ...(gone.count > 0 ? [words.gone(told(gone))] : []),
    ...(since.count > 0 ? [words.since(told(since))] : []),
    ...(reordered ? [words.reordered] : []),
    ...(columns.length > 0
      ? [words.ownColumn(columns.map((column) => ownTitle(column) ?? column).join(', '))]
      : []),
  ];
}

/** What happened outside since the copy was made, in sentences. */
function lasting(
  wanted: readonly KeptSheet[],
  kept: Snapshot,
  present: Snapshot,
  office: Office,
): string[] {
  const { preview: words } = keepingWords(office.language);
  const { words: facts } = restoreFacts(office);
  const rows = (sheets: readonly KeptSheet[], id: string) =>
    sheets.filter(({ sheet }) => sheet === id).flatMap(recordsOf);
  const mails = (sheets: readonly KeptSheet[], status: string) =>
    new Set(
      rows(sheets, 'mailQueue')
        .filter((row) => facts.idOf('mailStatus', row.status ?? '') === status)
        .map((row) => cellText(row.mailId)),
    );
  const known = (sheets: readonly KeptSheet[], id: string, key: string) =>
    new Map(rows(sheets, id).map((row) => [cellText(row[key]), row]));
  const sent = mails(kept.sheets, 'DA_GUI');
  const since = [...mails(wanted, 'DA_GUI')].filter((id) => !sent.has(id));
  const doubted = mails(present.sheets, 'CHUA_RO');
  const doubts = [...mails(wanted, 'CHUA_RO')].filter((id) => !doubted.has(id));
  const before = known(kept.sheets, 'rounds', 'roundId');
  const rounds = rows(wanted, 'rounds').filter((row) => {
    const was = before.get(cellText(row.roundId));
    return ['status', 'formId', 'dueAt'].some(
      (column) => cellText(row[column]) !== cellText(was?.[column]),
    );
  });
  const replies = known(kept.sheets, 'replies', 'replyId');
  const later = rows(wanted, 'replies').filter((row) => !replies.has(cellText(row.replyId)));
  return [
    ...(since.length > 0 ? [words.mails(since.length)] : []),
    ...(doubts.length > 0 ? [words.inDoubt(doubts.length)] : []),
    ...(rounds.length > 0
      ? [words.rounds(rounds.map((row) => cellText(row.roundId)).join(', '))]
      : []),
    ...(later.length > 0 ? [words.replies(later.length)] : []),
  ];
}
