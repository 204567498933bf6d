// ConditionalFormatRuleBuilder: a condition with the dress that it lays, or a gradient of colours.

import type { GasEnum } from '../../core/service.ts';
import { colour } from '../colours.ts';
import { invalidArgument } from '../errors.ts';
import type {
  ConditionalFormatState,
  ConditionState,
  GradientPoint,
  GradientState,
} from '../state.ts';
import { ConditionBuilder } from './condition-builder.ts';
import { ConditionalFormatRule } from './conditional-format.ts';
import { BooleanCondition, GradientCondition } from './format-conditions.ts';
import type { Range } from './range.ts';

type Rule = Omit<ConditionalFormatState, 'areas'>;
type Dress = {
  [K in 'bg' | 'color' | 'bold' | 'italic' | 'strike' | 'underline']?: Rule[K] | null;
};

const noGradient: GradientState = { min: null, mid: null, max: null };

export class ConditionalFormatRuleBuilder extends ConditionBuilder {
  readonly gas = 'Spreadsheet.ConditionalFormatRuleBuilder';

  constructor(
    private rule: Rule = { criteria: '', args: [] },
    private ranges: readonly Range[] = [],
  ) {
    super();
  }

  /** A rule is one or the other: a condition takes the place of a gradient [K]. */
  protected override choose(condition: ConditionState): void {
    const { gradient: _, ...rest } = this.rule;
    this.rule = { ...rest, ...condition };
  }

  build(): ConditionalFormatRule {
    const { gradient, criteria } = this.rule;
    if (gradient ? !gradient.min || !gradient.max : criteria === '') {
      throw invalidArgument('criteria');
    }
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

  getBooleanCondition(): BooleanCondition | null {
    return this.rule.criteria === '' ? null : new BooleanCondition(structuredClone(this.rule));
  }

  getGradientCondition(): GradientCondition | null {
    const { gradient } = this.rule;
    return gradient ? new GradientCondition(structuredClone(gradient)) : null;
  }

  /** null takes away what was set. */
  private lay(dress: Dress): this {
    const rule: Rule & Record<string, unknown> = { ...this.rule };
    for (const [key, value] of Object.entries(dress)) {
      if (value === null) delete rule[key];
      else rule[key] = value;
    }
    this.rule = rule;
    return this;
  }

  setBackground(text: string | null): this {
    const bg = text === null ? null : colour(text);
    return bg === undefined ? this : this.lay({ bg });
  }

  setFontColor(text: string | null): this {
    const color = text === null ? null : colour(text);
    return color === undefined ? this : this.lay({ color });
  }

  setBold(bold: boolean | null): this {
    return this.lay({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.lay({ italic });
  }

  setStrikethrough(strike: boolean | null): this {
    return this.lay({ strike });
  }

  setUnderline(underline: boolean | null): this {
    return this.lay({ underline });
  }

  private point(which: keyof GradientState, text: string, type: string, value: string): this {
    const color = colour(text);
    if (color === undefined) return this;
    const point: GradientPoint = { color, type, value };
    const gradient = { ...(this.rule.gradient ?? noGradient), [which]: point };
    this.rule = { criteria: '', args: [], gradient };
    return this;
  }

  setGradientMinpoint(color: string): this {
    return this.point('min', color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, { name }: GasEnum, value: string): this {
    return this.point('min', color, name, value);
  }

  setGradientMidpointWithValue(color: string, { name }: GasEnum, value: string): this {
    return this.point('mid', color, name, value);
  }

  setGradientMaxpoint(color: string): this {
    return this.point('max', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, { name }: GasEnum, value: string): this {
    return this.point('max', color, name, value);
  }
}
