// Paper, margins and page numbers (Phụ lục I, Phần I, Mục I.1–I.3, I.7, III.1.đ).

import type { Anatomy } from './anatomy.ts';
import { finding, lookFindings } from './look-findings.ts';
import type { FormDocument, Page, Paragraph, Section } from './model.ts';
import { placedIn } from './placed.ts';
import type { Finding, SpecialRule } from './rules.ts';

const MILLIMETRE = 72 / 25.4;
/** What programs round away, in millimetres. */
const SLACK = 0.6;
const SHORT = 210;
const LONG = 297;
/** Letters of text that cannot stand on one page. */
const ONE_PAGE = 3200;

const MARGINS: readonly (readonly [
  SpecialRule,
  'top' | 'right' | 'bottom' | 'left',
  number,
  number,
])[] = [
  ['MARGIN_TOP', 'top', 20, 25],
  ['MARGIN_BOTTOM', 'bottom', 20, 25],
  ['MARGIN_LEFT', 'left', 30, 35],
  ['MARGIN_RIGHT', 'right', 15, 20],
];

const told = (points: number): string =>
  `${String(Math.round((points / MILLIMETRE) * 10) / 10).replace('.', ',')} mm`;

export function pageFindings({ document, annexes }: Anatomy): Finding[] {
  return document.sections.flatMap((section, index) => {
    const isAnnex = annexes.some(({ label }) => label.at.section === index);
    return [...sizeFindings(section, isAnnex), ...marginFindings(section.page)];
  });
}

function sizeFindings(section: Section, isAnnex: boolean): Finding[] {
  const { width, height } = section.page;
  const near = (points: number, millimetres: number): boolean =>
    Math.abs(points / MILLIMETRE - millimetres) <= 1;
  const turned = near(width, LONG) && near(height, SHORT);
  if (!turned && !(near(width, SHORT) && near(height, LONG))) {
    return [finding('PAGE_SIZE', '', `${told(width)} × ${told(height)}`)];
  }
  const hasTable = section.blocks.some((block) => block.kind === 'table' && block.bordered);
  return turned && !hasTable && !isAnnex ? [finding('PAGE_TURNED')] : [];
}

function marginFindings(page: Page): Finding[] {
  return MARGINS.flatMap(([rule, side, least, most]) => {
    const wide = page[side] / MILLIMETRE;
    return wide < least - SLACK || wide > most + SLACK ? [finding(rule, '', told(page[side]))] : [];
  });
}

/** The page's number: there, in the top margin, in the middle, and not on the first page. */
export function pageNumberFindings({ document, annexes, nation }: Anatomy): Finding[] {
  return document.sections.flatMap((section, index) => {
    const isAnnex = annexes.some(({ label }) => label.at.section === index);
    const first = index === 0 && (nation !== null || isAnnex);
    return numberFindings(section, index, document, first || isAnnex, isAnnex && index > 0);
  });
}

const numbered = (paragraphs: readonly Paragraph[]): Paragraph | undefined =>
  paragraphs.find(({ fields }) => fields.includes('PAGE'));

function numberFindings(
  section: Section,
  index: number,
  document: FormDocument,
  beginsPaper: boolean,
  isAnnex: boolean,
): Finding[] {
  const above = numbered(section.header.usual);
  const below = numbered(section.footer.usual);
  if (above === undefined) {
    if (below !== undefined) return [finding('PAGE_NUMBER_BELOW')];
    return index === 0 && isLong(document) ? [finding('PAGE_NUMBER_MISSING')] : [];
  }
  const found: Finding[] = [];
  const { first } = section.header;
  const shown = first === null || numbered(first) !== undefined;
  if (beginsPaper && shown) found.push(finding('PAGE_NUMBER_FIRST'));
  if (section.numberFormat !== 'decimal') found.push(finding('PAGE_NUMBER_ARABIC'));
  if (index === 0 && section.startsAt !== null && section.startsAt !== 1) {
    found.push(finding('PAGE_NUMBER_FROM_ONE', '', String(section.startsAt)));
  }
  if (isAnnex && section.startsAt !== 1) found.push(finding('PAGE_NUMBER_ANNEX'));
  const at = {
    index: 0,
    section: index,
    table: null,
    row: 0,
    column: 0,
    inData: false,
    paragraph: above,
  };
  // A field without a result has a run without letters: a digit stands for it.
  const runs = above.runs.map((run) => ({ ...run, text: run.text === '' ? '1' : run.text }));
  found.push(...lookFindings('PAGE_NUMBER', { at, text: '', runs, shared: false }));
  return found;
}

function isLong(document: FormDocument): boolean {
  const letters = placedIn(document).reduce((sum, { paragraph }) => sum + paragraph.text.length, 0);
  return letters > ONE_PAGE;
}
