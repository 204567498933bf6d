// Lines that stand in a text as drawings: the rules under Tiêu ngữ and the office's name.

import type { XmlElement } from './xml.ts';
import { child, childrenOf } from './xml-look.ts';

const EMU_PER_POINT = 12_700;

/** Widths in points of what is drawn flat: lines and connectors, in both of Word's ways to say it. */
export function drawnWidths(element: XmlElement): number[] {
  if (element.name === 'mc:AlternateContent') {
    const [choice] = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')];
    return (choice?.children ?? []).flatMap(drawnWidths);
  }
  if (element.name === 'w:drawing') {
    return element.children.flatMap((anchor) => {
      const extent = child(anchor, 'wp:extent')?.attributes ?? {};
      const [wide, high] = [Number(extent.cx ?? 0), Number(extent.cy ?? 0)];
      return high <= 2 * EMU_PER_POINT && wide > 0 ? [wide / EMU_PER_POINT] : [];
    });
  }
  if (element.name === 'v:line') {
    const [from, to] = [element.attributes.from, element.attributes.to].map((end) =>
      lengthIn((end ?? '').split(',')[0] ?? ''),
    );
    return [Math.abs((to ?? 0) - (from ?? 0))];
  }
  return element.children.flatMap(drawnWidths);
}

/** A length of VML in points. */
function lengthIn(text: string): number {
  const number = Number.parseFloat(text);
  if (Number.isNaN(number)) return 0;
  if (text.endsWith('in')) return number * 72;
  if (text.endsWith('mm')) return (number * 72) / 25.4;
  if (text.endsWith('cm')) return (number * 72) / 2.54;
  return text.endsWith('px') ? number * 0.75 : number;
}
