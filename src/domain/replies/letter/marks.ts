// The marks by which offices list things, from “I.” down to “+”.

/** Which list an item belongs to: items of one kind stand on one level. */
export type MarkKind =
  | 'ROMAN'
  | 'CAPITAL'
  | 'NUMBER'
  | 'NUMBER_2' // 1.1.
  | 'NUMBER_3' // 1.1.1.
  | 'BRACKETED' // (1)
  | 'LETTER' // a)
  | 'DASH'
  | 'PLUS'
  | 'BULLET'
  | 'ORDINAL'; // Thứ nhất, Một là

export interface Mark {
  readonly kind: MarkKind;
  /** How many characters of the trimmed line it takes, with the space behind it; 0 for a word. */
  readonly length: number;
}

const PATTERNS: readonly (readonly [MarkKind, RegExp])[] = [
  ['ROMAN', /^(?:phần\s+)?[IVX]{1,5}\s?[.)/:]\s*(?=\S)/iu],
  ['NUMBER_3', /^\d{1,2}\.\d{1,2}\.\d{1,2}[.)]?\s+(?=\S)/u],
  ['NUMBER_2', /^\d{1,2}\.\d{1,2}[.)]?\s+(?=\S)/u],
  ['NUMBER', /^\d{1,2}(?:\s?[.)/]\s+|[.)/](?=\p{L})|[-–]\s+)(?=\S)/u],
  ['BRACKETED', /^\((?:\d{1,2}|[a-zđ]|i{1,3}|iv|v)\)\s*(?=\S)/iu],
  ['CAPITAL', /^[A-ZĐ][.)]\s+(?=\S)/u],
  ['LETTER', /^[a-zđ](?:\)\s*|[./]\s+)(?=\S)/u],
  ['PLUS', /^\+\s*(?=[^\d\s])/u],
  ['DASH', /^[-–—−]+\s*(?=[^\d\s\-–—−])/u],
  ['BULLET', /^(?:[•*▪■◦·●○➢✓\uf000-\uf0ff]+\s*|o\s+(?=\p{Lu}))(?=\S)/u],
];

const ORDINAL =
  /^(?:(?:điểm |vấn đề |ý )?thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là)(?=[\s,:;])/iu;

/** The mark a line begins with; null for a plain line. A figure, a date or “I có” is none. */
export function markOf(bare: string): Mark | null {
  if (ORDINAL.test(bare)) return { kind: 'ORDINAL', length: 0 };
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(bare)?.[0];
    if (found === undefined || isRomanWord(kind, bare)) continue;
    return { kind, length: found.length };
  }
  return null;
}

/** Only capitals count as Roman: “i)” and “v.v.” are no chapters. */
function isRomanWord(kind: MarkKind, bare: string): boolean {
  if (/^v\/v/iu.test(bare)) return true;
  return kind === 'ROMAN' && !/^(?:phần\s+|PHẦN\s+|Phần\s+)?[IVX]/u.test(bare);
}
