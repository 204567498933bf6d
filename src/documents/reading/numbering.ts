// The numbered and bulleted lists of a file, each level with what it says of its marks and indents.

import type { XmlElement } from './xml.ts';
import { child, childrenOf, value } from './xml-look.ts';

export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly mark: string;
  /** The `w:pPr` of its paragraphs. */
  readonly properties: XmlElement | undefined;
}

export interface List {
  /** Lists of one kind count on from each other. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<string, ListLevel>;
  /** The levels that it begins anew: “Restart at 1” makes a list of its own. */
  readonly restarts: ReadonlySet<string>;
}

/** By the id that paragraphs name. */
export type Lists = ReadonlyMap<string, List>;

export function readLists(numbering: XmlElement | undefined): Lists {
  const abstracts = new Map(
    childrenOf(numbering, 'w:abstractNum').map((one) => [
      one.attributes['w:abstractNumId'] ?? '',
      levelsIn(one),
    ]),
  );
  return new Map(
    childrenOf(numbering, 'w:num').map((list) => {
      const abstract = value(list, 'w:abstractNumId') ?? '';
      return [list.attributes['w:numId'] ?? '', listOf(list, abstract, abstracts.get(abstract))];
    }),
  );
}

function listOf(list: XmlElement, abstract: string, inherited: List['levels'] | undefined): List {
  const levels = new Map(inherited);
  const restarts = new Set<string>();
  for (const change of childrenOf(list, 'w:lvlOverride')) {
    const place = change.attributes['w:ilvl'] ?? '';
    const level = levelsIn(change).get(place) ?? levels.get(place);
    if (level === undefined) continue;
    const start = value(change, 'w:startOverride');
    if (start !== undefined) restarts.add(place);
    levels.set(place, start === undefined ? level : { ...level, start: Number(start) });
  }
  return { abstract, levels, restarts };
}

function levelsIn(of: XmlElement): Map<string, ListLevel> {
  return new Map(
    childrenOf(of, 'w:lvl').map((level) => [
      level.attributes['w:ilvl'] ?? '',
      {
        start: Number(value(level, 'w:start') ?? '1'),
        format: value(level, 'w:numFmt') ?? 'decimal',
        mark: value(level, 'w:lvlText') ?? '',
        properties: child(level, 'w:pPr'),
      },
    ]),
  );
}
