// Every answer that Google may give to the questions of docs/unsettled.md, beside the harsher default.

import { type Switches, switchDefaults } from '../../../emulator/index.ts';

/** A switch with one of its values. */
export interface Setting {
  readonly name: keyof Switches;
  readonly value: Switches[keyof Switches];
}

/** How Google answers where nothing else is said: the form's readers were set to everybody, as the owner does. */
const usual: Switches = { ...switchDefaults, 'forms.responders': 'anyone' };

/** The values of each switch that are not the usual one. */
export const others: { readonly [Name in keyof Switches]: readonly Switches[Name][] } = {
  'cells.apostrophe': ['kept', 'consumed'],
  'cells.plainText': ['numbersOnly', 'all'],
  'cells.signStart': ['number', 'text'],
  'cells.richText': [],
  'cells.richEmpty': ['blank'],
  'cells.undefinedInArray': ['blank', 'undefined'],
  'forms.tabParses': [false],
  'sheet.lastRowCountsDress': [false],
  'sheet.lastRowCountsFalse': [false],
  'sheet.appendAtomic': [true],
  'writes.surface': ['call'],
  'writes.partial': ['none'],
  'kill.buffer': ['kept', 'prefix'],
  'kill.properties': ['durable'],
  'kill.lockHeldMs': [0],
  'kill.finally': ['runs'],
  'forms.createPublished': [true],
  'forms.responders': ['signInRequired'],
  'scopes.setDestination': ['ok'],
  'forms.editKeepsId': [false],
  'forms.editMovesTime': [true],
  'forms.sinceBound': ['inclusive'],
  'forms.visibleAfterMs': [0],
  'forms.order': ['byTime'],
  'forms.events': [0, 2],
  'errors.language': ['en'],
  'utilities.charset': ['UTF_8'],
  'forms.maxLink': [8000],
  'drive.maxImport': [50_000_000],
  'drive.coversForms': [true],
  'runtime.rejection': ['failure'],
  'ui.alertCounts': [false],
  'lock.second': ['same'],
  'mail.quotaView': ['exact'],
  'mail.failedCounts': [false],
  'blob.unsigned': ['wraps'],
  'formula.comma': ['ok'],
  'properties.documentInTick': ['ok'],
  'runtime.builtins': ['node'],
  'quota.formsPerDay': [Number.POSITIVE_INFINITY],
  'cost.model': ['fast'],
};

const names = Object.keys(switchDefaults) as (keyof Switches)[];

/** Each value that is not the usual one, alone. */
export const flips: readonly Setting[] = names.flatMap((name) =>
  others[name].map((value) => ({ name, value })),
);

/** Every value of a switch, the usual one first; those with one answer say nothing. */
export const questions: readonly (readonly Setting[])[] = names
  .filter((name) => others[name].length > 0)
  .map((name) => [usual[name], ...others[name]].map((value) => ({ name, value })));

/** Every switch at its first value that is not the usual one. */
export const allFlipped: readonly Setting[] = questions.flatMap((values) => values.slice(1, 2));

export function switchesOf(settings: readonly Setting[]): Partial<Switches> {
  return Object.fromEntries(settings.map(({ name, value }) => [name, value]));
}

/** @example settingText({ name: 'forms.events', value: 2 }) //=> 'forms.events=2' */
export const settingText = ({ name, value }: Setting): string => `${name}=${String(value)}`;
