// What an opening of D4 leaves, whichever one it was.

import { enums } from '../../../src/text/vi/enums.ts';
import { unless } from '../scenario.ts';
import type { Stage } from '../stage.ts';

/** A sentence where D4 is not open. */
export const notOpen = (stage: Stage): string[] =>
  unless(stage.text('rounds', 'D4', 'status') === enums.roundStatus.MO, 'D4 is not open.');

/** A sentence where the letters of D4 in the register are not these versions. */
export function otherLetters(stage: Stage, versions: readonly string[]): string[] {
  const { CONG_VAN } = enums.documentType;
  const found = stage.column(
    'documents',
    'version',
    (row) => row.text('relatedRound') === 'D4' && row.text('type') === CONG_VAN,
  );
  return unless(found.join() === versions.join(), `D4 has the letters “${found.join()}”.`);
}
