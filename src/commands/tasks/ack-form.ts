// The one form by which members acknowledge their tasks: made at the first hand-out, kept for the book's life.

import type { Moment } from '../../domain/day.ts';
import { Problem } from '../../domain/problem.ts';
import type { FormRecord, Memory, Office } from '../../ports.ts';
import { ackForm as words } from '../../text/vi/ack-form.ts';
import type { Settings } from '../../workbook/settings.ts';
import { bookSettings } from '../book-settings.ts';
import { formOnRecord } from '../form-on-record.ts';
import { keepSurely } from '../opening/keep-surely.ts';
import { assigner } from './who-assigns.ts';

const KEY = 'ackForm';

/** The form on record; null before anything was given out. */
export function ackFormOf(memory: Memory): FormRecord | null {
  const kept = memory.get(KEY);
  return kept === null ? null : (JSON.parse(kept) as FormRecord);
}

/** Makes the form or proves the one there is; throws `TASK.FORM_CLOSED` for one that takes no answers. */
export function ensureAckForm(settings: Settings, office: Office): FormRecord {
  const fileName = words.fileName(settings.shortProgramme);
  return formOnRecord(
    {
      id: 'nhanViec',
      entity: 'tasks',
      kept: ackFormOf(office.memory),
      fileName: () => fileName,
      make: () =>
        office.forms.createAck({
          fileName,
          title: words.title(settings.programme),
          description: words.description(settings.office, settings.contact),
          confirmation: words.confirmation,
          closedMessage: words.closed(settings.contact),
          words: words.words,
          answers: [words.accepts, words.asksChange],
        }),
      keep: (made) => keepSurely({ [KEY]: JSON.stringify(made) }, office.memory),
      closed: () => new Problem('TASK.FORM_CLOSED', {}),
    },
    office,
  );
}

/** Makes the form in a step of its own, because that takes as many calls as giving tasks out. */
export function makeAckForm(office: Office): null {
  return office.locked(() => {
    const settings = bookSettings(office);
    assigner({ settings, team: office.tables.read('team').rows }, office);
    ensureAckForm(settings, office);
    return null;
  });
}

/** Whether members could answer now: asked before mails that lead there leave. */
export function ackFormIsOpen(office: Office): boolean {
  const form = ackFormOf(office.memory);
  return form !== null && office.forms.isOpen(form.formId);
}

/** The link in which the code stands already. */
export function ackLink({ linkTemplate }: FormRecord, code: string): string {
  return linkTemplate.replace('{{CODE}}', () => encodeURIComponent(code));
}

const CURSOR = 'ackCursor';
const SEEN = 'ackSeen';

/** Up to when answers have been taken in, and the last of their ids: a day of them is read twice. */
export interface AckCursor {
  readonly at: Moment | null;
  readonly seen: readonly string[];
}

export function ackCursor(memory: Memory): AckCursor {
  return {
    at: memory.get(CURSOR) as Moment | null,
    seen: (memory.get(SEEN) ?? '').split(' ').filter((id) => id !== ''),
  };
}

/** A property holds 9 KB; an id has about fifty letters, and a team has few members. */
const MOST_SEEN = 120;

export function moveAckCursor(to: Moment, seen: readonly string[], memory: Memory): void {
  memory.set({ [CURSOR]: to, [SEEN]: seen.slice(-MOST_SEEN).join(' ') });
}
