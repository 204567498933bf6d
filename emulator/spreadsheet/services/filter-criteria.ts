// FilterCriteria and its builder: what a filter shows or hides by one column.

import { type GasEnum, Service } from '../../core/service.ts';
import { invalidArgument } from '../errors.ts';
import type { ConditionState, FilterCriteriaState } from '../state.ts';
import { argsOf, ConditionBuilder, criteriaOf } from './condition-builder.ts';

const nothing: FilterCriteriaState = { condition: null, hidden: [], visible: [] };

/** What a criteria and its builder both tell. */
const tell = {
  type: ({ condition }: FilterCriteriaState) => (condition ? criteriaOf(condition) : null),
  values: ({ condition }: FilterCriteriaState) => (condition ? argsOf(condition) : []),
};

export class FilterCriteria extends Service {
  readonly gas = 'Spreadsheet.FilterCriteria';

  constructor(readonly state: Readonly<FilterCriteriaState>) {
    super();
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(structuredClone(this.state));
  }

  /** null when it is no condition but a list of values. */
  getCriteriaType(): GasEnum | null {
    return tell.type(this.state);
  }

  getCriteriaValues(): unknown[] {
    return tell.values(this.state);
  }

  getHiddenValues(): string[] {
    return [...this.state.hidden];
  }

  getVisibleValues(): string[] {
    return [...this.state.visible];
  }
}

/** What methods take as a criteria. */
export type GivenCriteria = FilterCriteria | FilterCriteriaBuilder;

export class FilterCriteriaBuilder extends ConditionBuilder {
  readonly gas = 'Spreadsheet.FilterCriteriaBuilder';

  /** As that of a criteria: public scripts hand over what they have not built [R]. */
  constructor(public state: FilterCriteriaState = nothing) {
    super();
  }

  protected override choose(condition: ConditionState): void {
    this.state = { ...this.state, condition };
  }

  build(): FilterCriteria {
    return new FilterCriteria(structuredClone(this.state));
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(structuredClone(this.state));
  }

  getCriteriaType(): GasEnum | null {
    return tell.type(this.state);
  }

  getCriteriaValues(): unknown[] {
    return tell.values(this.state);
  }

  getHiddenValues(): string[] {
    return [...this.state.hidden];
  }

  getVisibleValues(): string[] {
    return [...this.state.visible];
  }

  private list(values: string[], lists: Pick<FilterCriteriaState, 'hidden' | 'visible'>): this {
    if (values.some((value) => value === null)) throw invalidArgument('values');
    this.state = { ...this.state, ...lists };
    return this;
  }

  /** Either list takes the place of the other (reference/spreadsheet/filter-criteria-builder). */
  setHiddenValues(values: string[]): this {
    return this.list(values, { hidden: [...values], visible: [] });
  }

  setVisibleValues(values: string[]): this {
    return this.list(values, { hidden: [], visible: [...values] });
  }
}
