// Questions answered in free text, and the builders of the rules that their answers must keep.

import { Service } from '../core/service.ts';
import { badValue } from './errors.ts';
import { GenerallyGradedItem } from './gradable-item.ts';
import { ItemResponse } from './item-response.ts';
import { brokenTextRule, keepRule, type Rule } from './text-rules.ts';

/** A finished rule, as `setValidation` takes it. */
export class TextRule extends Service {
  constructor(
    readonly gas: string,
    readonly rule: Rule,
  ) {
    super();
  }
}

abstract class TextLikeItem extends GenerallyGradedItem {
  createResponse(response: string): ItemResponse {
    const { validation } = this.state;
    if (response !== '' && validation && brokenTextRule(validation, response)) throw badValue();
    return new ItemResponse(this, response);
  }

  setValidation(validation: TextRule): this {
    keepRule(this.state, validation.rule);
    return this;
  }

  clearValidation(): this {
    delete this.state.validation;
    return this;
  }
}

export class TextItem extends TextLikeItem {
  readonly gas = 'Forms.TextItem';
}

export class ParagraphTextItem extends TextLikeItem {
  readonly gas = 'Forms.ParagraphTextItem';
}

abstract class RuleBuilder extends Service {
  protected rule: Rule = { kind: '', args: [], help: '' };

  protected require(kind: string, ...args: (string | number)[]): this {
    this.rule = { ...this.rule, kind, args };
    return this;
  }

  setHelpText(text: string): this {
    this.rule = { ...this.rule, help: text };
    return this;
  }

  build(): TextRule {
    return new TextRule(this.gas.replace(/Builder$/, ''), this.rule);
  }

  requireTextContainsPattern(pattern: string): this {
    return this.require('requireTextContainsPattern', pattern);
  }
  requireTextDoesNotContainPattern(pattern: string): this {
    return this.require('requireTextDoesNotContainPattern', pattern);
  }
  requireTextMatchesPattern(pattern: string): this {
    return this.require('requireTextMatchesPattern', pattern);
  }
  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.require('requireTextDoesNotMatchPattern', pattern);
  }
  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this.require('requireTextLengthGreaterThanOrEqualTo', number);
  }
  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this.require('requireTextLengthLessThanOrEqualTo', number);
  }
}

export class ParagraphTextValidationBuilder extends RuleBuilder {
  readonly gas = 'Forms.ParagraphTextValidationBuilder';
}

export class TextValidationBuilder extends RuleBuilder {
  readonly gas = 'Forms.TextValidationBuilder';

  requireNumber(): this {
    return this.require('requireNumber');
  }
  requireWholeNumber(): this {
    return this.require('requireWholeNumber');
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('requireNumberBetween', start, end);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.require('requireNumberNotBetween', start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.require('requireNumberEqualTo', number);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.require('requireNumberNotEqualTo', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('requireNumberGreaterThan', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('requireNumberGreaterThanOrEqualTo', number);
  }
  requireNumberLessThan(number: number): this {
    return this.require('requireNumberLessThan', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('requireNumberLessThanOrEqualTo', number);
  }
  requireTextIsEmail(): this {
    return this.require('requireTextIsEmail');
  }
  requireTextIsUrl(): this {
    return this.require('requireTextIsUrl');
  }
}
