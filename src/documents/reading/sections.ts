// The sections of a document: page, margins, and the blocks that stand in each.

import type { Page, Section } from '../../domain/decree/model.ts';
import { blockOf } from './blocks.ts';
import { blocksIn } from './content.ts';
import { marginsOf, type Named, namedMargins, type Targets } from './margins.ts';
import type { StyleBook } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { child, isOn, points, value } from './xml-look.ts';

export function readSections(body: XmlElement, styles: StyleBook, targets: Targets): Section[] {
  const sections: Section[] = [];
  let held: XmlElement[] = [];
  let named: Named = {};
  const close = (properties: XmlElement | undefined): void => {
    const page = pageOf(properties);
    const room = page.width - page.left - page.right;
    named = { ...named, ...namedMargins(properties, styles, targets, room) };
    const own = isOn(properties, 'w:titlePg') === true;
    const numbers = child(properties, 'w:pgNumType')?.attributes ?? {};
    const start = Number.parseInt(numbers['w:start'] ?? '', 10);
    sections.push({
      page,
      header: marginsOf(named, 'header', own),
      footer: marginsOf(named, 'footer', own),
      startsAt: Number.isNaN(start) ? null : start,
      numberFormat: numbers['w:fmt'] ?? 'decimal',
      newPage: value(properties, 'w:type') !== 'continuous',
      blocks: held.map((one) => blockOf(one, styles, room)),
    });
    held = [];
  };
  for (const one of blocksIn(body)) {
    if (one.name === 'w:sectPr') {
      close(one);
      continue;
    }
    held.push(one);
    const ending = child(child(one, 'w:pPr'), 'w:sectPr');
    if (one.name === 'w:p' && ending !== undefined) close(ending);
  }
  if (held.length > 0) close(undefined);
  return sections;
}

/** What Word takes where nothing is said: Letter with an inch around. */
function pageOf(properties: XmlElement | undefined): Page {
  const size = child(properties, 'w:pgSz')?.attributes ?? {};
  const margin = child(properties, 'w:pgMar')?.attributes ?? {};
  return {
    width: points(size['w:w'], 12_240),
    height: points(size['w:h'], 15_840),
    top: Math.abs(points(margin['w:top'], 1440)),
    right: points(margin['w:right'], 1440),
    bottom: Math.abs(points(margin['w:bottom'], 1440)),
    left: points(margin['w:left'], 1440) + points(margin['w:gutter'], 0),
  };
}
