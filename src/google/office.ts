// The office as Google gives it: every port with its real adapter. Nothing is asked of a service
// before a command needs it.

import { once } from '../once.ts';
import type { Desk, Office, Printing, Probing, Upkeep } from '../ports.ts';
import { suppliedWords } from '../text/supplied.ts';
import type { Language } from '../text/words.ts';
import { googleBook } from './book.ts';
import { googleClock } from './clock.ts';
import { googleFiles } from './files.ts';
import { googleForms } from './forms.ts';
import { loadLater } from './later.ts';
import { withLock } from './lock.ts';
import { googleMailer } from './mailer.ts';
import { googleMemory } from './memory.ts';
import { googleScreen } from './screen.ts';
import { googleSigner } from './signer.ts';
import { googleTables } from './tables.ts';
import { googleTriggers } from './triggers.ts';

/** Kept in the properties by set-up and by a change of the setting: no sheet is read to know it. */
export const LANGUAGE_KEY = 'language';

/** It speaks the words of Code.js: no language is read twice in one execution. */
function speaking<Bundle extends Desk | Upkeep>(bundle: Bundle): Bundle {
  bundle.supplyWords(suppliedWords());
  return bundle;
}

/** The one office of this execution. */
export function googleOffice(): Office {
  const memory = googleMemory();
  const spreadsheet = once(() => SpreadsheetApp.getActive());
  const language = once(() => languageOf(memory.get(LANGUAGE_KEY)));
  const person = once(personAtWork);
  const upkeep = once(() => speaking(loadLater<Upkeep>('upkeep')));
  const tables = googleTables(spreadsheet, memory, language);
  return {
    tables,
    clock: googleClock(),
    memory,
    get language() {
      return language();
    },
    mail: googleMailer(),
    forms: googleForms(memory),
    files: googleFiles(),
    desk: once(() => speaking(loadLater<Desk>('desk'))),
    printing: once(() => loadLater<Printing>('printing')),
    probing: once(() => loadLater<Probing>('probing')),
    upkeep,
    inspector: once(() => upkeep().googleInspector(memory, language())),
    keeper: once(() => upkeep().googleKeeper(memory)),
    signer: googleSigner(memory),
    triggers: googleTriggers(memory),
    screen: googleScreen(spreadsheet, language),
    book: googleBook(spreadsheet, memory, language, upkeep),
    get person() {
      return person();
    },
    runId: runIdAt(Date.now()),
    locked: (work) => withLock(memory, () => tables.flush(), work),
  };
}

/**
 * The millisecond in which an execution began, in few letters. Claims are made under the lock, so
 * that two executions never share one.
 * @example runIdAt(1629680400000) //=> 'R-KSNXMSG0'
 */
function runIdAt(began: number): string {
  return `R-${began.toString(36).toUpperCase()}`;
}

/** The language that was set; else the account’s. */
export function languageOf(setting: string | null): Language {
  if (setting === 'vi' || setting === 'en') return setting;
  return Session.getActiveUserLocale().startsWith('en') ? 'en' : 'vi';
}

/** Blank when Google does not say who acts (platform.md §3.3). */
function personAtWork(): string {
  return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
}
