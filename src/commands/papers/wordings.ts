// The wording of documents as staff have written it; a row that is gone stands as shipped.

import { Problem } from '../../domain/problem.ts';
import type { WordingPlace } from '../../domain/problems/wordings.ts';
import type { WordedType, WordingFor } from '../../domain/wording/catalogue.ts';
import type { WordingFault } from '../../domain/wording/wording-faults.ts';
import type { Office } from '../../ports.ts';
import type { Kept, Row } from '../../workbook/schema.ts';

/** Hands out the wording of each of the documents it was asked for. */
export type Wordings<Types extends WordedType = WordedType> = <Type extends Types>(
  type: Type,
) => WordingFor<Type>;

/**
 * The wordings of these documents, from one reading of their sheet. Throws `WORDING.FIELD`,
 * `WORDING.LACKS` or `WORDING.BROKEN` when one of them cannot be used: call it before anything is made.
 */
export function readWordings<Types extends WordedType>(
  types: readonly Types[],
  office: Office,
): Wordings<Types> {
  // A paper without editable words costs no reading of them.
  const rows = types.length === 0 ? [] : office.tables.read('wordings').rows;
  const [problem] = types.flatMap((type) => problemsIn(type, rows, office));
  if (problem !== undefined) throw problem;
  const printing = office.printing();
  return (type) => printing.wordingFor(type, rows);
}

/** Everything that is wrong with any wording, as the check of the book tells it. */
export function wordingProblems(office: Office): Problem[] {
  const rows = office.tables.read('wordings').rows;
  return office.printing().wordedTypes.flatMap((type) => problemsIn(type, rows, office));
}

/** Blocks that are not there get their rows; those that are keep what staff made of them. */
export function addMissingWordings(office: Office): void {
  const known = new Set<string>(
    office.tables.read('wordings').rows.map(({ wordingId }) => wordingId),
  );
  const first: readonly Row<'wordings'>[] = office.printing().firstWordings();
  office.tables.append(
    'wordings',
    first.filter(({ wordingId }) => !known.has(wordingId)),
  );
}

function problemsIn(
  document: WordedType,
  rows: readonly Kept<'wordings'>[],
  office: Office,
): Problem[] {
  const { names } = office.tables;
  return office
    .printing()
    .wordingFaults(document, rows)
    .map((fault) => {
      const { wordingId, place: block } = fault;
      const row = rows.find((one) => one.wordingId === wordingId)?.rowNumber ?? 0;
      const [sheet, column] = [names.tab('wordings'), names.column('wordings', 'text')];
      return asProblem(fault, { document, block, sheet, row, column });
    });
}

function asProblem(fault: WordingFault, place: WordingPlace): Problem {
  switch (fault.kind) {
    case 'UNKNOWN_FIELD':
      return new Problem('WORDING.FIELD', {
        ...place,
        found: fault.found.slice(0, 40),
        nearest: fault.nearest,
      });
    case 'LACKS':
      return new Problem('WORDING.LACKS', { ...place, field: fault.field });
    case 'BROKEN':
      return new Problem('WORDING.BROKEN', { ...place, near: fault.near });
  }
}
