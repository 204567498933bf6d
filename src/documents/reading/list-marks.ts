// The numbers that Word puts before paragraphs: they stand in no text and are counted as Word counts them.

import { roman } from '../../domain/numerals.ts';
import type { Lists } from './numbering.ts';
import type { Listed } from './paragraphs.ts';

/** Counts through a document: gives each numbered paragraph the mark that Word shows before it. */
export class ListMarks {
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: Lists) {}

  /** The mark of the next paragraph of a list, `a)`; '' where it has none, `-` for a bullet. */
  next({ list: id, level: at }: Listed): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined) return '';
    const place = Number(at);
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    const anew = list.restarts.has(at) && !this.begun.has(`${id} ${at}`);
    this.begun.add(`${id} ${at}`);
    counts.length = Math.min(counts.length, anew ? place : place + 1);
    for (let above = 0; above < place; above += 1) {
      counts[above] ??= list.levels.get(String(above))?.start ?? 1;
    }
    counts[place] = (counts[place] ?? level.start - 1) + 1;
    if (level.format === 'bullet') return '-';
    return level.mark.replace(/%(\d)/g, (_, digit: string) => {
      const one = Number(digit) - 1;
      return written(counts[one] ?? 1, list.levels.get(String(one))?.format ?? 'decimal');
    });
  }
}

function written(value: number, format: string): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerLetter':
      return letter;
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}
