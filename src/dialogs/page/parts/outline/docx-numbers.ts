// The numbers that Word puts before paragraphs: they stand in no text and are counted as Word counts them.

import { roman } from '../../../../domain/documents/roman.ts';
import { attribute, child, children } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
}

type Levels = ReadonlyMap<number, Level>;

interface List {
  /** Lists of one kind count on from each other. */
  readonly abstract: string;
  readonly levels: Levels;
  /** The levels that this list begins anew, each until it has: “Restart at 1” makes a list of its own. */
  readonly restarts: Set<number>;
}

/** Counts through a document: gives each numbered paragraph the mark that Word shows before it. */
export class ListNumbers {
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, number[]>();

  constructor(numbering: Document | null) {
    const root = numbering?.documentElement ?? null;
    if (root === null) return;
    const abstracts = new Map(
      children(root, 'abstractNum').map((one) => [
        attribute(one, 'abstractNumId'),
        levelsOf(children(one, 'lvl')),
      ]),
    );
    for (const list of children(root, 'num')) {
      const abstract = attribute(child(list, 'abstractNumId'), 'val');
      const levels = new Map(abstracts.get(abstract));
      const restarts = new Set<number>();
      for (const change of children(list, 'lvlOverride')) {
        const place = Number(attribute(change, 'ilvl'));
        const [own] = levelsOf(children(change, 'lvl')).values();
        const start = attribute(child(change, 'startOverride'), 'val');
        const level = own ?? levels.get(place);
        if (level === undefined) continue;
        if (start !== '') restarts.add(place);
        levels.set(place, start === '' ? level : { ...level, start: Number(start) });
      }
      this.lists.set(attribute(list, 'numId'), { abstract, levels, restarts });
    }
  }

  /** The mark of the next paragraph of a list, `a)`; '' where it has none, `-` for a bullet. */
  next(listId: string, place: number): string {
    const list = this.lists.get(listId);
    const level = list?.levels.get(place);
    if (list === undefined || level === undefined) return '';
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    counts.length = Math.min(counts.length, list.restarts.delete(place) ? place : place + 1);
    for (let above = 0; above < place; above += 1) {
      counts[above] ??= list.levels.get(above)?.start ?? 1;
    }
    counts[place] = (counts[place] ?? level.start - 1) + 1;
    if (level.format === 'bullet') return '-';
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? 1, list.levels.get(at)?.format ?? 'decimal');
    });
  }
}

function levelsOf(levels: readonly Element[]): Map<number, Level> {
  return new Map(
    levels.map((level) => [
      Number(attribute(level, 'ilvl')),
      {
        start: Number(attribute(child(level, 'start'), 'val') || '1'),
        format: attribute(child(level, 'numFmt'), 'val'),
        text: attribute(child(level, 'lvlText'), 'val'),
      },
    ]),
  );
}

function written(value: number, format: string): string {
  const letter = String.fromCharCode(96 + ((value - 1) % 26) + 1);
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
