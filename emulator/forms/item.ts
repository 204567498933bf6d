// What every item of a form has in common, whatever its kind.

import type { Execution } from '../core/execution.ts';
import type { GasEnum } from '../core/service.ts';
import { Service } from '../core/service.ts';
import { itemType } from './enums.ts';
import { formGone } from './errors.ts';
import { addItem, requireForm } from './form-store.ts';
import type { FormItemState, FormState } from './state.ts';

/** Keeps ids, not states: two objects over the same item see each other's writes. */
export abstract class FormItem extends Service {
  constructor(
    protected readonly execution: Execution,
    readonly formId: string,
    readonly itemId: number,
  ) {
    super();
  }

  protected get form(): FormState {
    return requireForm(this.execution.world, this.formId);
  }

  /** The item as it is now; throws when somebody has deleted it. */
  get state(): FormItemState {
    const state = this.form.items.find((item) => item.id === this.itemId);
    if (!state) throw formGone();
    return state;
  }

  getId(): number {
    return this.state.id;
  }

  getIndex(): number {
    return this.form.items.indexOf(this.state);
  }

  getType(): GasEnum {
    return itemType(this.state.type);
  }

  getTitle(): string {
    return this.state.title;
  }

  setTitle(title: string): this {
    this.state.title = title;
    return this;
  }

  getHelpText(): string {
    return this.state.help;
  }

  setHelpText(text: string): this {
    this.state.help = text;
    return this;
  }

  /** A copy at the end of the form. */
  duplicate(): this {
    const { id, entry } = addItem(this.execution.world, this.form, this.state.type);
    const copy = this.form.items.at(-1);
    if (copy) Object.assign(copy, structuredClone(this.state), { id, entry });
    const Kind = this.constructor as new (execution: Execution, formId: string, id: number) => this;
    return new Kind(this.execution, this.formId, id);
  }
}

/** An item that asks something. */
export abstract class QuestionItem extends FormItem {
  isRequired(): boolean {
    return this.state.required;
  }

  setRequired(enabled: boolean): this {
    this.state.required = enabled;
    return this;
  }
}
