// BooleanCondition and GradientCondition: what a conditional format goes by.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { ConditionalFormatState, GradientPoint, GradientState } from '../state.ts';
import { argsOf, criteriaOf } from './condition-builder.ts';

export class BooleanCondition extends Service {
  readonly gas = 'Spreadsheet.BooleanCondition';

  constructor(private readonly rule: Omit<ConditionalFormatState, 'areas'>) {
    super();
  }

  getCriteriaType(): GasEnum {
    return criteriaOf(this.rule);
  }

  getCriteriaValues(): unknown[] {
    return argsOf(this.rule);
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

  getUnderline(): boolean | null {
    return this.rule.underline ?? null;
  }
}

const typeOf = (point: GradientPoint | null) =>
  point && enumValue('Spreadsheet.InterpolationType', point.type);

/** A point that was not set has no type, and '' for its colour and value. */
export class GradientCondition extends Service {
  readonly gas = 'Spreadsheet.GradientCondition';

  constructor(private readonly gradient: Readonly<GradientState>) {
    super();
  }

  getMinColor(): string {
    return this.gradient.min?.color ?? '';
  }

  getMinType(): GasEnum | null {
    return typeOf(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? '';
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMidType(): GasEnum | null {
    return typeOf(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? '';
  }

  getMaxType(): GasEnum | null {
    return typeOf(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? '';
  }
}
