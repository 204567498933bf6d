// Questions answered on a scale, and grids of rows and columns.

import { Service } from '../core/service.ts';
import { numberOf, textOf, textsOf } from './answer-format.ts';
import { badValue, emptyChoices, notOnOffer } from './errors.ts';
import { QuestionItem } from './item.ts';
import { ItemResponse } from './item-response.ts';

export class ScaleItem extends QuestionItem {
  readonly gas = 'Forms.ScaleItem';

  getLowerBound(): number {
    return numberOf(this.state, 'lower', 1);
  }

  getUpperBound(): number {
    return numberOf(this.state, 'upper', 5);
  }

  /** The lower bound is 0 or 1, the upper one 3 to 10 (reference of ScaleItem.setBounds). */
  setBounds(lower: number, upper: number): this {
    if (![0, 1].includes(lower) || upper < 3 || upper > 10) throw badValue();
    Object.assign(this.state.more, { lower, upper });
    return this;
  }

  getLeftLabel(): string {
    return textOf(this.state, 'left');
  }

  getRightLabel(): string {
    return textOf(this.state, 'right');
  }

  setLabels(lower: string, upper: string): this {
    Object.assign(this.state.more, { left: lower, right: upper });
    return this;
  }

  createResponse(response: number): ItemResponse {
    if (response < this.getLowerBound() || response > this.getUpperBound()) throw badValue();
    return new ItemResponse(this, String(response));
  }
}

abstract class RowsAndColumnsItem extends QuestionItem {
  getRows(): string[] {
    return textsOf(this.state, 'rows');
  }

  setRows(rows: string[]): this {
    if (rows.length === 0) throw emptyChoices();
    this.state.more.rows = [...rows];
    return this;
  }

  getColumns(): string[] {
    return textsOf(this.state, 'columns');
  }

  setColumns(columns: string[]): this {
    if (columns.length === 0) throw emptyChoices();
    this.state.more.columns = [...columns];
    return this;
  }

  setValidation(validation: GridValidation): this {
    const { help } = validation;
    this.state.validation = { kind: 'requireLimitOneResponsePerColumn', args: [], help };
    return this;
  }

  clearValidation(): this {
    delete this.state.validation;
    return this;
  }

  protected offers(picks: string[]): boolean {
    const columns = this.getColumns();
    return picks.every((pick) => columns.includes(pick));
  }
}

export class GridItem extends RowsAndColumnsItem {
  readonly gas = 'Forms.GridItem';

  /** One pick per row; an unanswered row is ''. */
  createResponse(responses: (string | null)[]): ItemResponse {
    const picks = responses.map((pick) => pick ?? '');
    if (picks.length !== this.getRows().length) throw badValue();
    if (!this.offers(picks.filter(Boolean))) throw notOnOffer();
    return new ItemResponse(this, picks);
  }
}

export class CheckboxGridItem extends RowsAndColumnsItem {
  readonly gas = 'Forms.CheckboxGridItem';

  createResponse(responses: (string[] | null)[]): ItemResponse {
    const picks = responses.map((row) => row ?? []);
    if (picks.length !== this.getRows().length) throw badValue();
    if (!this.offers(picks.flat())) throw notOnOffer();
    return new ItemResponse(this, picks);
  }
}

export class GridValidation extends Service {
  constructor(
    readonly gas: string,
    readonly help: string,
  ) {
    super();
  }
}

/** The one rule that grids know: a column may be picked once. */
export class GridValidationBuilder extends Service {
  private chosen = false;
  private help = '';

  constructor(readonly gas: 'Forms.GridValidationBuilder' | 'Forms.CheckboxGridValidationBuilder') {
    super();
  }

  requireLimitOneResponsePerColumn(): this {
    this.chosen = true;
    return this;
  }

  setHelpText(text: string): this {
    this.help = text;
    return this;
  }

  build(): GridValidation {
    if (!this.chosen) throw badValue();
    return new GridValidation(this.gas.replace(/Builder$/, ''), this.help);
  }
}
