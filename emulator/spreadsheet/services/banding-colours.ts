// Banding, part 1: the alternating colours of rows, of columns, or of both.

import { GasError, Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { colour } from '../colours.ts';
import type { BandColours, BandingState } from '../state.ts';

const none: BandColours = { header: null, first: null, second: null, footer: null };

const names = { header: 'Header', first: 'First', second: 'Second', footer: 'Footer' } as const;

export abstract class BandingColours extends Service {
  readonly gas = 'Spreadsheet.Banding';
  protected abstract readonly book: Book;
  protected abstract readonly sheetId: number;
  protected abstract get state(): BandingState;

  private shade(way: 'rows' | 'columns', role: keyof BandColours): string | null {
    this.book.read();
    return this.state[way]?.[role] ?? null;
  }

  /** Google passes over nonsense; the two bands themselves must keep a colour. */
  private paint(way: 'rows' | 'columns', role: keyof BandColours, text: string | null): this {
    if (text === null && (role === 'first' || role === 'second')) {
      throw new GasError(`${names[role]} ${way.slice(0, -1)} color should not be null.`);
    }
    const painted = text === null ? null : colour(text);
    if (painted === undefined) return this;
    this.book.alterSheet(this.sheetId, () => {
      this.state[way] = { ...(this.state[way] ?? none), [role]: painted };
    });
    return this;
  }

  getHeaderRowColor(): string | null {
    return this.shade('rows', 'header');
  }

  getFirstRowColor(): string | null {
    return this.shade('rows', 'first');
  }

  getSecondRowColor(): string | null {
    return this.shade('rows', 'second');
  }

  getFooterRowColor(): string | null {
    return this.shade('rows', 'footer');
  }

  getHeaderColumnColor(): string | null {
    return this.shade('columns', 'header');
  }

  getFirstColumnColor(): string | null {
    return this.shade('columns', 'first');
  }

  getSecondColumnColor(): string | null {
    return this.shade('columns', 'second');
  }

  getFooterColumnColor(): string | null {
    return this.shade('columns', 'footer');
  }

  setHeaderRowColor(text: string | null): this {
    return this.paint('rows', 'header', text);
  }

  setFirstRowColor(text: string | null): this {
    return this.paint('rows', 'first', text);
  }

  setSecondRowColor(text: string | null): this {
    return this.paint('rows', 'second', text);
  }

  setFooterRowColor(text: string | null): this {
    return this.paint('rows', 'footer', text);
  }

  setHeaderColumnColor(text: string | null): this {
    return this.paint('columns', 'header', text);
  }

  setFirstColumnColor(text: string | null): this {
    return this.paint('columns', 'first', text);
  }

  setSecondColumnColor(text: string | null): this {
    return this.paint('columns', 'second', text);
  }

  setFooterColumnColor(text: string | null): this {
    return this.paint('columns', 'footer', text);
  }
}
