// What a chart is to show, as plain data: its figures and its author's wishes.

import { optionAt } from '../chart-options.ts';
import type { ChartState } from '../figure-state.ts';

export interface Series {
  name: string;
  /** One for each label; null where there is no number. */
  values: (number | null)[];
}

export interface ChartPlan {
  type: string;
  options: ChartState['options'];
  labels: string[];
  /** The labels as numbers, for the axis of a scatter chart. */
  places: (number | null)[];
  series: Series[];
  /** How a number is written in the workbook's language. */
  written: (value: number) => string;
}

/** Google's colours of series, in their order. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

export function textOption({ options }: Pick<ChartPlan, 'options'>, ...paths: string[]): string {
  const texts = paths.map((path) => optionAt(options, path));
  return texts.find((value) => typeof value === 'string') ?? '';
}

export function numberOption({ options }: Pick<ChartPlan, 'options'>, ...paths: string[]) {
  const numbers = paths.map((path) => optionAt(options, path));
  return numbers.find((value) => typeof value === 'number') ?? null;
}

/** The colour of a series, or of a slice. */
export function colourOf(plan: Pick<ChartPlan, 'type' | 'options'>, at: number): string {
  const list = optionAt(plan.options, 'colors');
  const listed = Array.isArray(list) && list.length > 0 ? list[at % list.length] : null;
  const own = textOption(plan, `${plan.type === 'PIE' ? 'slices' : 'series'}.${at}.color`);
  const usual = COLOURS[at % COLOURS.length] ?? '';
  return own || (typeof listed === 'string' ? listed : usual);
}
