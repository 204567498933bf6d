// Grids of rows and columns: one pick in a row, or several.

import { textsOf } from './answer-format.ts';
import { badValue, emptyChoices, notOnOffer } from './errors.ts';
import type { GridValidation } from './grid-validation.ts';
import { QuestionItem } from './item.ts';
import { ItemResponse } from './item-response.ts';
import { keepRule } from './text-rules.ts';

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
    keepRule(this.state, validation.rule);
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
