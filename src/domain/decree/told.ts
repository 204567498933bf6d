// Findings as sentences, in the words of a language that are handed in.

import { type FormCheck, groupOf, severityOf, sourceOf } from './check-form.ts';
import { type Element, elements, lookOf, type Property } from './elements.ts';
import type { Finding, Group, RuleId, Severity } from './rules.ts';
import { groups, isSpecial } from './rules.ts';

/** The words of either language: both tables have this type. */
export type DecreeWords = typeof import('../../text/vi/decree.ts').decree;

export interface ToldFinding {
  readonly group: Group;
  readonly severity: Severity;
  /** What is right. */
  readonly right: string;
  /** What is found, and where; '' where there is no more to say. */
  readonly found: string;
  /** Where the rule stands in the decree. */
  readonly source: string;
}

export interface ToldGroup {
  readonly title: string;
  readonly findings: readonly ToldFinding[];
}

/** How much of a check a cell of the register keeps. */
const LONGEST = 480;

export function toldFinding(finding: Finding, words: DecreeWords): ToldFinding {
  const { rule, where, found, more } = finding;
  return {
    group: groupOf(rule),
    severity: severityOf(rule),
    right: rightOf(rule, words),
    found: [
      // Words that were found stand in the place already.
      found === '' || where.startsWith(found.slice(0, 20)) ? '' : words.found(found),
      where === '' ? (more > 0 ? words.many(more) : '') : words.where(where, more),
    ]
      .filter((part) => part !== '')
      .join(', '),
    source: sourceOf(rule)
      .split('; ')
      .map((one) => sourceTold(one, words))
      .join('; '),
  };
}

/** By groups, in the order of a paper; groups without a finding are left out. */
export function toldGroups({ findings }: FormCheck, words: DecreeWords): ToldGroup[] {
  const told = findings.map((one) => toldFinding(one, words));
  return groups
    .map((group) => ({
      title: words.groups[group],
      findings: told.filter((one) => one.group === group),
    }))
    .filter(({ findings: some }) => some.length > 0);
}

/** A line for each finding: what is right, what is found. */
export function toldLines({ findings }: FormCheck, words: DecreeWords): string[] {
  return findings.map((one) => {
    const { severity, right, found } = toldFinding(one, words);
    return `${words.severities[severity]}: ${right}${found === '' ? '' : ` – ${found}`}`;
  });
}

/** What the register keeps of a check: `Đạt`, or how many findings and the first of them. */
export function keptCheck(check: FormCheck, words: DecreeWords): string {
  if (check.findings.length === 0) return words.passed;
  const wrong = check.findings.filter(({ rule }) => severityOf(rule) === 'WRONG').length;
  const counted = words.counted(wrong, check.findings.length - wrong);
  const whole = `${counted}. ${toldLines(check, words).join('; ')}`;
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}…` : whole;
}

function rightOf(rule: RuleId, words: DecreeWords): string {
  if (isSpecial(rule)) return words.rules[rule];
  const [element, property] = rule.split('.') as [Element, Property];
  const look = lookOf(element in elements ? element : 'TEXT');
  switch (property) {
    case 'LETTERS':
      return look.letters === 'capitals' ? words.capitals(element) : words.sentence(element);
    case 'SIZE':
      return words.size(element, ...look.size);
    case 'BOLD':
      return words.bold(element, look.bold === true);
    case 'ITALIC':
      return words.italic(element, look.italic === true);
    case 'ALIGN':
      return words.centred(element);
  }
}

/** `II.1.a` is “điểm a khoản 1 Mục II”; what names an annex of its own is left as it is. */
function sourceTold(source: string, words: DecreeWords): string {
  const [part = '', clause = '', point = ''] = source.split('.');
  return /^[IVX]+$/.test(part) ? words.clause(part, clause, point) : source;
}
