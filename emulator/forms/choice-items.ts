// Questions with choices: a list, radio buttons, tick boxes.

import type { GasEnum } from '../core/service.ts';
import { isOnOffer } from './answer-check.ts';
import type { CheckboxValidation } from './checkbox-validation.ts';
import { Choice } from './choice.ts';
import { badValue, duplicateChoices, emptyChoices, invalidData, notOnOffer } from './errors.ts';
import { KeyedItem } from './gradable-item.ts';
import { ItemResponse } from './item-response.ts';
import { destinationOf, PageBreakItem } from './layout-items.ts';
import type { ChoiceState } from './state.ts';
import { keepRule } from './text-rules.ts';

abstract class ChoosingItem extends KeyedItem {
  getChoices(): Choice[] {
    return this.state.choices.map((choice) => this.shown({ ...choice }));
  }

  /** Replaces the choices. None at all, or two alike, is refused (platform.md §4.1). */
  setChoiceValues(values: string[]): this {
    this.replaceChoices(values.map((value) => ({ value })));
    return this;
  }

  setChoices(choices: Choice[]): this {
    this.replaceChoices(choices.map((choice) => ({ ...choice.state })));
    return this;
  }

  private replaceChoices(choices: ChoiceState[]): void {
    if (choices.length === 0) throw emptyChoices();
    if (new Set(choices.map((choice) => choice.value)).size < choices.length) {
      throw duplicateChoices();
    }
    const leading = choices.filter((choice) => choice.goTo !== undefined).length;
    if (leading > 0 && leading < choices.length) throw invalidData();
    this.state.choices = choices;
  }

  protected shown(choice: ChoiceState): Choice {
    return new Choice(this.execution, this.formId, this.state.type, choice);
  }
}

/** Choices that can lead to another page. */
abstract class LeadingItem extends ChoosingItem {
  createChoice(value: string, leadsTo?: PageBreakItem | GasEnum | boolean): Choice {
    if (leadsTo === undefined) return this.shown({ value });
    if (typeof leadsTo === 'boolean') return this.shown({ value, correct: leadsTo });
    if (leadsTo instanceof PageBreakItem && leadsTo.formId !== this.formId) throw badValue();
    return this.shown({ value, goTo: destinationOf(leadsTo) });
  }

  createResponse(response: string): ItemResponse {
    if (!isOnOffer(this.state, response)) throw notOnOffer();
    return new ItemResponse(this, response);
  }
}

export class ListItem extends LeadingItem {
  readonly gas = 'Forms.ListItem';
}

export class MultipleChoiceItem extends LeadingItem {
  readonly gas = 'Forms.MultipleChoiceItem';

  hasOtherOption(): boolean {
    return this.state.otherOption;
  }

  showOtherOption(enabled: boolean): this {
    this.state.otherOption = enabled;
    return this;
  }
}

export class CheckboxItem extends ChoosingItem {
  readonly gas = 'Forms.CheckboxItem';

  createChoice(value: string, isCorrect = false): Choice {
    return this.shown({ value, correct: isCorrect });
  }

  createResponse(responses: string[]): ItemResponse {
    if (!responses.every((response) => isOnOffer(this.state, response))) throw notOnOffer();
    return new ItemResponse(this, [...responses]);
  }

  hasOtherOption(): boolean {
    return this.state.otherOption;
  }

  showOtherOption(enabled: boolean): this {
    this.state.otherOption = enabled;
    return this;
  }

  setValidation(validation: CheckboxValidation): this {
    keepRule(this.state, validation.rule);
    return this;
  }

  clearValidation(): this {
    delete this.state.validation;
    return this;
  }
}
