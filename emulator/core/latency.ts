// How much virtual time each service call costs (platform.md §12), so that the product's budgets
// mean something; to be replaced by what one live run of a self-check measures.

import type { Switches } from './switches.ts';

/** Milliseconds by short method name, fast and slow end of what is told; first match counts. */
const costs: [pattern: RegExp, fast: number, slow: number][] = [
  [/^FormApp\.create$/, 2000, 5000],
  [/^FormApp\.open/, 500, 1500],
  [/^Form\.setDestination$/, 2000, 10_000],
  [/^Form\.(getResponses|getItems)$/, 200, 800],
  [/^Form\.(add|set|delete|move|remove)/, 100, 500],
  [/Item\.(set|create|show|duplicate)/, 100, 500],
  [/^FormResponse\.(submit|toPrefilledUrl)$/, 200, 800],
  [/^(Form|FormResponse|ItemResponse|\w*Item)\./, 2, 10],
  [/^DocumentApp\.(create|open)/, 500, 2000],
  [/^Document\.saveAndClose$/, 500, 3000],
  [/^Document\.get(As|Blob)$/, 1000, 5000],
  [/^MailApp\.sendEmail$/, 300, 1500],
  [/^MailApp\./, 20, 100],
  [/^Calendar(App)?\.create/, 300, 1500],
  [/^Calendar(App)?\.(get\w*(Event|Calendar)|set|delete)/, 50, 400],
  [/^CalendarEvent(Series)?\.(set|add|remove|delete|reset)/, 100, 500],
  [/^Gmail\w+\.(sendEmail|send|reply|forward|createDraft|update)/, 300, 1500],
  [/^GmailApp\./, 100, 600],
  [/^Gmail(Thread|Label)\.(get(Messages|Threads)|add|remove|mark|move)/, 50, 300],
  [/^GmailMessage\.(mark|move|star|unstar|get(Attachments|RawContent))/, 50, 300],
  [/^Drive\.Files\.(create|update|copy|export)$/, 2000, 8000],
  [/^Drive\./, 200, 800],
  [/^(DriveApp|File|Folder)\.(create|make|set|move|add|remove|revoke)/, 300, 1500],
  [/^(DriveApp|File|Folder)\.(get(Blob|As|File|Folder)|search)/, 100, 500],
  [/^SpreadsheetApp\.flush$/, 30, 600],
  [/^SpreadsheetApp\.open/, 500, 1500],
  [/^Spreadsheet\.(insertSheet|deleteSheet|duplicate|copy)/, 100, 500],
  [
    /^Range\.get(Display)?(Values?|Formulas?|RichText|Notes?|DataValidations?|Backgrounds?)/,
    50,
    600,
  ],
  [/^Sheet\.getSheetValues$/, 50, 600],
  [/^(Sheet\.getLast|Sheet\.getDataRange|Sheet\.appendRow|Sheet\.sort)/, 50, 300],
  [/^Range\.(set|clear|copy|insert|delete|merge|sort|protect)/, 10, 60],
  [/^Sheet\.(set|clear|insert|delete|hide|show|auto|protect|add)/, 10, 60],
  [/^Properties\.(set|delete)/, 20, 80],
  [/^Properties\./, 10, 50],
  [/^Cache\./, 5, 20],
  [/^Lock\./, 20, 80],
  [/^ScriptApp\.|TriggerBuilder\.create$/, 100, 400],
  [/^Ui\./, 20, 100],
];

/** Milliseconds of virtual time that a call of this method takes. */
export function latencyOf(method: string, switches: Switches): number {
  let known = found.get(method);
  if (!known) {
    const cost = costs.find(([pattern]) => pattern.test(method));
    known = cost ? [cost[1], cost[2]] : [1, 2];
    found.set(method, known);
  }
  return switches['cost.model'] === 'fast' ? known[0] : known[1];
}

const found = new Map<string, [fast: number, slow: number]>();
