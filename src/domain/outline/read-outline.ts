// The outline of a draft: its lines become clauses, each with its own text; no word is left out.

import { isShout, joinedLines, marginOf } from '../plan-text/join-lines.ts';
import { sourceLines } from '../plan-text/source-lines.ts';
import { type DraftLine, type Heading, type HeadingKind, headingOf } from './heading-line.ts';

/** A clause as a draft has it, its text without that of the clauses under it. */
export interface ReadClause {
  readonly number: string;
  readonly title: string;
  /** Number and title as the draft prints them. */
  readonly heading: string;
  /** Where the clause above stands in the list; -1 at the top. */
  readonly parent: number;
  readonly text: string;
}

export interface ReadOutline {
  /** `line` is the line that a clause begins with, -1 for what stands before the first heading. */
  readonly clauses: readonly (ReadClause & { readonly line: number })[];
  /** Lines of a printed table of contents, which say everything twice. */
  readonly contentsLines: number;
}

/** What stands before the first heading, and from “Nơi nhận” on, has clauses of its own. */
const OPENING = 'Phần đầu văn bản';
const RECEIVERS = 'Nơi nhận';

/** The lines of a pasted draft, those that a margin broke joined again. */
export function pastedLines(pasted: string): DraftLine[] {
  const lines = sourceLines(pasted);
  return joinedLines(lines, marginOf(lines)).map(({ text }) => ({
    text,
    level: null,
    bold: false,
  }));
}

/** Reads the lines from the top down; those numbered in `asText` are text, whatever they look like. */
export function readOutline(
  lines: readonly DraftLine[],
  asText: ReadonlySet<number> = new Set(),
): ReadOutline {
  const contents = contentsOf(lines);
  const walk = new Walk();
  lines.forEach((line, index) => {
    if (contents.skipped.has(index)) return;
    const text = contents.alone ? line.text.replace(ENTRY, '') : line.text;
    walk.take({ ...line, text }, index, asText.has(index));
  });
  return { clauses: walk.clauses(), contentsLines: contents.skipped.size };
}

const LEADERS = /(?:\.{4,}|…{2,}|_{4,})\s*\d{1,3}$/u;
const ENTRY = /\s*(?:[.…_]{2,}|\t| )\s*\d{1,3}$/u;

/** The lines of a printed table of contents; a draft may be nothing but one, and is read from it. */
function contentsOf(lines: readonly DraftLine[]): { skipped: Set<number>; alone: boolean } {
  const found = new Set<number>();
  const title = lines.findIndex(({ text }) => /^MỤC LỤC$/iu.test(text));
  let within = false;
  lines.forEach(({ text }, index) => {
    within = index === title || (within && ENTRY.test(text));
    if (within || LEADERS.test(text)) found.add(index);
  });
  if (lines.some((line, index) => !found.has(index) && headingOf(line) !== null)) {
    return { skipped: found, alone: false };
  }
  return { skipped: new Set(title < 0 ? [] : [title]), alone: found.size > 0 };
}

interface Open {
  readonly kind: HeadingKind;
  readonly level: number | null;
  readonly at: number;
}

interface Draft {
  readonly line: number;
  readonly number: string;
  readonly parent: number;
  title: string;
  heading: string;
  readonly texts: string[];
}

/** From the highest down; of two in one place the one that came first in the draft is the higher. */
const RANKS: readonly (readonly HeadingKind[])[] = [
  ['PHU_LUC'],
  ['PHAN'],
  ['CHUONG'],
  ['MUC'],
  ['TIEU_MUC'],
  ['DIEU'],
  ['CAPITAL', 'ROMAN'],
  // “MỞ ĐẦU” may have points “1.”, but is over with “I.” or a part.
  ['PLAIN'],
  ['NUMBER'],
  ['NUMBER_2'],
  ['NUMBER_3'],
  ['NUMBER_4'],
  ['LETTER'],
];
const rankOf = (kind: HeadingKind): number => RANKS.findIndex((kinds) => kinds.includes(kind));

