// What the dashboard's layout must be told: where the records are, and the words they are shown in.

import type { DashboardWords } from '../../domain/dashboard/words.ts';
import type { EnumName, Ids } from '../enums.ts';
import type { Places } from '../places.ts';

/** The label that cells show for one value of an enum. */
export type LabelOf = <Name extends EnumName>(name: Name, id: Ids<Name>) => string;

export interface LayoutInput {
  readonly place: Places;
  readonly label: LabelOf;
  readonly words: DashboardWords;
  /** Key, in the settings sheet, of the name of the Đề án. */
  readonly programmeKey: string;
  /** How many phases and rounds get a row; the dashboard shows the first ones of each sheet. */
  readonly size?: { readonly phases: number; readonly rounds: number };
  /** The formula of the day; another one than `TODAY()` shows the dashboard as of some day. */
  readonly today?: string;
}
