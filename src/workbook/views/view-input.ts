// What every view must be told: where the records are, how their choices are written, which day it is.

import type { EnumName, Ids } from '../enums.ts';
import type { Places } from '../places.ts';

/** The label that cells show for one value of an enum. */
export type LabelOf = <Name extends EnumName>(name: Name, id: Ids<Name>) => string;

export interface ViewInput {
  readonly place: Places;
  readonly label: LabelOf;
  /** Key, in the settings sheet, of the name of the Đề án. */
  readonly programmeKey: string;
  /** The formula of the day; another one than `TODAY()` shows the view as of some day. */
  readonly today?: string;
}
