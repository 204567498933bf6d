// The values of a closed list as a dialog offers them.

import type { Choice } from '../dialogs/data.ts';
import { type EnumName, enums, type Ids } from '../workbook/enums.ts';

/** Every value of the list under its label, in the order of the list. */
export function choicesOf<Name extends EnumName>(
  name: Name,
  labels: Readonly<Record<Ids<Name>, string>>,
): (Choice & { readonly id: Ids<Name> })[] {
  return (enums[name] as readonly Ids<Name>[]).map((id) => ({ id, label: labels[id] }));
}
