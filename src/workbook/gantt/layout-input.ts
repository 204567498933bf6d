// What the layout of the picture must be told besides what every view is told.

import type { GanttWords } from '../../domain/gantt/words.ts';
import type { ViewInput } from '../views/view-input.ts';

export interface GanttLayoutInput extends ViewInput {
  readonly words: GanttWords;
  readonly size: { readonly lines: number; readonly weeks: number };
}
