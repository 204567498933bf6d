// One choice of a list, of radio buttons or of tick boxes, and where it leads.

import type { Execution } from '../core/execution.ts';
import type { GasEnum } from '../core/service.ts';
import { Service } from '../core/service.ts';
import { navigationType } from './enums.ts';
import { PageBreakItem } from './layout-items.ts';
import type { ChoiceState } from './state.ts';

export class Choice extends Service {
  readonly gas = 'Forms.Choice';

  constructor(
    private readonly execution: Execution,
    private readonly formId: string,
    private readonly itemType: string,
    readonly state: ChoiceState,
  ) {
    super();
  }

  getValue(): string {
    return this.state.value;
  }

  /** A choice of a list has no such method on Google, whatever the reference says (platform.md §4.1). */
  override get misses(): ReadonlySet<string> {
    return new Set(this.itemType === 'LIST' ? ['getGotoPage'] : []);
  }

  /** The page it leads to, or null. */
  getGotoPage(): PageBreakItem | null {
    return typeof this.state.goTo === 'number'
      ? new PageBreakItem(this.execution, this.formId, this.state.goTo)
      : null;
  }

  isCorrectAnswer(): boolean {
    return this.state.correct === true;
  }

  getPageNavigationType(): GasEnum | null {
    const { goTo } = this.state;
    if (goTo === undefined) return null;
    return navigationType(typeof goTo === 'number' ? 'GO_TO_PAGE' : goTo);
  }
}
