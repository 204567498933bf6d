// ConditionalFormatRule, its builder and its condition.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { Book } from '../book.ts';
import { colour } from '../colours.ts';
import { formatOtherSheet, invalidArgument } from '../errors.ts';
import { mapReferences } from '../formula-references.ts';
import type { CellValue, ConditionalFormatState } from '../state.ts';
import { sameName } from '../structure.ts';
import { Range } from './range.ts';

type Rule = Omit<ConditionalFormatState, 'areas'>;

export class ConditionalFormatRule extends Service {
  readonly gas = 'Spreadsheet.ConditionalFormatRule';

  constructor(
    readonly rule: Rule,
    readonly ranges: readonly Range[],
  ) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.rule);
  }

  getGradientCondition(): null {
    return null;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(structuredClone(this.rule), this.ranges);
  }
}

export class BooleanCondition extends Service {
  readonly gas = 'Spreadsheet.BooleanCondition';

  constructor(private readonly rule: Rule) {
    super();
  }

  getCriteriaType(): GasEnum {
    return enumValue('Spreadsheet.BooleanCriteria', this.rule.criteria);
  }

  getCriteriaValues(): CellValue[] {
    return [...this.rule.args];
  }

  getBackground(): string | null {
    return this.rule.bg ?? null;
  }

  getFontColor(): string | null {
    return this.rule.color ?? null;
  }

  getBold(): boolean | null {
    return this.rule.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.rule.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.rule.strike ?? null;
  }
}

export class ConditionalFormatRuleBuilder extends Service {
  readonly gas = 'Spreadsheet.ConditionalFormatRuleBuilder';

  constructor(
    private rule: Rule = { criteria: '', args: [] },
    private ranges: readonly Range[] = [],
  ) {
    super();
  }

  build(): ConditionalFormatRule {
    if (this.rule.criteria === '') throw invalidArgument('criteria');
    if (this.ranges.length === 0) throw invalidArgument('ranges');
    return new ConditionalFormatRule(structuredClone(this.rule), this.ranges);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(structuredClone(this.rule), this.ranges);
  }

  setRanges(ranges: Range[]): this {
    this.ranges = ranges;
    return this;
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  private dress(dress: Partial<Rule>): this {
    this.rule = { ...this.rule, ...dress };
    return this;
  }

  setBackground(text: string | null): this {
    const bg = colour(text);
    return bg === undefined ? this : this.dress({ bg });
  }

  setFontColor(text: string | null): this {
    const color = colour(text);
    return color === undefined ? this : this.dress({ color });
  }

  setBold(bold: boolean): this {
    return this.dress({ bold });
  }

  setItalic(italic: boolean): this {
    return this.dress({ italic });
  }

  setStrikethrough(strike: boolean): this {
    return this.dress({ strike });
  }

  private when(criteria: string, ...args: CellValue[]): this {
    this.rule = { ...this.rule, criteria, args };
    return this;
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }

  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }

  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberBetween(from: number, to: number): this {
    return this.when('NUMBER_BETWEEN', from, to);
  }

  whenNumberNotBetween(from: number, to: number): this {
    return this.when('NUMBER_NOT_BETWEEN', from, to);
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
