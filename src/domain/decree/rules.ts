// The rules that are more than the look of one element, each with where it stands and how sure a
// program can be: WRONG is against the decree, LOOK is for a person to look at.

import type { Element, Property } from './elements.ts';

export type Severity = 'WRONG' | 'LOOK';

/** The groups in which findings are told, in the order of a paper. */
export const groups = [
  'PAGE',
  'PAGE_NUMBER',
  'TYPEFACE',
  'LETTERHEAD',
  'NUMBER_DATE',
  'SUBJECT',
  'RECIPIENTS',
  'BASES',
  'TEXT',
  'RECEIVERS',
  'SIGNATURE',
  'ANNEX',
  'DATES',
  'CAPITALS',
] as const;
export type Group = (typeof groups)[number];

interface Rule {
  readonly group: Group;
  /** Mục and khoản of Phụ lục I, Phần I, unless it names another annex. */
  readonly source: string;
  readonly severity?: Severity;
}

const rule = (group: Group, source: string, severity: Severity = 'WRONG'): Rule => ({
  group,
  source,
  severity,
});

export const rules = {
  PAGE_SIZE: rule('PAGE', 'I.1'),
  PAGE_TURNED: rule('PAGE', 'I.2'),
  MARGIN_TOP: rule('PAGE', 'I.3'),
  MARGIN_BOTTOM: rule('PAGE', 'I.3'),
  MARGIN_LEFT: rule('PAGE', 'I.3'),
  MARGIN_RIGHT: rule('PAGE', 'I.3'),
  PAGE_NUMBER_MISSING: rule('PAGE_NUMBER', 'I.7'),
  PAGE_NUMBER_BELOW: rule('PAGE_NUMBER', 'I.7'),
  PAGE_NUMBER_FIRST: rule('PAGE_NUMBER', 'I.7'),
  PAGE_NUMBER_ARABIC: rule('PAGE_NUMBER', 'I.7'),
  PAGE_NUMBER_FROM_ONE: rule('PAGE_NUMBER', 'I.7'),
  PAGE_NUMBER_ANNEX: rule('PAGE_NUMBER', 'III.1.đ'),
  FONT: rule('TYPEFACE', 'I.4'),
  COLOUR: rule('TYPEFACE', 'I.4'),
  DECOMPOSED: rule('TYPEFACE', 'I.4', 'LOOK'),
  NATION_MISSING: rule('LETTERHEAD', 'II.1.a'),
  NATION_WORDS: rule('LETTERHEAD', 'II.1.a'),
  NATION_PLACE: rule('LETTERHEAD', 'II.1.a'),
  MOTTO_MISSING: rule('LETTERHEAD', 'II.1.b'),
  MOTTO_WORDS: rule('LETTERHEAD', 'II.1.b'),
  MOTTO_RULE: rule('LETTERHEAD', 'II.1.b'),
  MOTTO_UNDERLINED: rule('LETTERHEAD', 'II.1.b', 'LOOK'),
  HEAD_SPACING: rule('LETTERHEAD', 'II.1.c'),
  HEAD_BY_TABS: rule('LETTERHEAD', 'IV', 'LOOK'),
  BODY_MISSING: rule('LETTERHEAD', 'II.2.a'),
  BODY_RULE: rule('LETTERHEAD', 'II.2.b'),
  NUMBER_MISSING: rule('NUMBER_DATE', 'II.3'),
  NUMBER_COLON: rule('NUMBER_DATE', 'II.3.c'),
  NUMBER_ZERO: rule('NUMBER_DATE', 'II.3.c'),
  NUMBER_MARKS: rule('NUMBER_DATE', 'II.3.c'),
  NUMBER_CAPITALS: rule('NUMBER_DATE', 'II.3.c'),
  NUMBER_SYMBOL: rule('NUMBER_DATE', 'II.3.b; Phụ lục III, Mục I'),
  DATE_MISSING: rule('NUMBER_DATE', 'II.4'),
  DATE_COMMA: rule('NUMBER_DATE', 'II.4.c'),
  DATE_ZERO: rule('NUMBER_DATE', 'II.4.b'),
  DATE_PLACE: rule('NUMBER_DATE', 'II.4.c'),
  DATE_LEVEL: rule('NUMBER_DATE', 'II.4.c'),
  TYPE_MISSING: rule('SUBJECT', 'II.5', 'LOOK'),
  SUBJECT_MISSING: rule('SUBJECT', 'II.5.b'),
  SUBJECT_RULE: rule('SUBJECT', 'II.5.b'),
  ABOUT_START: rule('SUBJECT', 'II.5.b'),
  ABOUT_GAP: rule('SUBJECT', 'II.5.b'),
  AUTHORITY_MISSING: rule('SUBJECT', 'Phụ lục III, Mẫu 1.2'),
  DECIDES_MISSING: rule('SUBJECT', 'Phụ lục III, Mẫu 1.2'),
  TO_MISSING: rule('RECIPIENTS', 'II.9.b'),
  TO_COLON: rule('RECIPIENTS', 'II.9.d'),
  TO_SAME_LINE: rule('RECIPIENTS', 'II.9.d'),
  TO_DASH: rule('RECIPIENTS', 'II.9.d'),
  TO_MARKS: rule('RECIPIENTS', 'II.9.d'),
  TO_UNDER_COLON: rule('RECIPIENTS', 'II.9.d', 'LOOK'),
  BASIS_MARKS: rule('BASES', 'II.6.a'),
  BASIS_CITED: rule('BASES', 'II.6.a', 'LOOK'),
  BASES_MISSING: rule('BASES', 'II.6.a; Phụ lục III, Mẫu 1.2'),
  TEXT_JUSTIFIED: rule('TEXT', 'II.6.e'),
  TEXT_INDENT: rule('TEXT', 'II.6.e'),
  TEXT_GAP: rule('TEXT', 'II.6.e'),
  TEXT_LINES: rule('TEXT', 'II.6.e'),
  CHAPTER_NUMERAL: rule('TEXT', 'II.6.đ'),
  ARTICLE_NUMBER: rule('TEXT', 'II.6.đ'),
  POINT_LETTERS: rule('TEXT', 'II.6.đ'),
  CLOSING_MISSING: rule('TEXT', 'Phụ lục III, Mục II'),
  CLOSING_MARK: rule('TEXT', 'Phụ lục III, Mục II'),
  CLOSING_TWICE: rule('TEXT', 'Phụ lục III, Mục II'),
  RECEIVERS_MISSING: rule('RECEIVERS', 'II.9.c'),
  RECEIVERS_COLON: rule('RECEIVERS', 'II.9.d'),
  RECEIVERS_LEVEL: rule('RECEIVERS', 'II.9.d'),
  RECEIVERS_FLUSH: rule('RECEIVERS', 'II.9.d'),
  RECEIVERS_DASH: rule('RECEIVERS', 'II.9.d'),
  RECEIVERS_MARKS: rule('RECEIVERS', 'II.9.d'),
  RECEIVERS_AS_ABOVE: rule('RECEIVERS', 'II.9.b'),
  RECEIVERS_KEPT: rule('RECEIVERS', 'II.9.d'),
  SIGNATURE_MISSING: rule('SIGNATURE', 'II.7'),
  SIGNATURE_FOR: rule('SIGNATURE', 'II.7.b'),
  SIGNATURE_DEPUTY: rule('SIGNATURE', 'II.7.b', 'LOOK'),
  SIGNATURE_DEGREE: rule('SIGNATURE', 'II.7.c', 'LOOK'),
  SIGNATURE_TWO: rule('SIGNATURE', 'Phụ lục III, Mẫu 1.9', 'LOOK'),
  ANNEX_POINTED: rule('ANNEX', 'III.1.a'),
  ANNEX_NUMERALS: rule('ANNEX', 'III.1.a'),
  ANNEX_PAGE: rule('ANNEX', 'Phụ lục III, Mẫu 2.1'),
  ANNEX_REFERENCE_MISSING: rule('ANNEX', 'III.1.c'),
  DATES_ZERO: rule('DATES', 'II.4.b'),
  DATES_NO_ZERO: rule('DATES', 'II.4.b', 'LOOK'),
  CAPITALS_PLACE: rule('CAPITALS', 'Phụ lục II, Mục III', 'LOOK'),
  CAPITALS_NAMED_PLACE: rule('CAPITALS', 'Phụ lục II, Mục III', 'LOOK'),
  CAPITALS_BODY: rule('CAPITALS', 'Phụ lục II, Mục IV', 'LOOK'),
  CAPITALS_CITED: rule('CAPITALS', 'Phụ lục II, Mục V', 'LOOK'),
  CAPITALS_WEEKDAY: rule('CAPITALS', 'Phụ lục II, Mục V', 'LOOK'),
} as const satisfies Readonly<Record<string, Rule>>;

export type SpecialRule = keyof typeof rules;

/** Whether a rule stands alone, and is none of an element's look. */
export const isSpecial = (rule: RuleId): rule is SpecialRule => rule in rules;

/** An element's property, `NATION.SIZE`, or a rule of its own. */
export type RuleId = SpecialRule | `${Element}.${Property}`;

/** What is against one rule, told once however often it is found. */
export interface Finding {
  readonly rule: RuleId;
  /** The first words of the first place; '' where it is about the whole file. */
  readonly where: string;
  /** What stands there now: a size, a name, the words; '' where the rule says enough. */
  readonly found: string;
  /** How many further places have the same. */
  readonly more: number;
}
