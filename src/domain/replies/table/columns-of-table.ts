// What the columns of a pasted table mean, by the words in their heads; a person can say otherwise.

import { folded } from '../../bodies/search.ts';
import type { ColumnMeaning } from './read-table.ts';

/** Words of a head, folded, the more telling first; an agency's own forms differ (practice.md §5). */
const HEADS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['NONE', /^(?:tt|stt|so tt|so thu tu|co quan|don vi|ten co quan|ghi chu|chu the gop y)$/],
  ['PROPOSAL', /de nghi sua|de xuat|kien nghi|phuong an|sua thanh|noi dung sua|de nghi chinh/],
  ['REASON', /ly do|can cu|co so|giai thich|thuyet minh/],
  ['PLACE', /vi tri|dieu khoan|^(?:muc|trang|dieu|khoan|phan|chuong)\b|muc trang|nhom van de/],
  ['CONTENT', /noi dung gop y|y kien|gop y|noi dung tham gia|noi dung/],
  ['PART', /tai lieu|du thao|van ban|ho so/],
];

export interface ReadColumns {
  readonly meanings: readonly ColumnMeaning[];
  /** Whether the first row is the head and no comment. */
  readonly headed: boolean;
}

/**
 * What each column means by the first row, each meaning once; without known words in it the table
 * has no head, and the widest column is taken for the content, for a person to correct.
 */
export function meaningsOf(rows: readonly (readonly string[])[]): ReadColumns {
  const [first = []] = rows;
  const taken = new Set<ColumnMeaning>();
  const meanings = first.map((cell): ColumnMeaning => {
    const head = folded(cell.slice(0, 120));
    // A head is a few words; a whole sentence in the first row is a comment.
    const found = head.length > 60 ? undefined : HEADS.find(([, words]) => words.test(head))?.[0];
    if (found === undefined || found === 'NONE' || taken.has(found)) return 'NONE';
    taken.add(found);
    return found;
  });
  if (taken.has('CONTENT') || taken.size >= 2) return { meanings, headed: true };
  return { meanings: guessed(rows), headed: false };
}

function guessed(rows: readonly (readonly string[])[]): ColumnMeaning[] {
  const width = rows[0]?.length ?? 0;
  const lengths = Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, cells) => sum + (cells[column]?.length ?? 0), 0),
  );
  const widest = lengths.indexOf(Math.max(0, ...lengths));
  return lengths.map((_, column) => (column === widest ? 'CONTENT' : 'NONE'));
}
