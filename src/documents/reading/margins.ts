// What stands in the top and bottom margins of a section.

import type { Margins, Paragraph } from '../../domain/decree/model.ts';
import { readParagraph } from './paragraphs.ts';
import type { StyleBook } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** The parts that a document names by a link's id. */
export type Targets = ReadonlyMap<string, XmlElement>;

/** Headers and footers that a section does not name are those of the one before. */
export type Named = Readonly<Record<string, readonly Paragraph[]>>;

export function namedMargins(
  properties: XmlElement | undefined,
  styles: StyleBook,
  targets: Targets,
  room: number,
): Named {
  const named: Record<string, readonly Paragraph[]> = {};
  for (const one of properties?.children ?? []) {
    if (one.name !== 'w:headerReference' && one.name !== 'w:footerReference') continue;
    const kind = one.name === 'w:headerReference' ? 'header' : 'footer';
    const part = targets.get(one.attributes['r:id'] ?? '');
    if (part === undefined) continue;
    named[`${kind} ${one.attributes['w:type'] ?? 'default'}`] = paragraphsIn(part, styles, room);
  }
  return named;
}

export function marginsOf(named: Named, kind: 'header' | 'footer', firstApart: boolean): Margins {
  const usual = named[`${kind} default`] ?? [];
  return { usual, first: firstApart ? (named[`${kind} first`] ?? []) : null };
}

function paragraphsIn(part: XmlElement, styles: StyleBook, room: number): Paragraph[] {
  return part.children.flatMap((one) => {
    if (one.name === 'w:p') return [readParagraph(one, styles, room)];
    return paragraphsIn(one, styles, room);
  });
}
