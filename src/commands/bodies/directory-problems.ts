// What “Kiểm tra sổ” finds in the directory of bodies: successors that lead nowhere, in a circle, or a long way.

import { successorFindings } from '../../domain/bodies/successor-findings.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { BookNames } from '../../workbook/words.ts';

export function directoryProblems(
  bodies: readonly Kept<'bodies'>[],
  { reports: { directory } }: Words,
  names: BookNames,
): string[] {
  const rows = new Map<string, number>(bodies.map((body) => [body.bodyId, body.rowNumber]));
  const at = (id: string): string => {
    const row = rows.get(id);
    return row === undefined ? id : directory.bodyAt(id, row);
  };
  return successorFindings(bodies).map((found) => directory.successor(found, at, names));
}
