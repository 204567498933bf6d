// The styles of a file resolved: defaults, then each style over the one it is based on.

import {
  namedSaying,
  over,
  type ParagraphSaying,
  paragraphSaying,
  type RunSaying,
  runSaying,
  type ThemeFonts,
} from './looks.ts';
import { type Lists, readLists } from './numbering.ts';
import type { XmlElement } from './xml.ts';
import { child, childrenOf, value } from './xml-look.ts';

export interface StyleBook {
  readonly theme: ThemeFonts;
  /** What a paragraph of this style says; the style of the file's own when it names none. */
  paragraph(style: string | undefined): ParagraphSaying;
  run(style: string | undefined): RunSaying;
  /** What a style of characters adds. */
  characters(style: string | undefined): RunSaying;
  readonly lists: Lists;
}

/** Bases that go round in a circle are cut here. */
const DEEPEST = 12;

export function styleBook(parts: {
  readonly styles?: XmlElement | undefined;
  readonly numbering?: XmlElement | undefined;
  readonly theme?: XmlElement | undefined;
}): StyleBook {
  const theme = themeFonts(parts.theme);
  const styles = new Map<string, XmlElement>();
  let usual: string | undefined;
  for (const style of childrenOf(parts.styles, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? '';
    styles.set(id, style);
    const byDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
    if (byDefault && style.attributes['w:type'] === 'paragraph') usual = id;
  }
  const defaults = child(parts.styles, 'w:docDefaults');
  const defaultRun = runSaying(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme);
  const defaultParagraph = paragraphSaying(child(child(defaults, 'w:pPrDefault'), 'w:pPr'));
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    let style = styles.get(id ?? '');
    while (style !== undefined && found.length < DEEPEST) {
      found.unshift(style);
      style = styles.get(value(style, 'w:basedOn') ?? '');
    }
    return found;
  };
  const runs = (id: string | undefined, base: RunSaying): RunSaying =>
    chain(id).reduce((said, style) => over(said, runSaying(child(style, 'w:rPr'), theme)), base);
  return {
    theme,
    paragraph: remembered((id) =>
      chain(id ?? usual).reduce((said, style) => {
        const own = paragraphSaying(child(style, 'w:pPr'));
        return over(over(said, namedSaying(style)), own);
      }, defaultParagraph),
    ),
    run: remembered((id) => runs(id ?? usual, defaultRun)),
    characters: remembered((id) => runs(id, {})),
    lists: readLists(parts.numbering),
  };
}

function remembered<Made>(
  make: (id: string | undefined) => Made,
): (id: string | undefined) => Made {
  const made = new Map<string | undefined, Made>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const fresh = make(id);
    made.set(id, fresh);
    return fresh;
  };
}

function themeFonts(theme: XmlElement | undefined): ThemeFonts {
  const scheme = child(child(theme, 'a:themeElements'), 'a:fontScheme');
  const latin = (kind: string): string =>
    child(child(scheme, kind), 'a:latin')?.attributes.typeface ?? '';
  const [major, minor] = [latin('a:majorFont'), latin('a:minorFont')];
  return {
    majorHAnsi: major,
    majorAscii: major,
    majorBidi: major,
    minorHAnsi: minor,
    minorAscii: minor,
    minorBidi: minor,
  };
}
