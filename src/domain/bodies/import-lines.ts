// What each line of a pasted list would do to the directory: decided before anything is written.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { BodyId } from '../ids.ts';
import { faultsOf, type Given, givenIn, type LineFault } from './given-body.ts';
import { guessGroup } from './guess-group.ts';
import { newBodyId } from './new-id.ts';
import type { PastedLine } from './paste.ts';
import { type ImportField, importFields } from './paste-columns.ts';
import { bareName, isNear } from './same-name.ts';
import { folded } from './search.ts';

export type DirectoryBody = Pick<Row<'bodies'>, ImportField> & { readonly rowNumber: number };

export interface FieldChange {
  readonly field: Exclude<ImportField, 'bodyId'>;
  readonly old: string;
  readonly given: string;
}

export type LineDoubt =
  /** Nearly the name of a body in the directory. */
  | { readonly code: 'NEAR'; readonly body: DirectoryBody }
  /** The name of several bodies. */
  | { readonly code: 'SEVERAL'; readonly bodies: readonly DirectoryBody[] }
  /** The name stands in an earlier line of the list. */
  | { readonly code: 'REPEATED'; readonly line: number };

/** One line of the list with what it would do. */
export type ImportLine = {
  readonly line: number;
  readonly given: Given;
} & (
  | { readonly kind: 'NEW'; readonly newId: BodyId; readonly group: Ids<'bodyGroup'> }
  | {
      readonly kind: 'CHANGES' | 'SAME';
      readonly body: DirectoryBody;
      readonly changes: readonly FieldChange[];
    }
  | {
      readonly kind: 'DOUBTFUL';
      readonly doubt: LineDoubt;
      readonly newId: BodyId;
      readonly group: Ids<'bodyGroup'>;
      /** What it would change in each body that it may be. */
      readonly changes: readonly {
        readonly body: DirectoryBody;
        readonly changes: readonly FieldChange[];
      }[];
    }
  | { readonly kind: 'BAD'; readonly faults: readonly LineFault[] }
);

/**
 * The lines of a list against the directory, in their order. A body is found by its id, its official
 * name or its short name; nothing given is left out of `changes`, and an empty cell changes nothing.
 */
export function importLines(
  lines: readonly PastedLine[],
  fields: readonly (ImportField | null)[],
  directory: readonly DirectoryBody[],
): ImportLine[] {
  const finder = finderOf(directory);
  const nearby = nearbyOf(directory);
  const used = new Set<string>(directory.map(({ bodyId }) => bodyId));
  const earlier = new Map<string, number>();
  return lines.map(({ line, cells }): ImportLine => {
    const given = givenIn(cells, fields);
    const faults = faultsOf(given);
    if (faults.length > 0) return { line, given, kind: 'BAD', faults };
    const found = finder(given);
    const claim = found.length === 1 ? (found[0]?.bodyId ?? '') : bareName(given.officialName);
    const first = earlier.get(claim);
    earlier.set(claim, first ?? line);
    const [body] = found;
    if (first === undefined && found.length === 1 && body !== undefined) {
      const changes = changesTo(body, given);
      return { line, given, kind: changes.length > 0 ? 'CHANGES' : 'SAME', body, changes };
    }
    if (given.officialName === '')
      return { line, given, kind: 'BAD', faults: [{ code: 'NO_NAME' }] };
    const newId = newBodyId(given.officialName, used, given.bodyId);
    used.add(newId);
    const group = guessGroup(given.officialName);
    const doubt = doubtOf(found, first, () => nearby(given.officialName));
    if (doubt === null) return { line, given, kind: 'NEW', newId, group };
    const may = candidatesOf(doubt, found);
    const changes = may.map((one) => ({ body: one, changes: changesTo(one, given) }));
    return { line, given, kind: 'DOUBTFUL', doubt, newId, group, changes };
  });
}

function finderOf(directory: readonly DirectoryBody[]): (given: Given) => DirectoryBody[] {
  const by = (key: (body: DirectoryBody) => string): Map<string, DirectoryBody[]> => {
    const map = new Map<string, DirectoryBody[]>();
    for (const body of directory) {
      const name = key(body);
      if (name !== '') map.set(name, [...(map.get(name) ?? []), body]);
    }
    return map;
  };
  const ids = by(({ bodyId }) => bodyId);
  const names = by(({ officialName }) => bareName(officialName));
  const shorts = by(({ shortName }) => bareName(shortName));
  return ({ bodyId, officialName }) => {
    const name = bareName(officialName);
    return ids.get(bodyId) ?? names.get(name) ?? shorts.get(name) ?? [];
  };
}

function changesTo(body: DirectoryBody, given: Given): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of importFields) {
    if (field === 'bodyId' || given[field] === '') continue;
    // The directory's own spelling stays where the list means the same name, or its short form.
    if (field === 'officialName' && given.bodyId !== body.bodyId) continue;
    const change = { field, old: body[field], given: given[field] };
    if (!isSameValue(change)) changes.push(change);
  }
  return changes;
}

function isSameValue({ field, old, given }: FieldChange): boolean {
  const digits = (text: string): string => text.replace(/\D/g, '');
  const plain = (text: string): string => text.trim().normalize('NFC');
  switch (field) {
    case 'email':
    case 'ccEmail':
      return plain(old).toLowerCase() === plain(given).toLowerCase();
    case 'phone':
      return digits(old) === digits(given) && digits(old) !== '';
    case 'officialName':
    case 'shortName':
    case 'contactName':
      return bareName(old) === bareName(given);
    case 'docCode':
    case 'note':
      return plain(old) === plain(given);
    default:
      return field satisfies never;
  }
}

/** The body whose name is nearest in kind: but for accents first, then by a slip of the hand. */
function nearbyOf(
  directory: readonly DirectoryBody[],
): (name: string) => DirectoryBody | undefined {
  const names = directory.map((body) => ({ body, bare: folded(body.officialName) }));
  return (name) => {
    const bare = folded(name);
    const same = names.find((known) => known.bare === bare && bare !== '');
    return (same ?? names.find((known) => isNear(known.bare, bare)))?.body;
  };
}

function doubtOf(
  found: readonly DirectoryBody[],
  first: number | undefined,
  nearby: () => DirectoryBody | undefined,
): LineDoubt | null {
  if (first !== undefined) return { code: 'REPEATED', line: first };
  if (found.length > 1) return { code: 'SEVERAL', bodies: found };
  const near = nearby();
  return near === undefined ? null : { code: 'NEAR', body: near };
}

function candidatesOf(doubt: LineDoubt, found: readonly DirectoryBody[]): readonly DirectoryBody[] {
  return doubt.code === 'NEAR' ? [doubt.body] : found;
}
