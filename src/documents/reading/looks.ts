// What a paragraph or run says of its own look, and how one saying goes over another.

import type { Align, LineHeight } from '../../domain/decree/model.ts';
import type { XmlElement } from './xml.ts';
import { child, isOn, value } from './xml-look.ts';

/** What runs may say; undefined is unsaid. */
export interface RunSaying {
  readonly ascii?: string | undefined;
  readonly other?: string | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underlined?: boolean | undefined;
  readonly capitals?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly color?: string | undefined;
}

export interface ParagraphSaying {
  readonly align?: Align | undefined;
  readonly left?: number | undefined;
  readonly right?: number | undefined;
  readonly firstLine?: number | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly line?: LineHeight | undefined;
  readonly tight?: boolean | undefined;
  readonly list?: string | undefined;
  readonly level?: string | undefined;
  readonly breaksPage?: boolean | undefined;
  readonly ruled?: boolean | undefined;
  /** 0 is the highest heading; 9 is text. */
  readonly outline?: number | undefined;
  /** A line of a table of contents, which the program makes. */
  readonly contents?: boolean | undefined;
}

/** The fonts that a theme gives its names. */
export type ThemeFonts = Readonly<Record<string, string>>;

const NOTHING = {};

/** One saying over another: what the later one leaves unsaid stays. */
export function over<Saying extends object>(base: Saying, later: Saying): Saying {
  if (later === NOTHING) return base;
  const merged: Saying = { ...base };
  for (const name in later) {
    if (later[name] !== undefined) merged[name] = later[name];
  }
  return merged;
}

const twips = (text: string | undefined): number | undefined => {
  const number = Number.parseFloat(text ?? '');
  return Number.isNaN(number) ? undefined : number / 20;
};

const whole = (text: string | undefined): number | undefined => {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
};

/** What the name of a style says, in whatever language the program is: names of its own are English in the file. */
export function namedSaying(style: XmlElement): ParagraphSaying {
  const name = (value(style, 'w:name') ?? '').toLowerCase();
  const heading = /^heading (\d)$/.exec(name)?.[1];
  const contents = /^toc( heading|\s?\d)/.test(name);
  if (heading === undefined && !contents) return NOTHING;
  return {
    outline: heading === undefined ? undefined : Number(heading) - 1,
    contents: contents || undefined,
  };
}

const runsRead = new WeakMap<XmlElement, RunSaying>();
const paragraphsRead = new WeakMap<XmlElement, ParagraphSaying>();

/** What a `w:rPr` says. */
export function runSaying(properties: XmlElement | undefined, theme: ThemeFonts): RunSaying {
  if (properties === undefined) return NOTHING;
  const known = runsRead.get(properties) ?? readRunSaying(properties, theme);
  runsRead.set(properties, known);
  return known;
}

function readRunSaying(properties: XmlElement, theme: ThemeFonts): RunSaying {
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
  const half = Number.parseFloat(value(properties, 'w:sz') ?? '');
  const color = value(properties, 'w:color');
  return {
    ascii: theme[fonts['w:asciiTheme'] ?? ''] ?? fonts['w:ascii'],
    other: theme[fonts['w:hAnsiTheme'] ?? ''] ?? fonts['w:hAnsi'],
    size: Number.isNaN(half) ? undefined : half / 2,
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    underlined: isOn(properties, 'w:u'),
    capitals: isOn(properties, 'w:caps'),
    hidden: isOn(properties, 'w:vanish'),
    color: color === undefined || color === 'auto' ? color && '000000' : color.toUpperCase(),
  };
}

const ALIGN: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** Word's own distance between paragraphs where it is left to it, as browsers have it. */
const AUTO_GAP = 14;

/** What a `w:pPr` says. */
export function paragraphSaying(properties: XmlElement | undefined): ParagraphSaying {
  if (properties === undefined) return NOTHING;
  const known = paragraphsRead.get(properties) ?? readParagraphSaying(properties);
  paragraphsRead.set(properties, known);
  return known;
}

function readParagraphSaying(properties: XmlElement): ParagraphSaying {
  const ind = child(properties, 'w:ind')?.attributes ?? {};
  const spacing = child(properties, 'w:spacing')?.attributes ?? {};
  const list = child(properties, 'w:numPr');
  const hanging = twips(ind['w:hanging']);
  const auto = (name: string): boolean => ['1', 'true', 'on'].includes(spacing[name] ?? '');
  return {
    align: ALIGN[value(properties, 'w:jc') ?? ''],
    left: twips(ind['w:left'] ?? ind['w:start']),
    right: twips(ind['w:right'] ?? ind['w:end']),
    firstLine: hanging === undefined ? twips(ind['w:firstLine']) : -hanging,
    before: auto('w:beforeAutospacing') ? AUTO_GAP : twips(spacing['w:before']),
    after: auto('w:afterAutospacing') ? AUTO_GAP : twips(spacing['w:after']),
    line: lineOf(spacing),
    tight: isOn(properties, 'w:contextualSpacing'),
    list: value(list, 'w:numId'),
    level: value(list, 'w:ilvl'),
    breaksPage: isOn(properties, 'w:pageBreakBefore'),
    ruled: ruledBy(child(properties, 'w:pBdr')),
    outline: whole(value(properties, 'w:outlineLvl')),
  };
}

function lineOf(spacing: Readonly<Record<string, string>>): LineHeight | undefined {
  const line = Number.parseFloat(spacing['w:line'] ?? '');
  if (Number.isNaN(line)) return undefined;
  const how = spacing['w:lineRule'];
  if (how === 'exact' || how === 'atLeast') return { kind: how, points: line / 20 };
  return { kind: 'multiple', lines: line / 240 };
}

/** A line over or under; a box all around is a stamp and no rule. */
function ruledBy(borders: XmlElement | undefined): boolean | undefined {
  if (borders === undefined) return undefined;
  const drawn = (name: string): boolean => isOn(borders, name) === true && !isNil(borders, name);
  const sides = drawn('w:left') || drawn('w:right');
  return !sides && (drawn('w:top') || drawn('w:bottom'));
}

function isNil(borders: XmlElement, name: string): boolean {
  return value(borders, name) === 'nil';
}
