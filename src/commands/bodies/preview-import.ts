// Shows what a pasted list would do to the directory, line by line; writes nothing.

import type { ImportLineShown, ImportPreview } from '../../dialogs/data/bodies.ts';
import type { Tone } from '../../dialogs/data.ts';
import type { LineFault } from '../../domain/bodies/given-body.ts';
import type { FieldChange, ImportLine, LineDoubt } from '../../domain/bodies/import-lines.ts';
import { pastedLines } from '../../domain/bodies/paste.ts';
import { importFields } from '../../domain/bodies/paste-columns.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { PasteInput } from '../input/bodies.ts';
import { checkBook } from '../this-book.ts';
import { optionsOf, planImport, seenOf } from './plan-import.ts';

/** What a cell of the preview repeats of a value at most. */
const LONGEST_SHOWN = 120;

const tones: Record<ImportLine['kind'], Tone> = {
  NEW: 'ok',
  CHANGES: 'warn',
  SAME: '',
  DOUBTFUL: 'warn',
  BAD: 'bad',
};

export function previewImport(input: PasteInput, office: Office): ImportPreview {
  checkBook(office);
  const words = wordsOf(office.language);
  const bodies = office.tables.read('bodies').rows;
  const { fields, lines } = planImport(input, bodies);
  const confirmed = new Set<string>(
    bodies.filter((body) => body.confirmed === 'CO').map(({ bodyId }) => bodyId),
  );
  const samples = pastedLines(input.text);
  const count = (kind: ImportLine['kind']): number =>
    lines.filter((line) => line.kind === kind).length;
  const named = fields.includes('officialName') || fields.includes('bodyId');
  return {
    summary: named
      ? words.reports.bodies.counts(
          count('NEW'),
          count('CHANGES'),
          count('SAME'),
          count('DOUBTFUL'),
          count('BAD'),
        )
      : words.errors['IMPORT.NO_NAMES']({}, office.tables.names),
    columns: fields.map((field, index) => ({
      sample: shown(samples.find(({ cells }) => cells[index])?.cells[index] ?? ''),
      field: field ?? '',
    })),
    lines: lines.map((line) => lineShown(line, confirmed, words)),
  };
}

function lineShown(
  line: ImportLine,
  confirmed: ReadonlySet<string>,
  words: Words,
): ImportLineShown {
  const { bodies } = words.reports;
  const { given, kind } = line;
  return {
    line: line.line,
    name: shown(given.officialName || given.bodyId),
    kind,
    label: bodies.kinds[kind],
    tone: tones[kind],
    details: detailsOf(line, confirmed, words),
    choices: optionsOf(line).map((option) => ({
      id: option.as,
      label:
        option.kind === 'NEW' ? bodies.addAs(option.newId) : bodies.update(option.as, option.name),
      seen: seenOf(option),
    })),
  };
}

function detailsOf(line: ImportLine, confirmed: ReadonlySet<string>, words: Words): string[] {
  const { bodies } = words.reports;
  switch (line.kind) {
    case 'NEW':
      return [
        bodies.added(line.newId, words.enums.bodyGroup[line.group]),
        ...importFields
          .filter(
            (field) => !['officialName', 'bodyId'].includes(field) && line.given[field] !== '',
          )
          .map((field) =>
            bodies.value(words.dialogs.bodies.fields[field], shown(line.given[field])),
          ),
      ];
    case 'CHANGES':
      return changesOf(line.changes, confirmed.has(line.body.bodyId), words);
    case 'SAME':
      return [bodies.sameAs(line.body.officialName, line.body.bodyId)];
    case 'DOUBTFUL':
      return [
        doubtOf(line.doubt, words),
        ...line.changes.flatMap(({ body, changes }) =>
          changesOf(changes, confirmed.has(body.bodyId), words),
        ),
      ];
    case 'BAD':
      return line.faults.map((fault) => faultOf(fault, words));
    default:
      return line satisfies never;
  }
}

function changesOf(changes: readonly FieldChange[], wasConfirmed: boolean, words: Words): string[] {
  const { reports, dialogs } = words;
  const lines = changes.map(({ field, old, given }) =>
    reports.bodies.change(dialogs.bodies.fields[field], shown(old), shown(given)),
  );
  return wasConfirmed && changes.some(asksAnew) ? [...lines, reports.bodies.asksAnew] : lines;
}

/** A confirmation holds for the name and the addresses that were confirmed. */
export function asksAnew({ field }: FieldChange): boolean {
  return field === 'email' || field === 'ccEmail' || field === 'officialName';
}

function doubtOf(doubt: LineDoubt, { reports: { bodies } }: Words): string {
  switch (doubt.code) {
    case 'NEAR':
      return bodies.near(doubt.body.officialName, doubt.body.bodyId, doubt.body.rowNumber);
    case 'SEVERAL':
      return bodies.several(doubt.bodies.map(({ bodyId }) => bodyId));
    case 'REPEATED':
      return bodies.repeated(doubt.line);
    default:
      return doubt satisfies never;
  }
}

function faultOf(fault: LineFault, { reports: { bodies }, dialogs }: Words): string {
  switch (fault.code) {
    case 'NO_NAME':
      return bodies.noName;
    case 'NOT_A_NAME':
      return bodies.notAName;
    case 'TOO_LONG':
      return bodies.tooLong(dialogs.bodies.fields[fault.field], fault.length);
    case 'ADDRESS':
      return bodies.badAddress(shown(fault.found), fault.why);
    default:
      return fault satisfies never;
  }
}

function shown(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
