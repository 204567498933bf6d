// Takes the ticked lines of a pasted list into the directory; what a person did not see is not written.

import type { Report } from '../../dialogs/data.ts';
import type { ImportLine } from '../../domain/bodies/import-lines.ts';
import { idOf } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import type { Change, Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { ImportInput } from '../input/bodies.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { type Option, optionsOf, planImport, seenOf } from './plan-import.ts';
import { asksAnew } from './preview-import.ts';

interface Step {
  readonly line: ImportLine;
  readonly option: Option;
}

/**
 * Writes the ticked lines: new bodies in one block, then the changed cells. Lines that an earlier,
 * interrupted run has written are passed over.
 * @throws Problem IMPORT.NOTHING; IMPORT.CHANGED, with nothing written, when a line would do
 * something else than was seen
 */
export function importBodies(input: ImportInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    if (input.chosen.length === 0) throw new Problem('IMPORT.NOTHING', {});
    const bodies = office.tables.read('bodies').rows;
    const steps = stepsOf(input, bodies);
    const rows = newRows(steps, bodies);
    const changes = steps.flatMap(changeOf);
    tell(rows, changes, office);
    office.tables.append('bodies', rows);
    office.tables.update('bodies', changes);
    return reportOf(rows, steps, office);
  });
}

function stepsOf(input: ImportInput, bodies: readonly Kept<'bodies'>[]): Step[] {
  const byLine = new Map(planImport(input, bodies).lines.map((line) => [line.line, line]));
  const changed: number[] = [];
  const steps = new Map<number, Step>();
  for (const { line: number, as, seen } of input.chosen) {
    const line = byLine.get(number);
    if (line !== undefined && isDone(line, as)) continue;
    const option = line && optionsOf(line).find((one) => one.as === as && seenOf(one) === seen);
    if (line === undefined || option === undefined) changed.push(number);
    else steps.set(number, { line, option });
  }
  if (changed.length > 0) throw new Problem('IMPORT.CHANGED', { lines: changed });
  return Array.from(steps.values());
}

/** Whether the directory says already what the line would have written. */
function isDone(line: ImportLine, as: string): boolean {
  if (line.kind === 'SAME') return as === 'NEW' || as === line.body.bodyId;
  if (line.kind !== 'DOUBTFUL') return false;
  return line.changes.some(({ body, changes }) => body.bodyId === as && changes.length === 0);
}

function newRows(steps: readonly Step[], bodies: readonly Kept<'bodies'>[]): Row<'bodies'>[] {
  const last = bodies.reduce((highest, { sortOrder }) => Math.max(highest, sortOrder ?? 0), 0);
  return steps
    .flatMap(({ line, option }) =>
      option.kind === 'NEW' && (line.kind === 'NEW' || line.kind === 'DOUBTFUL') ? [line] : [],
    )
    .map(({ given, newId, group }, index) => ({
      ...given,
      bodyId: newId,
      group,
      shortName: given.shortName || given.officialName,
      addressForm: '',
      sortOrder: last + 1 + index,
      validFrom: null,
      validTo: null,
      successorId: idOf(''),
      confirmed: 'KHONG' as const,
    }));
}

function changeOf({ option }: Step): Change<'bodies'>[] {
  if (option.kind === 'NEW') return [];
  const set: Partial<Row<'bodies'>> = option.changes.some(asksAnew) ? { confirmed: 'KHONG' } : {};
  for (const { field, given } of option.changes) set[field] = given;
  return [{ key: option.as, set }];
}

/** Written first: whatever happens to the directory is on record, as counts and ids only. */
function tell(
  rows: readonly Row<'bodies'>[],
  changes: readonly Change<'bodies'>[],
  office: Office,
): void {
  if (rows.length + changes.length === 0) return;
  const { deeds } = wordsOf(office.language);
  record(office, [
    {
      action: 'IMPORT_BODIES',
      entity: 'bodies',
      entityId: '',
      detail: deeds.imported(
        rows.map(({ bodyId }) => bodyId),
        changes.map(({ key }) => key),
      ),
    },
  ]);
  office.tables.flush();
}

function reportOf(rows: readonly Row<'bodies'>[], steps: readonly Step[], office: Office): Report {
  const { bodies } = wordsOf(office.language).reports;
  const updated = steps.flatMap(({ option }) =>
    option.kind === 'UPDATE' ? [bodies.bodyLine(option.as, option.name)] : [],
  );
  const added = rows.map(({ bodyId, officialName }) => bodies.bodyLine(bodyId, officialName));
  const sections = [
    { title: bodies.addedTitle, tone: '' as const, lines: added },
    { title: bodies.changedTitle, tone: '' as const, lines: updated },
  ];
  return {
    lead: bodies.imported(added.length, updated.length),
    sections: sections.filter(({ lines }) => lines.length > 0),
    links: [],
  };
}
