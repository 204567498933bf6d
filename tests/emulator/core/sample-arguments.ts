// Arguments of the type that the reference wants, as expressions of a script.

import { type Parameter, reference, type TypeTerm } from '../../../emulator/core/signatures.ts';
import { expressions } from './live-objects.ts';

const samples: Readonly<Record<string, string>> = {
  ...{ string: "'1'", number: '1', boolean: 'true', date: 'new Date()', object: '({})' },
  ...{ any: "'1'", null: 'null', function: '(function () {})' },
  'class:Base.BlobSource':
    "Utilities.newBlob(Utilities.base64Decode('R0lGODlhAQABAAAAACwAAAAAAQABAAACADs='), 'image/gif')",
  'class:Document.Element': "paper().appendParagraph('Một')",
};

function sample(term: TypeTerm): string {
  if (typeof term === 'object') {
    return 'array' in term ? `[${sample(term.array)}]` : sample(term.union[0] ?? 'null');
  }
  const [kind, place = ''] = term.split(':');
  if (kind === 'enum') {
    const [value] = reference.enums[place] ?? [];
    const [holder, name] = holderOf(place);
    return `${holder}.${name}.${value}`;
  }
  return samples[term] ?? expressions[place] ?? 'null';
}

function holderOf(type: string): [holder: string, name: string] {
  for (const [global, gas] of Object.entries(reference.globals)) {
    const found = Object.entries(reference.classes[gas]?.enums ?? {}).find(
      ([, one]) => one === type,
    );
    if (found) return [global, found[0]];
  }
  throw new Error(`No global has the enum ${type}.`);
}

/** Arguments of the shortest overload; a grid of values has the shape of the range A1. */
export const argumentsOf = (overloads: Parameter[][]): string =>
  [...overloads]
    .sort((a, b) => a.length - b.length)[0]
    ?.map(({ type }) => sample(type))
    .join(', ') ?? '';
