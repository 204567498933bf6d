// What the dashboard's layout must be told besides what every view is told.

import type { DashboardWords } from '../../domain/dashboard/words.ts';
import type { ViewInput } from '../views/view-input.ts';

export interface LayoutInput extends ViewInput {
  readonly words: DashboardWords;
  /** How many phases and rounds get a row; the dashboard shows the first ones of each sheet. */
  readonly size?: { readonly phases: number; readonly rounds: number };
}
