// What the checklist of the dossier is held against: drafts, documents, and when things changed last.

import type { Row } from '../../workbook/schema.ts';
import { folded } from '../bodies/search.ts';
import type { Day, Moment } from '../day.ts';

export type DossierItem = Readonly<Row<'dossierItems'>>;

export interface DossierFacts {
  readonly items: readonly DossierItem[];
  readonly drafts: readonly Row<'drafts'>[];
  readonly documents: readonly Row<'documents'>[];
  /** When the wording of each version was taken in last. */
  readonly draftChanges: ReadonlyMap<string, Moment>;
  /** When a comment came in or its answer changed last; null for an empty log. */
  readonly logChangedAt: Moment | null;
}

const inNoPaper: readonly string[] = ['clauseId', 'ownerId'];

/** A day, or a moment where one is known; both compare as text. */
export type When = Day | Moment;

/** Whether one is earlier for certain: of a day and a moment in it neither is. */
export function isEarlier(one: When, other: When): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** What the column of dependencies calls the log of comments; accents and case do not count. */
export function namesLog(word: string): boolean {
  return ['so gop y', 'comments'].includes(folded(word));
}

/**
 * When the log changed last: a comment came in, or somebody changed one, by a command or by hand. Who
 * handles a comment and which clause it is tied to stand in no paper.
 */
export function logChange(
  comments: readonly Pick<Row<'comments'>, 'receivedAt' | 'status'>[],
  audit: readonly Pick<Row<'audit'>, 'entity' | 'field' | 'action' | 'at'>[],
  logTitles: readonly string[],
): Moment | null {
  const times = [
    ...comments.map(({ receivedAt }) => receivedAt),
    ...audit
      .filter(({ entity }) => logTitles.includes(entity))
      .filter(({ action, field }) => action !== 'ASSIGN_COMMENTS' && !inNoPaper.includes(field))
      .map(({ at }) => at),
  ].filter((at) => at !== null);
  return times.reduce<Moment | null>(
    (latest, at) => (latest === null || latest < at ? at : latest),
    null,
  );
}
