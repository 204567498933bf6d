// Items that ask nothing: page breaks and section headers.

import type { GasEnum } from '../core/service.ts';
import { navigationType } from './enums.ts';
import { badValue } from './errors.ts';
import { FormItem } from './item.ts';

export class SectionHeaderItem extends FormItem {
  readonly gas = 'Forms.SectionHeaderItem';
}

export class PageBreakItem extends FormItem {
  readonly gas = 'Forms.PageBreakItem';

  /** Where the page *before* this break leads: another break, or CONTINUE, RESTART, SUBMIT. */
  setGoToPage(target: PageBreakItem | GasEnum): this {
    this.state.goTo = destinationOf(target);
    return this;
  }

  getGoToPage(): PageBreakItem | null {
    const { goTo } = this.state;
    return typeof goTo === 'number' ? new PageBreakItem(this.execution, this.formId, goTo) : null;
  }

  getPageNavigationType(): GasEnum {
    const goTo = this.state.goTo ?? 'CONTINUE';
    return navigationType(typeof goTo === 'number' ? 'GO_TO_PAGE' : goTo);
  }
}

/** The stored form of a target; GO_TO_PAGE by itself names no page and is refused. */
export function destinationOf(
  target: PageBreakItem | GasEnum,
): number | 'CONTINUE' | 'RESTART' | 'SUBMIT' {
  if (target instanceof PageBreakItem) return target.state.id;
  switch (target.name) {
    case 'CONTINUE':
    case 'RESTART':
    case 'SUBMIT':
      return target.name;
    default:
      throw badValue();
  }
}
