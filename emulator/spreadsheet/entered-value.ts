// What a value of a script, or a text that is typed, becomes in a cell.

import { Service } from '../core/service.ts';
import type { Book } from './book.ts';
import { lookOf, orBlank } from './cells.ts';
import { invalidArgument } from './errors.ts';
import { serialAt } from './serial.ts';
import { CellImage } from './services/cell-image.ts';
import type { Cell } from './state.ts';
import { type Typed, typed } from './typed-text.ts';

function ofDate(book: Book, date: Date): Typed {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return { v: '' };
  const serial = serialAt(instant, book.state.timeZone);
  return { v: serial, nf: Number.isInteger(serial) ? book.facts.date : book.facts.dateTime };
}

/** What a value of the script becomes in a cell. */
export function entered(
  book: Book,
  value: unknown,
  format: string | undefined,
  inBlock: boolean,
): Typed {
  // Most cells of a large block are blank.
  if (value === '') return { v: '' };
  if (value === null || value === undefined) {
    const inArray = inBlock ? book.execution.switches['cells.undefinedInArray'] : 'blank';
    if (inArray === 'throws') throw invalidArgument('value');
    return { v: inArray === 'undefined' && value === undefined ? 'undefined' : '' };
  }
  if (value instanceof Date) return ofDate(book, value);
  if (typeof value === 'boolean') return { v: value };
  if (typeof value === 'number') return Number.isFinite(value) ? { v: value } : { v: '#NUM!' };
  if (value instanceof CellImage) return { v: '', image: { ...value.image } };
  // Any other object of a service is told by its class, as by `toString` [K].
  if (value instanceof Service) return { v: value.gas.split('.')[1] ?? '' };
  return typed(String(value), book.typing(format));
}

/** A cell with new content in the dress that it has; the text's own format only where there is none. */
export function withContent(cell: Cell | undefined, { v, f, nf, image }: Typed): Cell | undefined {
  const next: Cell = { v, ...lookOf(cell) };
  if (image !== undefined) next.image = image;
  if (f !== undefined) next.f = f;
  const plain = next.nf === undefined || /^general$/i.test(next.nf);
  if (nf !== undefined && plain) next.nf = nf;
  return orBlank(next);
}
