// Goes down the lines of a draft and makes a clause of each heading with what stands under it.

import { isShout } from '../plan-text/join-lines.ts';
import { type DraftLine, type Heading, type HeadingKind, headingOf } from './heading-line.ts';
import { depthOf, type OpenHeading } from './heading-ranks.ts';

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

/** What stands before the first heading, and from “Nơi nhận” on, has clauses of its own. */
const OPENING = 'Phần đầu văn bản';
const RECEIVERS = 'Nơi nhận';

/** Kinds whose title stands on the line below (Nghị định 30/2020, Phụ lục I, Mục II.6). */
const TITLED_BELOW: readonly HeadingKind[] = ['PHU_LUC', 'PHAN', 'CHUONG', 'MUC', 'TIEU_MUC'];

interface Draft {
  readonly line: number;
  readonly number: string;
  readonly parent: number;
  title: string;
  heading: string;
  readonly texts: string[];
}

/** Takes the lines from the top down; no word is left out. */
export class ClauseWalk {
  private readonly made: Draft[] = [];
  private stack: OpenHeading[] = [];
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
    this.stack = this.stack.slice(0, depthOf(kind, level, this.stack));
    const parent = this.stack[this.stack.length - 1]?.at ?? -1;
    this.stack.push({ kind, level, at: this.made.length });
    const texts = text === '' ? [] : [text];
    this.made.push({ line, number, parent, title, heading: printed, texts });
    this.titleLines = title === '' && TITLED_BELOW.includes(kind) ? 0 : null;
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
