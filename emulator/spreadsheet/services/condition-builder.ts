// The conditions that a filter and a conditional format choose from, as their builders name them.

import { GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import { invalidArgument } from '../errors.ts';
import type { ConditionArg, ConditionState } from '../state.ts';

/** An argument of the script as the state keeps it. */
function kept(arg: unknown): ConditionArg {
  if (arg instanceof Date) return { instant: arg.getTime() };
  if (arg instanceof GasEnum) return { relative: arg.name };
  if (typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean') return arg;
  throw invalidArgument('args');
}

/** The arguments of a condition as a script is given them. */
export function argsOf(condition: ConditionState): (string | number | boolean | Date | GasEnum)[] {
  return condition.args.map((arg) => {
    if (typeof arg !== 'object') return arg;
    if ('instant' in arg) return new Date(arg.instant);
    return enumValue('Spreadsheet.RelativeDate', arg.relative);
  });
}

/** The criteria of a condition. */
export function criteriaOf(condition: ConditionState): GasEnum {
  return enumValue('Spreadsheet.BooleanCriteria', condition.criteria);
}

export abstract class ConditionBuilder extends Service {
  protected abstract choose(condition: ConditionState): void;

  private when(criteria: string, ...args: unknown[]): this {
    this.choose({ criteria, args: args.map(kept) });
    return this;
  }

  private onDay(criteria: string, day: Date | GasEnum): this {
    return this.when(day instanceof GasEnum ? `${criteria}_RELATIVE` : criteria, day);
  }

  withCriteria({ name }: GasEnum, args: unknown[]): this {
    return this.when(name, ...args);
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

  whenDateAfter(day: Date | GasEnum): this {
    return this.onDay('DATE_AFTER', day);
  }

  whenDateBefore(day: Date | GasEnum): this {
    return this.onDay('DATE_BEFORE', day);
  }

  whenDateEqualTo(day: Date | GasEnum): this {
    return this.onDay('DATE_EQUAL_TO', day);
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
