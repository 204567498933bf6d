// The rules of a DataValidationBuilder that compare days, numbers and texts.

import { serialAt } from '../serial.ts';
import type { ValidationState } from '../state.ts';
import { ValidationFacts } from './validation-facts.ts';

export abstract class ValidationCriteria extends ValidationFacts {
  protected require(criteria: string, ...args: ValidationState['args']): this {
    this.rule.criteria = criteria;
    this.rule.args = args;
    return this;
  }

  protected day(date: Date): number {
    return Math.floor(serialAt(date.getTime(), this.book.timeZone));
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
