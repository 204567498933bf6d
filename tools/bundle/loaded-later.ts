// The bundles that Code.js loads itself, out of HTML files of the project, and what they may be.

import { differing, freeNames, lackingThere, topLevelNames } from './names.ts';
import { scopeOfService, servicesIn, unwanted } from './services.ts';

export interface LoadedLater {
  /** Its entry is `src/NAME.ts`; it leaves its exports in the variable `__NAME`. */
  readonly name: string;
  readonly file: string;
  readonly limitBytes: number;
  /** Names that stand in it and are never called: a call would fail in every story, too. */
  readonly neverCalled: readonly string[];
  /** Services that it may name; the others are handed all they need by Code.js. */
  readonly services: readonly string[];
  /** What only this bundle may be made of: in Code.js it would be read by every execution. */
  readonly ownRooms: readonly RegExp[];
}

export const loadedLater: readonly LoadedLater[] = [
  {
    // What a person asks for at the screen; what triggers run is Code.js.
    name: 'desk',
    file: 'desk.html',
    limitBytes: 500_000,
    neverCalled: [],
    // Those of every adapter, since its commands name the office by default; it is handed Code.js's.
    services: Object.keys(scopeOfService),
    ownRooms: [
      // The pages' names and inputs, whatever opens or previews a dialog, and the rooms without a trigger.
      /^src\/commands\/endpoints\.ts$/,
      /^src\/commands\/(?:[a-z-]+\/)*(?:show|preview)-/,
      /^src\/commands\/input\/(?!fields|opening)/,
      /^src\/commands\/(?:bodies|books|contacts|dossier|drafts|entering|evidence|merging|outline|plan-import|replying)\//,
      /^src\/domain\/(?:likeness|replies\/(?:entering|letter|table))\//,
    ],
  },
  {
    // What makes documents; docx, the library of papers, is nearly all of it.
    name: 'printing',
    file: 'printing.html',
    limitBytes: 700_000,
    // Inside docx, in `Packer.toStream` and the protection of documents.
    neverCalled: ['setTimeout', 'btoa'],
    services: [],
    ownRooms: [
      /^node_modules\/(?:docx|diff)\//,
      /^src\/documents\//,
      /^src\/text\/vi\/documents\.ts$/,
      /^src\/text\/vi\/(?:papers|wordings)/,
    ],
  },
  {
    name: 'english',
    file: 'english.html',
    limitBytes: 300_000,
    neverCalled: [],
    services: [],
    // Code.js shows the menu in a simple trigger, and reads the labels of choices in both languages.
    ownRooms: [/^src\/text\/en\/(?!menu\.ts$|enums\.ts$)/],
  },
  {
    // What asks Google its open questions, once in the life of a book.
    name: 'probing',
    file: 'probing.html',
    limitBytes: 150_000,
    // Inside fflate, in what runs in a worker.
    neverCalled: ['setTimeout', 'URL', 'Blob'],
    services: [
      'SpreadsheetApp',
      'FormApp',
      'MailApp',
      'Drive',
      'ScriptApp',
      'Session',
      'PropertiesService',
      'LockService',
      'Utilities',
    ],
    ownRooms: [
      /^src\/google\/probes\//,
      /^src\/domain\/system-check\/(?!judge)/,
      /^src\/text\/(vi|en)\/system-check/,
    ],
  },
  {
    // What makes, dresses and checks the book as a whole.
    name: 'upkeep',
    file: 'upkeep.html',
    limitBytes: 450_000,
    neverCalled: [],
    // As of the desk.
    services: Object.keys(scopeOfService),
    ownRooms: [
      /^src\/commands\/(?:set-up|checking\/(?:check-|integrity\/|repair-)|history\/seal-history)/,
      /^src\/(?:google|workbook)\/integrity\//,
      /^src\/text\/(vi|en)\/integrity\.ts$/,
      /^src\/plans\/(?:bac-giang|holidays|phrase)/,
      /^src\/google\/(?:views|dress\/(?:dress-|make-|offer-))/,
      /^src\/workbook\/(?:dashboard|gantt|guide|today)\//,
    ],
  },
];

/** Words that stand in Code.js alone: whatever is loaded later is handed them (src/text/supplied.ts). */
const handedWords = /^src\/text\/(?:vietnamese|vi\/(?:dialogs|errors|reports)(?:\/[a-z-]+)?)\.ts$/;

/** Everything wrong with it, a sentence each; it is not run here. */
export function faultsLoadedLater(
  code: string,
  modules: readonly string[],
  rules: LoadedLater,
): string[] {
  const free = freeNames(code);
  const bytes = Buffer.byteLength(code);
  return [
    ...differing('top-level names', topLevelNames(code), [`__${rules.name}`]),
    ...lackingThere(free, rules.neverCalled),
    // Only src/google speaks with Google.
    ...[
      ...servicesIn(free).filter((name) => !rules.services.includes(name)),
      ...unwanted.filter((name) => free.has(name)),
    ].map((name) => `names the service ${name}`),
    // Nowhere is it said that a file whose content is only fetched is not read as a template [K].
    ...['<?', '</script'].filter((mark) => code.includes(mark)).map((mark) => `holds ${mark}`),
    ...modules
      .filter((module) => handedWords.test(module))
      .map((module) => `has ${module} in it, which Code.js hands it`),
    ...(bytes > rules.limitBytes ? [`is ${bytes} bytes, over ${rules.limitBytes}`] : []),
  ];
}
