// What the outline of a draft does to the book. Vietnamese.

import type { Fate } from '../../../domain/outline/imported-rows.ts';

const counted = (counts: Readonly<Record<Fate, number>>): string =>
  (
    [
      [counts.KEPT, 'mục giữ nguyên'],
      [counts.RENAMED, 'mục đổi số hoặc tên'],
      [counts.NEW, 'mục mới'],
      [counts.DROPPED, 'mục bỏ'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');

export const outline = {
  fates: {
    KEPT: 'Giữ nguyên',
    RENAMED: 'Đổi số, tên',
    NEW: 'Mới',
    DROPPED: 'Bỏ',
  } satisfies Record<Fate, string>,
  summary: (clauses: number, counts: Readonly<Record<Fate, number>>): string =>
    `Đọc được ${clauses} mục; so với sổ: ${counted(counts)}.`,
  older:
    'Đây không phải bản hiện hành: chỉ ghi lời văn của bản này, số và tên mục trong sổ giữ theo bản hiện hành.',
  contents: (lines: number): string => `Bỏ qua ${lines} dòng của bảng mục lục in trong văn bản.`,
  reads: 'Bản này đã có lời văn trong sổ: lời văn cũ của bản này được thay bằng lời văn vừa đọc.',
  voids:
    'Bản này đã được kiểm tra hoặc duyệt: lời văn thay đổi thì phải kiểm tra, duyệt lại từ đầu.',
  ties: (comments: number): string =>
    `${comments} ý kiến góp ý đã có sẽ được gắn với mục của mình.`,
  words: (count: number): string => (count === 0 ? '–' : `${count}\u00a0từ`),
  draftLabel: (part: string, version: string, current: boolean, held: boolean): string =>
    `${part} – ${version}${current ? ' (hiện hành)' : ''}${held ? ', đã có lời văn' : ''}`,
  imported: (draft: string, counts: Readonly<Record<Fate, number>>): string =>
    `Đã ghi mục lục, lời văn của ${draft}: ${counted(counts)}.`,
  unchanged: (draft: string): string =>
    `Sổ đã có đúng mục lục, lời văn này của ${draft}; không ghi thêm gì.`,
  dropped: 'Mục không còn trong bản này (vẫn giữ trong sổ, đánh dấu Đã bỏ)',
  tied: (comments: number): string => `Đã gắn ${comments} ý kiến với mục của mình.`,
  untied: (comments: number): string =>
    `Còn ${comments} ý kiến chưa rõ mục: chọn mục khi xử lý từng ý kiến.`,
  comments: 'Ý kiến góp ý',
  deed: (added: number, changed: number, dropped: number, texts: number): string =>
    `${added} mục mới, ${changed} mục đổi, ${dropped} mục bỏ; ghi lời văn ${texts} mục.`,
  tiedDeed: 'Gắn với mục theo vị trí đã nêu.',
};
