// What the leader wrote into the one cell, as a choice; words that are none stay for a person to read.

import type { Ids } from '../../workbook/enums.ts';
import { folded } from '../bodies/search.ts';

export type LeaderChoice =
  | { readonly kind: Exclude<Ids<'leaderChoice'>, 'Y_KIEN_KHAC'> }
  | { readonly kind: 'Y_KIEN_KHAC'; readonly text: string }
  /** The cell was made blank. */
  | { readonly kind: 'NONE' }
  | { readonly kind: 'UNCLEAR'; readonly why: 'WORDS' | 'NO_TEXT' };

/** What people write for a label, without accents. */
const ALSO: Readonly<Record<string, 'DONG_Y' | 'KHONG'>> = {
  'dong y': 'DONG_Y',
  'nhat tri': 'DONG_Y',
  'thong nhat': 'DONG_Y',
  'khong dong y': 'KHONG',
  khong: 'KHONG',
};

/**
 * The choice in a cell: one of the labels, or a text of its own after the third one. Anything more
 * than a label, such as “Đồng ý nhưng …”, is nobody's to interpret.
 * @param labels of the three choices, in every language that the book reads
 * @example readChoice('đồng ý.', labels) //=> { kind: 'DONG_Y' }
 * @example readChoice('Ý kiến khác: bỏ khoản 2', labels) //=> { kind: 'Y_KIEN_KHAC', text: 'bỏ khoản 2' }
 * @example readChoice('Đồng ý nhưng bỏ khoản 2', labels) //=> { kind: 'UNCLEAR', why: 'WORDS' }
 */
export function readChoice(
  cell: string,
  labels: Readonly<Record<Ids<'leaderChoice'>, readonly string[]>>,
): LeaderChoice {
  const typed = cell.normalize('NFC').trim();
  if (typed === '') return { kind: 'NONE' };
  const plain = folded(typed);
  for (const kind of ['DONG_Y', 'KHONG'] as const) {
    if (ALSO[plain] === kind || labels[kind].some((label) => folded(label) === plain)) {
      return { kind };
    }
  }
  const own = [...labels.Y_KIEN_KHAC].sort((one, other) => other.length - one.length);
  const label = own.find((words) => beginsWith(plain, folded(words)));
  if (label === undefined) return { kind: 'UNCLEAR', why: 'WORDS' };
  const text = afterWords(typed, folded(label).split(' ').length);
  return text === '' ? { kind: 'UNCLEAR', why: 'NO_TEXT' } : { kind: 'Y_KIEN_KHAC', text };
}

function beginsWith(text: string, words: string): boolean {
  return text === words || text.startsWith(`${words} `);
}

/** What follows so many words, and the colon or dash behind them. */
function afterWords(text: string, count: number): string {
  const words = new RegExp(`^(?:[\\p{L}\\p{M}]+\\s*){${count}}[\\s:.,;–—-]*`, 'u');
  return text.replace(words, '').trim();
}
