// A pasted list held against the directory as it stands now; the preview and the import see the same.

import {
  type FieldChange,
  type ImportLine,
  importLines,
} from '../../domain/bodies/import-lines.ts';
import { MOST_LINES, pastedLines } from '../../domain/bodies/paste.ts';
import { columnsOfPaste, type ImportField } from '../../domain/bodies/paste-columns.ts';
import { fingerprint } from '../../domain/fingerprint.ts';
import type { BodyId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { PasteInput } from '../input/bodies.ts';

export interface ImportPlan {
  readonly fields: readonly (ImportField | null)[];
  readonly lines: readonly ImportLine[];
}

/** One thing that a line may be written as. */
export type Option =
  | { readonly kind: 'NEW'; readonly as: 'NEW'; readonly newId: BodyId }
  | {
      readonly kind: 'UPDATE';
      readonly as: string;
      readonly name: string;
      readonly changes: readonly FieldChange[];
    };

/** Throws `IMPORT.TOO_MANY` and `IMPORT.NO_NAMES`. */
export function planImport(
  { text, fields: chosen }: PasteInput,
  bodies: readonly Kept<'bodies'>[],
): ImportPlan {
  const pasted = pastedLines(text);
  if (pasted.length > MOST_LINES) {
    throw new Problem('IMPORT.TOO_MANY', { found: pasted.length, limit: MOST_LINES });
  }
  const { fields: told, body } = columnsOfPaste(pasted);
  const fields = chosen ?? told;
  if (!fields.includes('officialName') && !fields.includes('bodyId')) {
    if (chosen !== null || told.length === 0) throw new Problem('IMPORT.NO_NAMES', {});
    return { fields, lines: [] };
  }
  return { fields, lines: importLines(body, fields, bodies) };
}

/** What a line may be written as; [] when there is nothing to write. */
export function optionsOf(line: ImportLine): Option[] {
  switch (line.kind) {
    case 'NEW':
      return [{ kind: 'NEW', as: 'NEW', newId: line.newId }];
    case 'CHANGES':
      return [update(line)];
    case 'DOUBTFUL':
      return [
        ...line.changes.map(update),
        ...(line.doubt.code === 'SEVERAL'
          ? []
          : [{ kind: 'NEW' as const, as: 'NEW' as const, newId: line.newId }]),
      ];
    case 'SAME':
    case 'BAD':
      return [];
    default:
      return line satisfies never;
  }
}

/** What a person saw of an option, short: an import goes on only where it still holds. */
export function seenOf(option: Option): string {
  return fingerprint(
    option.kind === 'NEW'
      ? `NEW ${option.newId}`
      : [option.as, ...option.changes.map(({ field, old, given }) => [field, old, given])].join(
          '\n',
        ),
  );
}

function update({
  body,
  changes,
}: {
  readonly body: { readonly bodyId: BodyId; readonly officialName: string };
  readonly changes: readonly FieldChange[];
}): Option {
  return { kind: 'UPDATE', as: body.bodyId, name: body.officialName, changes };
}
