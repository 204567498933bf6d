// Questions answered on a scale of numbers, or of icons.

import type { GasEnum } from '../core/service.ts';
import { boundsOf, textOf } from './answer-format.ts';
import { ratingIcon } from './enums.ts';
import { badValue } from './errors.ts';
import { GenerallyGradedItem } from './gradable-item.ts';
import { ItemResponse } from './item-response.ts';

export class ScaleItem extends GenerallyGradedItem {
  readonly gas = 'Forms.ScaleItem';

  getLowerBound(): number {
    return boundsOf(this.state)[0];
  }

  getUpperBound(): number {
    return boundsOf(this.state)[1];
  }

  /** The lower bound is 0 or 1, the upper one 3 to 10 (reference of ScaleItem.setBounds). */
  setBounds(lower: number, upper: number): this {
    const whole = Number.isInteger(upper) && upper >= 3 && upper <= 10;
    if (![0, 1].includes(lower) || !whole) throw badValue();
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
    const [lower, upper] = [this.getLowerBound(), this.getUpperBound()];
    if (!Number.isInteger(response) || response < lower || response > upper) throw badValue();
    return new ItemResponse(this, String(response));
  }
}

/** Stars, hearts or thumbs, counted from 1 (reference of RatingItem, which the typings lack). */
export class RatingItem extends GenerallyGradedItem {
  readonly gas = 'Forms.RatingItem';

  getRatingScaleLevel(): number {
    return boundsOf(this.state)[1];
  }

  setRatingScaleLevel(ratingScaleLevel: number): this {
    const fits = Number.isInteger(ratingScaleLevel) && ratingScaleLevel >= 3;
    if (!fits || ratingScaleLevel > 10) throw badValue();
    this.state.more.upper = ratingScaleLevel;
    return this;
  }

  getRatingIcon(): GasEnum {
    return ratingIcon(textOf(this.state, 'icon') || 'STAR');
  }

  setRatingIcon(icon: GasEnum): this {
    this.state.more.icon = icon.name;
    return this;
  }

  createResponse(response: number): ItemResponse {
    const fits = Number.isInteger(response) && response >= 1;
    if (!fits || response > this.getRatingScaleLevel()) throw badValue();
    return new ItemResponse(this, String(response));
  }
}
