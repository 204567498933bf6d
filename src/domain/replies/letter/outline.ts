// The outline of a letter while it is read from top to bottom: which headings are in force, which item is open.

import type { Ids } from '../../../workbook/enums.ts';
import type { Block } from './blocks.ts';
import { partNamed, placeNamed } from './guesses.ts';

interface Level {
  /** The kind of mark; PLAIN for a heading without one. */
  readonly kind: string;
  readonly part: Ids<'part'> | null;
  readonly place: string;
  /** Items below belong to the comment that this one opened. */
  readonly opens: boolean;
}

/** Marks that stand above a heading without a mark. */
const ABOVE_PLAIN = ['ROMAN', 'CAPITAL'];

export class Outline {
  private levels: Level[] = [];

  /** Goes to the level of a block: what stands as deep or deeper is over. */
  turnTo({ mark }: Block): void {
    if (mark === null) {
      this.levels = this.levels.filter(({ kind }) => ABOVE_PLAIN.includes(kind));
      return;
    }
    const at = this.levels.findIndex(({ kind }) => kind === mark.kind);
    if (at >= 0) this.levels = this.levels.slice(0, at);
  }

  enter({ mark, text }: Block, opens: boolean): void {
    const level = { part: partNamed(text), place: placeNamed(text), opens };
    this.levels.push({ kind: mark?.kind ?? 'PLAIN', ...level });
  }

  get part(): Ids<'part'> | null {
    return [...this.levels].reverse().find(({ part }) => part !== null)?.part ?? null;
  }

  get place(): string {
    return [...this.levels].reverse().find(({ place }) => place !== '')?.place ?? '';
  }

  /** Whether a block that stands here goes on with the comment above it. */
  get withinComment(): boolean {
    return this.levels[this.levels.length - 1]?.opens ?? false;
  }
}
