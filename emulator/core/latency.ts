// How much virtual time each service call costs (platform.md §12), so that the product's budgets
// mean something; to be replaced by what one live run of a self-check measures.

import type { Switches } from './switches.ts';

/** What calls of some methods cost: milliseconds at the fast and the slow end. */
export type Cost = readonly [method: RegExp, fast: number, slow: number];

/** Milliseconds of virtual time that a call of a method takes, by its short name. */
export type Latency = (method: string) => number;

/**
 * Milliseconds by short method name, fast and slow end, with where they come from; the first match
 * counts. Nobody publishes what a call of most services takes: those lines are estimates by the
 * likeness to one that is known.
 */
const costs: { source: string; lines: Cost[] }[] = [
  {
    source: 'platform.md §12: the default model, from what many projects tell',
    lines: [
      [/^FormApp\.create$/, 2000, 5000],
      [/^Form\.setDestination$/, 2000, 10_000],
      [/^Form\.(add|set|delete|move|remove)/, 100, 500],
      [/Item\.(set|create|show|duplicate)/, 100, 500],
      [/^Document\.saveAndClose$/, 1000, 5000],
      [/^MailApp\.sendEmail$/, 300, 1500],
      [/^Drive\.Files\.(create|update|copy|export)$/, 2000, 8000],
      [/^SpreadsheetApp\.open/, 500, 1500],
    ],
  },
  {
    source:
      'stackoverflow.com/a/29263774: 4,000 cells in one setValues under 50 ms, 610 ms with a flush, 30 ms a flush alone; platform.md §12 for blocks read',
    lines: [
      [/^SpreadsheetApp\.flush$/, 30, 600],
      [
        /^Range\.get(Display)?(Values?|Formulas?|RichText|Notes?|DataValidations?|Backgrounds?)/,
        50,
        600,
      ],
      [/^Sheet\.getSheetValues$/, 50, 600],
      [/^(Sheet\.getLast|Sheet\.getDataRange|Sheet\.appendRow|Sheet\.sort)/, 50, 300],
      [/^Range\.(set|clear|copy|insert|delete|merge|sort|protect)/, 10, 60],
      [/^Sheet\.(set|clear|insert|delete|hide|show|auto|protect|add)/, 10, 60],
    ],
  },
  {
    source: 'estimate: like a form, a document or a file that is opened or asked',
    lines: [
      [/^FormApp\.open/, 500, 1500],
      [/^Form\.(getResponses|getItems)$/, 200, 800],
      [/^FormResponse\.(submit|toPrefilledUrl)$/, 200, 800],
      [/^(Form|FormResponse|ItemResponse|\w*Item)\./, 2, 10],
      [/^DocumentApp\.(create|open)/, 500, 2000],
      [/^Document\.get(As|Blob)$/, 1000, 5000],
      [/^Drive\./, 200, 800],
      [/^(DriveApp|File|Folder)\.(create|make|set|move|add|remove|revoke)/, 300, 1500],
      [/^(DriveApp|File|Folder)\.(get(Blob|As|File|Folder)|search)/, 100, 500],
      [/^Spreadsheet\.(insertSheet|deleteSheet|duplicate|copy)/, 100, 500],
    ],
  },
  {
    source: 'estimate: like a mail that is sent, or a mailbox that is asked',
    lines: [
      [/^MailApp\./, 20, 100],
      [/^Gmail\w+\.(sendEmail|send|reply|forward|createDraft|update)/, 300, 1500],
      [/^GmailApp\./, 100, 600],
      [/^Gmail(Thread|Label)\.(get(Messages|Threads)|add|remove|mark|move)/, 50, 300],
      [/^GmailMessage\.(mark|move|star|unstar|get(Attachments|RawContent))/, 50, 300],
      [/^Calendar(App)?\.create/, 300, 1500],
      [/^Calendar(App)?\.(get\w*(Event|Calendar)|set|delete)/, 50, 400],
      [/^CalendarEvent(Series)?\.(set|add|remove|delete|reset)/, 100, 500],
    ],
  },
  {
    source: 'estimate: a small answer of a site that is near; the requests of fetchAll go at once',
    lines: [
      [/^UrlFetchApp\.fetch$/, 200, 1500],
      [/^UrlFetchApp\.fetchAll$/, 300, 3000],
    ],
  },
  {
    source: 'estimate: small stores and messages',
    lines: [
      [/^Properties\.(set|delete)/, 20, 80],
      [/^Properties\./, 10, 50],
      [/^Cache\./, 5, 20],
      [/^Lock\./, 20, 80],
      [/^ScriptApp\.|TriggerBuilder\.create$/, 100, 400],
      [/^Ui\./, 20, 100],
    ],
  },
];

/** What is only an object in memory, such as a range that is not read. */
const nearlyNothing: Cost = [/^/, 1, 2];

/**
 * The latency by this model.
 * @param measured lines that come before the table's own
 * @example latencyFrom('fast', [[/^Range\./, 7, 9]])('Range.getValues'); // 7
 */
export function latencyFrom(
  model: Switches['cost.model'],
  measured: readonly Cost[] = [],
): Latency {
  const lines = [...measured, ...costs.flatMap((group) => group.lines)];
  const found = new Map<string, number>();
  return (method) => {
    const known = found.get(method);
    if (known !== undefined) return known;
    const [, fast, slow] = lines.find(([pattern]) => pattern.test(method)) ?? nearlyNothing;
    const milliseconds = model === 'fast' ? fast : slow;
    found.set(method, milliseconds);
    return milliseconds;
  };
}