/** Kinds whose title stands on the line below (Nghị định 30/2020, Phụ lục I, Mục II.6). */
const TITLED_BELOW: readonly HeadingKind[] = ['PHU_LUC', 'PHAN', 'CHUONG', 'MUC', 'TIEU_MUC'];

class Walk {
  private readonly made: Draft[] = [];
  private stack: Open[] = [];
  /** How many lines of its title the last heading has got from below; null when it takes none. */
  private titleLines: number | null = null;
  private ended = false;

  take(line: DraftLine, index: number, asText: boolean): void {
    const heading = asText ? null : headingOf(line);
    if (!asText && /^Nơi nhận\s*:/u.test(line.text)) {
      this.ended = true;
      this.open(
        { kind: 'PLAIN', number: '', mark: '', title: RECEIVERS, text: line.text },
        0,
        index,
        '',
      );
    } else if (heading !== null && this.mayOpen(heading)) {
      this.ended = false;
      const printed = heading.text === '' ? line.text.replace(/\t/gu, ' ') : heading.mark;
      this.open(heading, line.level, index, printed.trim());
    } else if (!asText && this.isTitle(line)) this.addTitle(line.text);
    else this.addText(line.text);
  }

  clauses(): (ReadClause & { line: number })[] {
    return this.made.map(({ line, number, title, heading, parent, texts }) => ({
      line,
      number,
      title,
      heading,
      parent,
      text: texts.join('\n'),
    }));
  }

  /** After “Nơi nhận” come a signature and its list; only an annex or a part begins anew. */
  private mayOpen({ kind }: Heading): boolean {
    return !this.ended || kind === 'PHU_LUC' || kind === 'PHAN';
  }

  private open(heading: Heading, level: number | null, line: number, printed: string): void {
    const { kind, number, title, text } = heading;
    this.stack = this.stack.slice(0, this.depthOf(kind, level));
    const parent = this.stack[this.stack.length - 1]?.at ?? -1;
    this.stack.push({ kind, level, at: this.made.length });
    const texts = text === '' ? [] : [text];
    this.made.push({ line, number, parent, title, heading: printed, texts });
    this.titleLines = title === '' && TITLED_BELOW.includes(kind) ? 0 : null;
  }

  /** How many of the open headings stand above a new one. */
  private depthOf(kind: HeadingKind, level: number | null): number {
    // A heading without number or style begins at the top.
    if (kind === 'PLAIN' && (level ?? 0) === 0) return 0;
    const same = this.stack.findIndex((one) => one.kind === kind && kind !== 'PLAIN');
    if (same >= 0) return same;
    const at = this.stack.findIndex((one) => {
      if (level !== null && one.level !== null) return one.level >= level;
      const below = kind === 'PLAIN' && (level ?? 0) > 0;
      return !below && rankOf(one.kind) > rankOf(kind);
    });
    return at >= 0 ? at : this.stack.length;
  }

  private isTitle({ text, level, bold }: DraftLine): boolean {
    if (this.titleLines === null || this.titleLines > 2 || text.length > 220) return false;
    if (this.titleLines > 0) return isShout(text) && isShout(this.last?.title ?? '');
    return isShout(text) || level !== null || bold || !/[.;:,]$/u.test(text);
  }

  private get last(): Draft | undefined {
    return this.made[this.made.length - 1];
  }

  private addTitle(text: string): void {
    const { last } = this;
    if (last === undefined) return;
    last.title = `${last.title} ${text}`.trim();
    last.heading = `${last.heading} ${text}`.trim();
    this.titleLines = (this.titleLines ?? 0) + 1;
  }

  private addText(text: string): void {
    this.titleLines = null;
    if (this.last === undefined) {
      this.made.push({ line: -1, number: '', parent: -1, title: OPENING, heading: '', texts: [] });
    }
    this.last?.texts.push(text);
  }
}
