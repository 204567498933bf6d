// ConditionalFormatRule, and the rules of a sheet as a whole.

import { Service } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { formatOtherSheet } from '../errors.ts';
import { mapReferences } from '../formula-references.ts';
import type { ConditionalFormatState } from '../state.ts';
import { sameName } from '../structure.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-builder.ts';
import { BooleanCondition, GradientCondition } from './format-conditions.ts';
import { Range } from './range.ts';

export class ConditionalFormatRule extends Service {
  readonly gas = 'Spreadsheet.ConditionalFormatRule';

  constructor(
    readonly rule: Omit<ConditionalFormatState, 'areas'>,
    readonly ranges: readonly Range[],
  ) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  /** null for a gradient. */
  getBooleanCondition(): BooleanCondition | null {
    return this.rule.gradient ? null : new BooleanCondition(this.rule);
  }

  /** null for a rule that has a condition. */
  getGradientCondition(): GradientCondition | null {
    return this.rule.gradient ? new GradientCondition(this.rule.gradient) : null;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(structuredClone(this.rule), this.ranges);
  }
}

/** Puts the rules of a sheet in place of those that it has. */
export function setRules(
  book: Book,
  sheetId: number,
  rules: readonly ConditionalFormatRule[],
): void {
  const { decimal } = book.facts;
  const own = book.sheet(sheetId).name;
  for (const { rule, ranges } of rules) {
    if (ranges.some((range) => range.sheetId !== sheetId)) throw formatOtherSheet();
    const [formula] = rule.args;
    if (rule.criteria !== 'CUSTOM_FORMULA' || typeof formula !== 'string') continue;
    mapReferences(formula, decimal, (reference) => {
      if (reference.sheet !== null && !sameName(reference.sheet, own)) throw formatOtherSheet();
      return reference;
    });
  }
  book.alterSheet(sheetId, (sheet) => {
    sheet.conditionalFormats = rules.map(({ rule, ranges }) => ({
      ...structuredClone(rule),
      areas: ranges.map(({ area }) => ({ ...area })),
    }));
  });
}

/** The rules of a sheet, in their order. */
export function rulesOf(book: Book, sheetId: number): ConditionalFormatRule[] {
  return book.sheet(sheetId).conditionalFormats.map(({ areas, ...rule }) => {
    const ranges = areas.map((area) => new Range(book, sheetId, area));
    return new ConditionalFormatRule(structuredClone(rule), ranges);
  });
}
