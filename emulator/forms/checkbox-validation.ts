// How many boxes must be ticked: the rule, and the builder that scripts make it with.

import { Service } from '../core/service.ts';
import type { Rule } from './text-rules.ts';

abstract class SelectionRule extends Service {
  rule: Rule;

  constructor(rule: Rule = { kind: '', args: [], help: '' }) {
    super();
    this.rule = rule;
  }

  requireSelectAtLeast(number: number): this {
    return this.choose('requireSelectAtLeast', number);
  }
  requireSelectAtMost(number: number): this {
    return this.choose('requireSelectAtMost', number);
  }
  requireSelectExactly(number: number): this {
    return this.choose('requireSelectExactly', number);
  }

  private choose(kind: string, number: number): this {
    this.rule = { ...this.rule, kind, args: [number] };
    return this;
  }
}

/** `Forms.CheckboxValidation`: the typings let a finished rule be changed once more. */
export class CheckboxValidation extends SelectionRule {
  readonly gas = 'Forms.CheckboxValidation';
}

/** `Forms.CheckboxValidationBuilder`. */
export class CheckboxValidationBuilder extends SelectionRule {
  readonly gas = 'Forms.CheckboxValidationBuilder';

  setHelpText(text: string): this {
    this.rule = { ...this.rule, help: text };
    return this;
  }

  build(): CheckboxValidation {
    return new CheckboxValidation(this.rule);
  }
}
