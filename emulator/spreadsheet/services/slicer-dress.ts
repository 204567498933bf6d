// Slicer, part 2: its title and its colours.

import { Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { readCell, shownText } from '../cell-values.ts';
import { cellAt } from '../cells.ts';
import { colour } from '../colours.ts';
import { invalidArgument } from '../errors.ts';
import type { SlicerState } from '../slicer-state.ts';
import { Color, colourOf } from './color.ts';
import { dressOfCell, TextStyleService } from './text-style.ts';

export abstract class SlicerDress extends Service {
  readonly gas = 'Spreadsheet.Slicer';

  protected abstract readonly book: Book;
  protected abstract get slicer(): SlicerState;
  protected abstract alter(change: Partial<SlicerState>): this;

  /** The title that a script gave, or the header of its column; '' before it has one [K]. */
  getTitle(): string {
    this.book.read();
    const { title, offset, source } = this.slicer;
    if (title !== '' || offset === null) return title;
    const { row, column } = source.area;
    const sheet = this.book.shown(source.sheetId);
    const { engine } = this.book;
    const at = [row, column + offset] as const;
    const spills = engine.maySpill(sheet.sheetId);
    const { value, format } = readCell(engine, sheet, ...at, cellAt(sheet, ...at), spills);
    return shownText(this.book, value, format);
  }

  /** An empty title is the usual one again. */
  setTitle(title: string): this {
    return this.alter({ title });
  }

  /** To the left, if nobody has said otherwise [K]. */
  getTitleHorizontalAlignment(): string {
    return this.slicer.align ?? 'left';
  }

  setTitleHorizontalAlignment(align: string | null): this {
    if (align === null || align === 'left' || align === 'center' || align === 'right') {
      return this.alter({ align });
    }
    throw invalidArgument('horizontalAlignment');
  }

  /** What is not set is as in a cell [K]. */
  getTitleTextStyle(): TextStyleService {
    return new TextStyleService(dressOfCell(this.slicer.style));
  }

  setTitleTextStyle(style: TextStyleService): this {
    return this.alter({ style: { ...this.slicer.style, ...style.dress() } });
  }

  getBackgroundColor(): string | null {
    return this.slicer.bg;
  }

  getBackgroundColorObject(): Color | null {
    const { bg, bgTheme } = this.slicer;
    return bg === null ? null : new Color(colourOf(bg, bgTheme ?? undefined));
  }

  #background(bg: string | null, theme?: string): this {
    const shown = theme === undefined ? undefined : this.book.state.theme.colours[theme];
    return this.alter({ bg: shown ?? bg, bgTheme: theme ?? null });
  }

  /** null resets it; nonsense is passed over as elsewhere. */
  setBackgroundColor(text: string | null): this {
    if (text === null) return this.#background(null);
    const bg = colour(text);
    return bg === undefined ? this : this.#background(bg);
  }

  setBackgroundColorObject(color: Color | null): this {
    return this.#background(color?.state.rgb ?? null, color?.state.theme);
  }
}
