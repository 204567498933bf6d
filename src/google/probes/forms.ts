// What a form does that was just made, and what the narrow scopes let a script do with it.

import type { Bench } from './bench.ts';
import type { Probe } from './probe.ts';

/** Enough that an order by chance is none by time. */
const ANSWERS = 6;
const MARK = 'ZZMA1ZZ';
const LONG_TEXT = 3000;

const createPublished: Probe = (bench) => String(bench.form().isPublished());

const formReachable: Probe = (bench) => {
  const form = bench.form();
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
  form.setAcceptingResponses(true);
  const open = form.isPublished() && form.isAcceptingResponses();
  const url = form.getPublishedUrl();
  return { answer: open && url.startsWith('https://') ? 'ok' : 'fails', detail: url };
};

const question = (bench: Bench): GoogleAppsScript.Forms.TextItem => {
  const form = bench.form();
  const [standing] = form.getItems();
  return standing === undefined ? form.addTextItem().setTitle('?') : standing.asTextItem();
};

const filledIn = (bench: Bench, text: string): GoogleAppsScript.Forms.FormResponse => {
  const item = question(bench);
  return bench.form().createResponse().withItemResponse(item.createResponse(text));
};

const prefilledLink: Probe = (bench) => {
  const url = filledIn(bench, MARK).toPrefilledUrl();
  return { answer: url.includes(MARK) ? 'ok' : 'fails', detail: url };
};

const maxLink: Probe = (bench) => {
  try {
    const { length } = filledIn(bench, 'x'.repeat(LONG_TEXT)).toPrefilledUrl();
    return { answer: length > LONG_TEXT ? '8000' : '2000', detail: String(length) };
  } catch (error) {
    return { answer: '2000', detail: String(error) };
  }
};

/** Gives some answers, one after the other; asked again once they have settled (settled.ts). */
const visibleAfter: Probe = (bench) => {
  const form = bench.form();
  const item = question(bench);
  for (let number = 1; number <= ANSWERS; number++) {
    form
      .createResponse()
      .withItemResponse(item.createResponse(String(number)))
      .submit();
  }
  const seen = form.getResponses().length;
  return { answer: seen === ANSWERS ? '0' : '60000', detail: `${seen}/${ANSWERS}` };
};

const coversForms: Probe = (bench) => {
  try {
    Drive?.Files?.get(bench.form().getId());
    return 'true';
  } catch (error) {
    return { answer: 'false', detail: String(error) };
  }
};

/** Linking makes a tab in this file, which is taken away at once. */
const setDestination: Probe = (bench) => {
  const book = SpreadsheetApp.getActive();
  const before = new Set(book.getSheets().map((sheet) => sheet.getSheetId()));
  const form = bench.form();
  try {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  } catch (error) {
    return { answer: 'throws', detail: String(error) };
  }
  form.removeDestination();
  SpreadsheetApp.flush();
  for (const sheet of book.getSheets()) {
    if (!before.has(sheet.getSheetId())) book.deleteSheet(sheet);
  }
  return 'ok';
};

export const formProbes = {
  'forms.createPublished': createPublished,
  formReachable,
  prefilledLink,
  'forms.maxLink': maxLink,
  'forms.visibleAfterMs': visibleAfter,
  'drive.coversForms': coversForms,
  'scopes.setDestination': setDestination,
} satisfies Record<string, Probe>;
