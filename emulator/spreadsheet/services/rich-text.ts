// RichTextValue and its builder: a text whose parts have styles and links of their own.

import { GasError, Service } from '../../core/service.ts';
import { invalidArgument } from '../errors.ts';
import type { TextDress, TextRun } from '../state.ts';
import { dressOfRun, overlaid, wholeRuns } from '../text-runs.ts';
import { TextStyleService } from './text-style.ts';

/** What all parts have in common. */
function commonDress(runs: readonly TextRun[]): TextDress {
  const [first, ...others] = runs.map(dressOfRun);
  const common = { ...first };
  for (const [key, value] of Object.entries(common)) {
    const same = others.every((other) => Reflect.get(other, key) === value);
    if (!same) Reflect.deleteProperty(common, key);
  }
  return common;
}

export class RichTextValueService extends Service {
  readonly gas = 'Spreadsheet.RichTextValue';

  constructor(
    private readonly text: string,
    /** Over the whole of the text. */
    readonly runs: readonly TextRun[],
    private readonly offset = 0,
  ) {
    super();
  }

  private within(start = 0, end = this.text.length): TextRun[] {
    return this.runs.filter((run) => run.start < end && run.end > start);
  }

  getText(): string {
    return this.text;
  }

  /** What differs between the parts is null in it. */
  getTextStyle(start?: number, end?: number): TextStyleService {
    return new TextStyleService(
      commonDress(this.text === '' ? this.runs : this.within(start, end)),
    );
  }

  /** null without a link, and where there are several (reference/spreadsheet/rich-text-value). */
  getLinkUrl(start?: number, end?: number): string | null {
    const [first, ...others] = this.within(start, end).map(({ link }) => link);
    return others.every((link) => link === first) ? (first ?? null) : null;
  }

  /** Where it begins in the text that it is a part of. */
  getStartIndex(): number {
    return this.offset;
  }

  getEndIndex(): number {
    return this.offset + this.text.length;
  }

  getRuns(): RichTextValueService[] {
    return this.runs.map(
      (run) =>
        new RichTextValueService(
          this.text.slice(run.start, run.end),
          [{ ...run, start: 0, end: run.end - run.start }],
          run.start,
        ),
    );
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder('throws', this.text, this.runs);
  }
}

export class RichTextValueBuilder extends Service {
  readonly gas = 'Spreadsheet.RichTextValueBuilder';

  constructor(
    /** U4: whether an empty text is refused. */
    private readonly empty: 'throws' | 'blank',
    private text = '',
    private runs: readonly TextRun[] = wholeRuns(text),
  ) {
    super();
  }

  /** Takes the styles of a former text away. */
  setText(text: string): this {
    if (text === '' && this.empty === 'throws') throw invalidArgument('text');
    this.text = text;
    this.runs = wholeRuns(text);
    return this;
  }

  private lay(start: number, end: number, change: (run: TextRun) => TextRun): this {
    if (start < 0 || end < start || end > this.text.length) throw new GasError('Illegal argument.');
    this.runs = overlaid(this.runs, start, end, change);
    return this;
  }

  /** For all of the text, or from `first` up to `end`; null takes the style away. */
  setTextStyle(
    first: TextStyleService | number | null,
    end?: number,
    part?: TextStyleService | null,
  ): this {
    const [start, upTo, style] =
      typeof first === 'number' ? [first, end ?? 0, part] : [0, this.text.length, first];
    return this.lay(start, upTo, (run) => {
      if (style) return { ...run, ...style.dress() };
      const { start: from, end: to, link } = run;
      return { start: from, end: to, ...(link !== undefined && { link }) };
    });
  }

  setLinkUrl(first: string | number | null, end?: number, part?: string | null): this {
    const [start, upTo, link] =
      typeof first === 'number' ? [first, end ?? 0, part] : [0, this.text.length, first];
    return this.lay(start, upTo, ({ link: _, ...run }) => (link ? { ...run, link } : run));
  }

  build(): RichTextValueService {
    return new RichTextValueService(this.text, this.runs);
  }
}
