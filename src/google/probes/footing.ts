// What this book stands on here: its version beside the program's, what was granted, whose triggers run.

import type { Memory } from '../../ports.ts';
import { BOOK_VERSION, VERSION_KEY, versionIn } from '../../workbook/upgrades/book-version.ts';
import { keptTrigger, triggerKeys } from '../triggers.ts';
import type { Answered, Probes } from './probe.ts';

/** What the manifest asks for (appsscript.json). */
export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/forms',
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
];

/** Handlers of which one trigger is right; forms have one each. */
const SINGLE = ['dailyTick', 'continueWork', 'onBookEdit'];
const FORM = 'onFormAnswer';

export function footingProbes(memory: Memory): Probes {
  return {
    version: () => {
      const book = versionIn(memory.get(VERSION_KEY));
      return { answer: book === BOOK_VERSION ? 'ok' : 'fails', detail: `${book}; ${BOOK_VERSION}` };
    },
    scopes: granted,
    ownTriggers: () => triggersOf(memory),
  };
}

/** A person may untick single scopes when agreeing; the reference gives the list of those granted, or null. */
function granted(): Answered {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const given = new Set(info.getAuthorizedScopes() ?? []);
  const missing = SCOPES.filter((scope) => !given.has(scope));
  const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  if (missing.length === 0 && !required) return { answer: 'ok', detail: `${given.size}` };
  return { answer: 'fails', detail: missing.map((scope) => scope.split('/').pop()).join(', ') };
}

/**
 * Google shows an account its own triggers and nobody else's
 * (developers.google.com/apps-script/reference/script/script-app#getprojecttriggers): where none of
 * ours is seen, they may be another account's, and there is no answer.
 */
function triggersOf(memory: Memory): Answered {
  const triggers = ScriptApp.getProjectTriggers();
  const ids = new Set(triggers.map((trigger) => trigger.getUniqueId()));
  const counts = new Map<string, number>();
  for (const trigger of triggers) {
    const handler = trigger.getHandlerFunction();
    counts.set(handler, (counts.get(handler) ?? 0) + 1);
  }
  const account = Session.getEffectiveUser().getEmail();
  const detail = [account, ...Array.from(counts, ([name, count]) => `${name} ${count}`)].join('; ');
  const ours = [...SINGLE, FORM].some((handler) => counts.has(handler));
  if (!ours) throw new Error(detail);
  const stands = (key: string): boolean => ids.has(keptTrigger(key, memory)[0]);
  const doubled = SINGLE.some((handler) => (counts.get(handler) ?? 0) > 1);
  const whole = stands(triggerKeys.daily) && stands(triggerKeys.edits) && !doubled;
  return { answer: whole ? 'ok' : 'fails', detail };
}
