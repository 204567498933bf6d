// The one rule that grids know, and the builder that scripts make it with.

import { Service } from '../core/service.ts';
import type { Rule } from './text-rules.ts';

export class GridValidation extends Service {
  constructor(
    readonly gas: string,
    readonly rule: Rule,
  ) {
    super();
  }
}

/** A column may be picked once. */
export class GridValidationBuilder extends Service {
  private rule: Rule = { kind: '', args: [], help: '' };

  constructor(readonly gas: 'Forms.GridValidationBuilder' | 'Forms.CheckboxGridValidationBuilder') {
    super();
  }

  requireLimitOneResponsePerColumn(): this {
    this.rule = { ...this.rule, kind: 'requireLimitOneResponsePerColumn' };
    return this;
  }

  setHelpText(text: string): this {
    this.rule = { ...this.rule, help: text };
    return this;
  }

  build(): GridValidation {
    return new GridValidation(this.gas.replace(/Builder$/, ''), this.rule);
  }
}
