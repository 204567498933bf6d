// The script projects of the office's world: that of the book, and those of its copies.

import type { Runtime } from '../runtime/runtime.ts';
import type { Office } from './office.ts';

export function projectsOf({ original }: Office): Runtime[] {
  const copies = Object.keys(original.world.copies ?? {});
  return [original, ...copies.map((id) => original.openCopy(id))];
}

/** The project whose triggers hear of a form's answers; the open one where none does. */
export function hearerOf(office: Office, formId: string): Runtime {
  const destination = office.original.world.forms.byId[formId]?.destination?.spreadsheetId;
  const hears = ({ world }: Runtime) =>
    world.script.triggers.some(
      ({ event, sourceId }) =>
        event === 'ON_FORM_SUBMIT' && (sourceId === formId || sourceId === destination),
    );
  return projectsOf(office).find(hears) ?? office.runtime;
}
