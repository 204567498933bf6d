// The office as Google gives it: every port with its real adapter, made only when a command asks for it.

import type { Office } from '../ports.ts';
import type { Language } from '../text/words.ts';
import { googleBook } from './book.ts';
import { googleClock } from './clock.ts';
import { googleFiles } from './files.ts';
import { googleForms } from './forms.ts';
import { withLock } from './lock.ts';
import { googleMailer } from './mailer.ts';
import { googleMemory } from './memory.ts';
import { googleScreen } from './screen.ts';
import { googleSigner } from './signer.ts';
import { googleTables } from './tables.ts';
import { googleTriggers } from './triggers.ts';

/** Kept in the properties by set-up and by a change of the setting: no sheet is read to know it. */
export const LANGUAGE_KEY = 'language';

/** The one office of this execution. */
export function googleOffice(): Office {
  const clock = googleClock();
  const memory = googleMemory();
  let opened: GoogleAppsScript.Spreadsheet.Spreadsheet | undefined;
  const spreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet => {
    opened = opened ?? SpreadsheetApp.getActive();
    return opened;
  };
  const language = languageOf(memory.get(LANGUAGE_KEY));
  const tables = googleTables(spreadsheet, memory, language);
  return {
    tables,
    clock,
    memory,
    language,
    mail: googleMailer(),
    forms: googleForms(memory),
    files: googleFiles(),
    signer: googleSigner(memory),
    triggers: googleTriggers(memory),
    screen: googleScreen(spreadsheet),
    book: googleBook(spreadsheet, memory, language),
    person: personAtWork(),
    runId: Utilities.getUuid().slice(0, 8),
    locked: (work) => withLock(() => tables.flush(), work),
  };
}

function languageOf(setting: string | null): Language {
  if (setting === 'vi' || setting === 'en') return setting;
  return Session.getActiveUserLocale().startsWith('en') ? 'en' : 'vi';
}

/** Blank when Google does not say who acts (platform.md §3.3). */
function personAtWork(): string {
  return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
}
