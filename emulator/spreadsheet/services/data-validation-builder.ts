// DataValidationBuilder: the rules that a script can make.

import type { GasEnum } from '../../core/service.ts';
import type { Book } from '../book.ts';
import { invalidArgument } from '../errors.ts';
import type { Place } from '../places.ts';
import type { CellValue, ValidationState } from '../state.ts';
import { DataValidationService } from './data-validation.ts';
import { Range } from './range.ts';
import { ValidationCriteria } from './validation-criteria.ts';

export class DataValidationBuilder extends ValidationCriteria {
  readonly gas = 'Spreadsheet.DataValidationBuilder';

  constructor(
    protected book: Book,
    readonly rule: ValidationState = {
      criteria: '',
      args: [],
      allowInvalid: true,
      help: '',
      dropdown: true,
    },
  ) {
    super();
  }

  build(): DataValidationService {
    if (this.rule.criteria === '') throw invalidArgument('criteria');
    return new DataValidationService(this.book, structuredClone(this.rule));
  }

  protected override rangeOf({ sheetId, area }: Place): Range {
    return new Range(this.book, sheetId, area);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.book, structuredClone(this.rule));
  }

  setAllowInvalid(allow: boolean): this {
    this.rule.allowInvalid = allow;
    return this;
  }

  setHelpText(text: string | null): this {
    this.rule.help = text ?? '';
    return this;
  }

  /** A rule by its criteria and the values that `getCriteriaValues` gives for it. */
  withCriteria({ name }: GasEnum, args: unknown[]): this {
    const [first, dropdown = true] = args;
    if (name === 'VALUE_IN_LIST' && Array.isArray(first)) {
      return this.requireValueInList(first, dropdown !== false);
    }
    if (name === 'VALUE_IN_RANGE' && first instanceof Range) {
      return this.requireValueInRange(first, dropdown !== false);
    }
    return this.require(name, ...args.map((arg) => this.kept(arg)));
  }

  private kept(arg: unknown): CellValue {
    if (arg instanceof Date) return this.day(arg);
    if (typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean') return arg;
    throw invalidArgument('args');
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula);
  }

  requireValueInList(values: string[], dropdown = true): this {
    this.rule.dropdown = dropdown;
    return this.require('VALUE_IN_LIST', values.map(String));
  }

  requireValueInRange(range: Range, dropdown = true): this {
    this.rule.dropdown = dropdown;
    this.book = range.book;
    return this.require('VALUE_IN_RANGE', { sheetId: range.sheetId, area: range.area });
  }

  requireCheckbox(checked?: string | number, unchecked?: string | number): this {
    if (checked === undefined) return this.require('CHECKBOX');
    return this.require('CHECKBOX', checked, ...(unchecked === undefined ? [] : [unchecked]));
  }
}
