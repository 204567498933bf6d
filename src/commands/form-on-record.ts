// A form is made once: its id is durable before anything rests on it, and it is proved before a mail leads to it.

import type { Problem } from '../domain/problem.ts';
import type { FormRecord, Office } from '../ports.ts';
import { keepSurely } from './opening/keep-surely.ts';
import { type Deed, record } from './record.ts';

export interface FormPlace {
  /** What the form is for in sentences and properties: the id of a round, or a name of ours. */
  readonly id: string;
  readonly entity: Deed['entity'];
  /** The record that was kept before; null before the form is made. */
  readonly kept: FormRecord | null;
  readonly fileName: () => string;
  make(): FormRecord;
  keep(made: FormRecord): void;
  /** What is told when the form takes no answers. */
  closed(): Problem;
}

/**
 * Makes the form or takes the one on record. The intent is kept before the making (platform.md §4.5):
 * a run that finds an intent without a form makes a new one and records that an orphan may exist.
 * Throws `closed` for a form that takes no answers.
 */
export function formOnRecord(place: FormPlace, office: Office): FormRecord {
  // Work that was stopped may have stopped before the form was proved and watched.
  if (place.kept !== null) return proved(place.kept, place, office);
  const intent = `formIntent.${place.id}`;
  const fileName = place.fileName();
  if (office.memory.get(intent) !== null) {
    record(office, [
      { action: 'FORM_ORPHAN', entity: place.entity, entityId: place.id, detail: fileName },
    ]);
  }
  keepSurely({ [intent]: fileName }, office.memory);
  const made = place.make();
  place.keep(made);
  office.memory.remove(intent);
  return proved(made, place, office);
}

/** The form, once it surely takes answers and wakes the intake; nothing is mailed before that. */
function proved(form: FormRecord, place: FormPlace, office: Office): FormRecord {
  if (!office.forms.isOpen(form.formId)) throw place.closed();
  office.triggers.watchForm(form.formId, true);
  return form;
}
