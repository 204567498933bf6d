// What the outline of a draft does to the book: clauses kept, renamed, new, dropped; the wording of each.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import {
  type ClauseId,
  type ClauseTextId,
  type DraftId,
  idOf,
  type MemberId,
  nextIds,
} from '../ids.ts';
import { cellParts } from '../replies/cell-parts.ts';
import type { ReadClause } from './clause-walk.ts';
import { isHeld, wordingsByDraft } from './clause-wordings.ts';
import { matchClauses } from './match-clauses.ts';

export interface BookOutline {
  readonly part: Ids<'part'>;
  readonly draftId: DraftId;
  /** Whether this is the newest draft: an older one adds its wording and changes no clause. */
  readonly current: boolean;
  readonly clauses: readonly Row<'clauses'>[];
  readonly texts: readonly Row<'clauseTexts'>[];
}

export type Fate = 'KEPT' | 'RENAMED' | 'NEW' | 'DROPPED';

export interface ClauseFate {
  readonly fate: Fate;
  readonly clauseId: ClauseId;
  /** The clause as the book had it; null for a new one. */
  readonly before: Row<'clauses'> | null;
  /** The clause as the draft has it; null for one that was dropped. */
  readonly after: ReadClause | null;
}

export interface ImportedOutline {
  readonly fates: readonly ClauseFate[];
  readonly added: readonly Row<'clauses'>[];
  readonly changed: readonly { readonly key: string; readonly set: Partial<Row<'clauses'>> }[];
  readonly addedTexts: readonly Row<'clauseTexts'>[];
  readonly changedTexts: readonly {
    readonly key: string;
    readonly set: Partial<Row<'clauseTexts'>>;
  }[];
}

/** Works out the rows to write; run again on what it wrote, it changes nothing. */
export function importedOutline(read: readonly ReadClause[], book: BookOutline): ImportedOutline {
  const known = book.clauses.filter(({ part }) => part === book.part);
  const wordings = newestWordings(book.texts);
  const matched = matchClauses(read, known, (id) => wordings.get(id) ?? '');
  const fresh = nextIds(
    `MD-${book.part}-`,
    4,
    book.clauses.map(({ clauseId }) => clauseId),
    matched.filter((clause) => clause === null).length,
  ).map((id) => idOf<ClauseId>(id));
  const ids = matched.map((clause) => clause?.clauseId ?? fresh.shift() ?? idOf<ClauseId>(''));
  const after = read.map((clause, index) => ({
    parentId: ids[clause.parent] ?? idOf<ClauseId>(''),
    number: clause.number,
    title: clause.title,
    sortOrder: index + 1,
    retired: 'KHONG' as const,
  }));
  const stays = new Set(ids);
  const gone = book.current
    ? known.filter(({ clauseId, retired }) => !stays.has(clauseId) && retired !== 'CO')
    : [];
  const rows = ids.flatMap((clauseId, index) => {
    const now = after[index];
    if (now === undefined || matched[index] !== null) return [];
    // What only an older draft had is no clause of the newest one.
    const retired = book.current ? now.retired : ('CO' as const);
    return [{ clauseId, part: book.part, ownerId: idOf<MemberId>(''), note: '', ...now, retired }];
  });
  const changed = ids.flatMap((key, index) => {
    const [before, now] = [matched[index], after[index]];
    if (!book.current || before == null || now === undefined || same(before, now)) return [];
    return [{ key, set: now }];
  });
  return {
    fates: [
      ...ids.map((clauseId, index) =>
        fateOf(clauseId, matched[index] ?? null, read[index] ?? null),
      ),
      ...gone.map((before) => ({
        fate: 'DROPPED' as const,
        clauseId: before.clauseId,
        before,
        after: null,
      })),
    ],
    added: rows,
    changed: [
      ...changed,
      ...gone.map(({ clauseId }) => ({ key: clauseId, set: { retired: 'CO' as const } })),
    ],
    ...textRows(read, ids, book),
  };
}

function fateOf(
  clauseId: ClauseId,
  before: Row<'clauses'> | null,
  after: ReadClause | null,
): ClauseFate {
  const fate =
    before === null
      ? 'NEW'
      : before.number === after?.number && before.title === after.title
        ? 'KEPT'
        : 'RENAMED';
  return { fate, clauseId, before, after };
}

const same = (before: Row<'clauses'>, now: Partial<Row<'clauses'>>): boolean =>
  before.parentId === now.parentId &&
  before.number === now.number &&
  before.title === now.title &&
  before.sortOrder === now.sortOrder &&
  before.retired === now.retired;

/** The wording in rows that fit a cell; a row that this draft needs no more is emptied, not removed. */
function textRows(
  read: readonly ReadClause[],
  ids: readonly ClauseId[],
  { draftId, texts }: BookOutline,
): Pick<ImportedOutline, 'addedTexts' | 'changedTexts'> {
  const rows = read.flatMap(({ heading, text }, index) => {
    const clauseId = ids[index] ?? idOf<ClauseId>('');
    return cellParts(text).map((piece, place) => ({
      textId: idOf<ClauseTextId>(
        place === 0 ? `${draftId}-${clauseId}` : `${draftId}-${clauseId}-${place + 1}`,
      ),
      draftId,
      clauseId,
      sortOrder: index + 1 + place / 100,
      heading: place === 0 ? heading : '',
      text: piece,
    }));
  });
  const needed = new Set<string>(rows.map(({ textId }) => textId));
  const there = new Map(texts.map((row) => [row.textId, row]));
  const left = texts.filter(
    (row) => row.draftId === draftId && !needed.has(row.textId) && isHeld(row),
  );
  return {
    addedTexts: rows.filter(({ textId }) => !there.has(textId)),
    changedTexts: [
      ...rows.flatMap(({ textId, sortOrder, heading, text }) => {
        const before = there.get(textId);
        if (before === undefined) return [];
        const set = { sortOrder, heading, text };
        const equal =
          before.sortOrder === sortOrder && before.heading === heading && before.text === text;
        return equal ? [] : [{ key: textId, set }];
      }),
      ...left.map(({ textId }) => ({ key: textId, set: { heading: '', text: '' } })),
    ],
  };
}

/** The wording of each clause in the draft that was taken in last. */
function newestWordings(texts: readonly Row<'clauseTexts'>[]): Map<ClauseId, string> {
  const newest = new Map<ClauseId, string>();
  for (const draft of wordingsByDraft(texts).values())
    for (const [clauseId, { text }] of draft) newest.set(clauseId, text);
  return newest;
}
