// Checks what a script passes to a method against the reference, as Google does, and converts it.

import { types } from 'node:util';
import type { Curtain, Realm } from './realm.ts';
import { GasEnum, Service } from './service.ts';
import { type Parameter, reference, type TypeTerm } from './signatures.ts';

/**
 * The host values of the arguments if an overload accepts them.
 * Numbers and booleans are taken where a text is wanted, whole numbers as Google writes them:
 * `25` becomes `"25.0"` (platform.md §2.2 no. 8). So is a list of such, joined by commas: what
 * `match` gives is handed to `getFileById` as it is in Google's own sample
 * (developers.google.com/apps-script/samples/automations/generate-pdfs) and in many others [R].
 * @returns null when no overload fits
 */
export function acceptArguments(
  args: readonly unknown[],
  overloads: readonly Parameter[][],
  realm: Realm,
  curtain: Curtain,
): unknown[] | null {
  for (const exact of [true, false]) {
    for (const parameters of overloads) {
      if (!fitsAll(args, parameters, curtain, exact)) continue;
      return args.map((arg, index) => {
        const parameter = parameters[index] ?? parameters.at(-1);
        return convert(arg, parameter?.type ?? 'any', realm, curtain);
      });
    }
  }
  return null;
}

function fitsAll(
  args: readonly unknown[],
  parameters: Parameter[],
  curtain: Curtain,
  exact: boolean,
): boolean {
  const last = parameters.at(-1);
  const required = parameters.filter(({ optional, variadic }) => !optional && !variadic).length;
  if (args.length < required) return false;
  if (args.length > parameters.length && !last?.variadic) return false;
  return args.every((arg, index) => {
    const parameter = parameters[index] ?? last;
    if (!parameter) return false;
    if (arg === undefined && parameter.optional) return true;
    return fits(arg, parameter.type, curtain, exact);
  });
}

function fits(arg: unknown, term: TypeTerm, curtain: Curtain, exact: boolean): boolean {
  if (typeof term === 'object') {
    if ('union' in term) {
      for (const type of term.union) if (fits(arg, type, curtain, exact)) return true;
      return false;
    }
    if (!Array.isArray(arg)) return false;
    if (term.array === 'any') return true;
    return fitsEach(arg, term.array, curtain, exact);
  }
  switch (term) {
    case 'any':
      return true;
    case 'null':
      return arg === null;
    case 'undefined':
      return arg === undefined;
    case 'string':
      if (typeof arg === 'string') return true;
      if (fitsService(arg, 'enum:Calendar.Color', curtain)) return true;
      return !exact && (isPrimitive(arg) || isList(arg));
    case 'number':
    case 'boolean':
    case 'function':
      return typeof arg === term;
    case 'date':
      return types.isDate(arg);
    case 'object':
      return isPlain(arg, curtain);
    default:
      return fitsService(arg, term, curtain);
  }
}

/** By number: a list of the script is walked through slowly otherwise. Places without anything fit. */
function fitsEach(
  list: readonly unknown[],
  term: TypeTerm,
  curtain: Curtain,
  exact: boolean,
): boolean {
  for (let at = 0; at < list.length; at++) {
    const element = list[at];
    if (element === undefined && !(at in list)) continue;
    if (!fits(element, term, curtain, exact)) return false;
  }
  return true;
}

const isPrimitive = (arg: unknown): boolean =>
  typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean';

const isList = (arg: unknown): boolean =>
  Array.isArray(arg) && arg.length > 0 && arg.every(isPrimitive);

function isPlain(arg: unknown, curtain: Curtain): boolean {
  return typeof arg === 'object' && arg !== null && !Array.isArray(arg) && !curtain.behind(arg);
}

/** Classes that do for another one, which only the prose of the reference says, or scripts show [R]. */
const standIns: Readonly<Record<string, string>> = {
  'Calendar.RecurrenceRule': 'Calendar.EventRecurrence',
  'Drive.User': 'Base.User',
  'Gmail.GmailAttachment': 'Base.BlobSource',
  'Spreadsheet.FilterCriteriaBuilder': 'Spreadsheet.FilterCriteria',
};

function fitsService(arg: unknown, term: string, curtain: Curtain): boolean {
  const behind = typeof arg === 'object' && arg !== null ? curtain.behind(arg) : undefined;
  if (behind === undefined) return false;
  const [kind, place = ''] = term.split(':');
  if (kind === 'enum') return behind instanceof GasEnum && behind.type === place;
  if (!(behind instanceof Service)) return false;
  if (behind.gas === place) return true;
  const known = reference.classes[behind.gas];
  if (known?.extends.includes(place)) return true;
  if (standIns[behind.gas] === place) return true;
  if (place === 'Base.BlobSource') return Object.hasOwn(known?.methods ?? {}, 'getBlob');
  // Forms.TextItem and its kin are Forms.Item to Google, though the typings do not say so.
  return behind.gas.split('.')[0] === place.split('.')[0] && behind.gas.endsWith(simple(place));
}

function convert(arg: unknown, term: TypeTerm, realm: Realm, curtain: Curtain): unknown {
  if (typeof term === 'object' && 'array' in term && Array.isArray(arg)) {
    const copy: unknown[] = new Array(arg.length);
    const numbers = term.array === 'number';
    for (let i = 0; i < arg.length; i++) {
      const element: unknown = arg[i];
      // Millions of bytes need no look each.
      copy[i] =
        numbers && typeof element === 'number'
          ? element
          : convert(element, term.array, realm, curtain);
    }
    return copy;
  }
  const text =
    term === 'string' ||
    (typeof term === 'object' && 'union' in term && term.union.includes('string'));
  if (text && typeof arg === 'number' && !allowsNumber(term)) return javaText(arg);
  if (text && typeof arg === 'boolean' && term === 'string') return String(arg);
  if (text && Array.isArray(arg) && !allowsList(term)) return Array.from(arg, String).join(',');
  return realm.toHost(arg, curtain);
}

function allowsNumber(term: TypeTerm): boolean {
  return typeof term === 'object' && 'union' in term && term.union.includes('number');
}

function allowsList(term: TypeTerm): boolean {
  return (
    typeof term === 'object' && 'union' in term && term.union.some((one) => typeof one === 'object')
  );
}

function javaText(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

function simple(place: string): string {
  return place.split('.')[1] ?? place;
}
