// Holds a file against the layout of Nghị định 30/2020/NĐ-CP, and says so rule by rule.

import { type Anatomy, anatomyOf, type PaperKind } from './anatomy.ts';
import { annexFindings } from './annexes.ts';
import { textFindings } from './body-text.ts';
import { capitalFindings } from './capitals.ts';
import { dateFindings } from './dates-in-prose.ts';
import { type Element, elements } from './elements.ts';
import { letterheadFindings } from './letterhead.ts';
import { lookFindings } from './look-findings.ts';
import type { FormDocument } from './model.ts';
import { numberDateFindings } from './number-date.ts';
import { pageFindings, pageNumberFindings } from './page.ts';
import { receiverFindings } from './receivers.ts';
import { basisFindings, recipientFindings } from './recipients.ts';
import {
  type Finding,
  type Group,
  groups,
  isSpecial,
  type RuleId,
  rules,
  type Severity,
} from './rules.ts';
import { signatureFindings } from './signature.ts';
import { subjectFindings } from './subject.ts';
import { typefaceFindings } from './typeface.ts';

export interface FormCheck {
  readonly kind: PaperKind;
  /** One for each rule and value found, in the order of the groups. */
  readonly findings: readonly Finding[];
}

const CHECKS: readonly ((anatomy: Anatomy) => Finding[])[] = [
  pageFindings,
  pageNumberFindings,
  typefaceFindings,
  letterheadFindings,
  numberDateFindings,
  ({ urgency }) => (urgency === null ? [] : lookFindings('URGENCY', urgency)),
  subjectFindings,
  recipientFindings,
  basisFindings,
  textFindings,
  receiverFindings,
  signatureFindings,
  annexFindings,
  dateFindings,
  capitalFindings,
];

/** Everything that is against the rules, or that a person should look at. */
export function checkForm(document: FormDocument): FormCheck {
  const anatomy = anatomyOf(document);
  const found = CHECKS.flatMap((check) => check(anatomy));
  const order = (one: Finding): number => groups.indexOf(groupOf(one.rule));
  return {
    kind: anatomy.kind,
    findings: gathered(found).sort((one, other) => order(one) - order(other)),
  };
}

/** What is the same is told once, with its first place and the number of the others. */
function gathered(found: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding>();
  for (const one of found) {
    const key = `${one.rule} ${VALUES.test(one.found) ? one.found : ''}`;
    const before = told.get(key);
    told.set(key, before === undefined ? one : { ...before, more: before.more + 1 });
  }
  return [...told.values()];
}

/** Sizes and names of fonts are told apart; words found are the same fault at another place. */
const VALUES = /^[\d,]+ (pt|mm|cm)$|^[\w .]+$|^#/;

const ELEMENT_GROUPS: Readonly<Record<Element, Group>> = {
  NATION: 'LETTERHEAD',
  MOTTO: 'LETTERHEAD',
  PARENT: 'LETTERHEAD',
  BODY: 'LETTERHEAD',
  NUMBER: 'NUMBER_DATE',
  DATE: 'NUMBER_DATE',
  TYPE: 'SUBJECT',
  SUBJECT: 'SUBJECT',
  ABOUT: 'SUBJECT',
  AUTHORITY: 'SUBJECT',
  DECIDES: 'SUBJECT',
  URGENCY: 'SUBJECT',
  TO: 'RECIPIENTS',
  BASIS: 'BASES',
  TEXT: 'TEXT',
  CHAPTER: 'TEXT',
  CHAPTER_TITLE: 'TEXT',
  HEADING: 'TEXT',
  ARTICLE: 'TEXT',
  RECEIVERS: 'RECEIVERS',
  RECEIVER: 'RECEIVERS',
  POSITION: 'SIGNATURE',
  SIGNER: 'SIGNATURE',
  ANNEX: 'ANNEX',
  ANNEX_TITLE: 'ANNEX',
  ANNEX_REFERENCE: 'ANNEX',
  PAGE_NUMBER: 'PAGE_NUMBER',
};

function elementOf(rule: RuleId): Element | null {
  const name = rule.split('.')[0] ?? '';
  return name in elements ? (name as Element) : null;
}

export function groupOf(rule: RuleId): Group {
  if (isSpecial(rule)) return rules[rule].group;
  const element = elementOf(rule);
  return element === null ? 'TEXT' : ELEMENT_GROUPS[element];
}

/** Where the rule stands: Mục and khoản of Phụ lục I, Phần I, unless it names another annex. */
export function sourceOf(rule: RuleId): string {
  if (isSpecial(rule)) return rules[rule].source;
  const element = elementOf(rule);
  return element === null ? '' : elements[element].source;
}

export function severityOf(rule: RuleId): Severity {
  return isSpecial(rule) ? (rules[rule].severity ?? 'WRONG') : 'WRONG';
}
