// What a validation rule and its builder both tell of it.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { Book } from '../book.ts';
import type { Place } from '../places.ts';
import { instantOf } from '../serial.ts';
import type { ValidationState } from '../state.ts';

export abstract class ValidationFacts extends Service {
  protected abstract readonly book: Book;
  abstract readonly rule: ValidationState;

  protected abstract rangeOf(place: Place): Service;

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  /** null for a builder that was given none. */
  getCriteriaType(): GasEnum | null {
    const { criteria } = this.rule;
    return criteria === '' ? null : enumValue('Spreadsheet.DataValidationCriteria', criteria);
  }

  /** The rule's arguments, days as dates; a list is followed by whether it shows a dropdown. */
  getCriteriaValues(): unknown[] {
    const { criteria, args, dropdown } = this.rule;
    const values = args.map((arg) => {
      if (Array.isArray(arg)) return [...arg];
      if (typeof arg === 'object') return this.rangeOf(arg);
      const isDay = criteria.startsWith('DATE_') && typeof arg === 'number';
      return isDay ? new Date(instantOf(arg, this.book.timeZone)) : arg;
    });
    return criteria.startsWith('VALUE_IN_') ? [...values, dropdown] : values;
  }

  getHelpText(): string | null {
    return this.rule.help || null;
  }
}
