// DataValidation and its builder.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { Book } from '../book.ts';
import { invalidArgument } from '../errors.ts';
import { serialAt } from '../serial.ts';
import type { ValidationState } from '../state.ts';
import type { RangePlace } from './range-place.ts';

export class DataValidationService extends Service {
  readonly gas = 'Spreadsheet.DataValidation';

  constructor(
    private readonly book: Book,
    readonly rule: ValidationState,
  ) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): GasEnum {
    return enumValue('Spreadsheet.DataValidationCriteria', this.rule.criteria);
  }

  /** The rule's arguments; a list is followed by whether it shows a dropdown. */
  getCriteriaValues(): unknown[] {
    const listing = this.rule.criteria.startsWith('VALUE_IN_');
    return listing ? [this.rule.args[0], this.rule.dropdown] : [...this.rule.args];
  }

  getHelpText(): string | null {
    return this.rule.help === '' ? null : this.rule.help;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.book, structuredClone(this.rule));
  }
}

export class DataValidationBuilder extends Service {
  readonly gas = 'Spreadsheet.DataValidationBuilder';

  constructor(
    private readonly book: Book,
    private rule: ValidationState = {
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

  private require(criteria: string, ...args: ValidationState['args']): this {
    this.rule = { ...this.rule, criteria, args };
    return this;
  }

  private day(date: Date): number {
    return Math.floor(serialAt(date.getTime(), this.book.state.timeZone));
  }

  requireValueInList(values: string[], dropdown = true): this {
    this.rule.dropdown = dropdown;
    return this.require('VALUE_IN_LIST', values.map(String));
  }

  requireValueInRange(range: RangePlace, dropdown = true): this {
    this.rule.dropdown = dropdown;
    return this.require('VALUE_IN_RANGE', { sheetId: range.sheetId, area: range.area });
  }

  requireCheckbox(checked?: string | number, unchecked?: string | number): this {
    if (checked === undefined) return this.require('CHECKBOX');
    return this.require('CHECKBOX', checked, ...(unchecked === undefined ? [] : [unchecked]));
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', this.day(date));
  }

  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', this.day(date));
  }

  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', this.day(date));
  }

  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', this.day(date));
  }

  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', this.day(date));
  }

  requireDateBetween(from: Date, to: Date): this {
    return this.require('DATE_BETWEEN', this.day(from), this.day(to));
  }

  requireDateNotBetween(from: Date, to: Date): this {
    return this.require('DATE_NOT_BETWEEN', this.day(from), this.day(to));
  }

  requireNumberBetween(from: number, to: number): this {
    return this.require('NUMBER_BETWEEN', from, to);
  }

  requireNumberNotBetween(from: number, to: number): this {
    return this.require('NUMBER_NOT_BETWEEN', from, to);
  }

  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', number);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', text);
  }

  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', text);
  }

  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', text);
  }

  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL');
  }
}
