// What stands before a line of a plan: a dash, a number, “Giai đoạn 1:”.

export type MarkKind = 'DASH' | 'PLUS' | 'ROMAN' | 'NUMBER' | 'LETTER' | 'STAGE';

export interface Mark {
  readonly kind: MarkKind;
  /** “III”, “2”, “Giai đoạn 1”; '' for a dash. */
  readonly label: string;
  /** How many characters of the line it takes, the space after it included. */
  readonly length: number;
}

const MARKS: readonly (readonly [MarkKind, RegExp])[] = [
  ['DASH', /^[-–—−•·▪*](?:\s+|(?=\p{L}))/u],
  ['PLUS', /^\+\s*/u],
  ['ROMAN', /^(?:Phần\s+)?([IVX]{1,5})(?:[.)]\s*|\s*[-–]\s+)/u],
  ['NUMBER', /^(\d{1,2}(?:\.\d{1,2})*)[.)](?!\d)\s*/u],
  ['LETTER', /^([a-zđ])\)\s*/u],
  ['STAGE', /^((?:Giai đoạn|Bước)\s+(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d/]))\s*(?:[:.,–-]\s*)?/iu],
];

/** The mark that a line begins with; null without one. */
export function markOf(line: string): Mark | null {
  for (const [kind, pattern] of MARKS) {
    const match = pattern.exec(line);
    if (match) return { kind, label: match[1] ?? '', length: match[0].length };
  }
  return null;
}

/** A line without its marks: “- Giai đoạn 1: Sưu tầm” has two. */
export function unmarked(line: string): string {
  const mark = markOf(line);
  return mark === null ? line : unmarked(line.slice(mark.length));
}
