// What the layout of the day's work must be told besides what every view is told.

import type { TodayWords } from '../../domain/today/words.ts';
import type { ViewInput } from '../views/view-input.ts';
import type { TodaySize } from './frame.ts';

export interface TodayLayoutInput extends ViewInput {
  readonly words: TodayWords;
  /** Key, in the settings sheet, of how many tasks a week are not yet too many; and what holds without it. */
  readonly overload: { readonly key: string; readonly usual: number };
  readonly size: TodaySize;
}
