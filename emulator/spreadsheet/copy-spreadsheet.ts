// A copy of a whole spreadsheet, as "Make a copy", `Spreadsheet.copy` and Drive give it.

import { mintId } from '../core/mint.ts';
import type { World } from '../core/world.ts';
import { newFile } from '../drive/new-file.ts';
import { copyForm } from '../forms/copy-form.ts';
import type { SpreadsheetState } from './state.ts';

/**
 * Copies tabs, names and settings under a new id, and each linked form, whose copy is linked to the
 * copy (platform.md §2.10). Triggers, people and the metadata of the copying project stay behind.
 * @returns null when there is no such spreadsheet
 */
export function copySpreadsheet(
  world: World,
  id: string,
  copy: { name: string; now: number; owner: string; parents?: string[] },
): SpreadsheetState | null {
  const original = world.spreadsheets[id];
  if (!original) return null;
  const made: SpreadsheetState = {
    ...structuredClone(original),
    id: mintId(world, '1', 43),
    name: copy.name,
    editors: [],
    viewers: [],
    revision: 0,
  };
  const shared = ({ visibility }: { visibility: string }) => visibility === 'DOCUMENT';
  made.metadata = made.metadata.filter(shared);
  for (const sheet of made.sheets) {
    sheet.metadata = sheet.metadata.filter(shared);
    for (const protection of sheet.protections) protection.editors = [copy.owner];
  }
  world.spreadsheets[made.id] = made;
  newFile(world, {
    ...copy,
    id: made.id,
    mimeType: 'application/vnd.google-apps.spreadsheet',
  });
  copyLinkedForms(world, original.id, made.id, copy);
  return made;
}

function copyLinkedForms(
  world: World,
  from: string,
  to: string,
  { now, owner }: { now: number; owner: string },
): void {
  const linked = Object.values(world.forms.byId).filter(
    ({ destination }) => destination?.spreadsheetId === from,
  );
  const prefix = world.owner.locale === 'vi' ? 'Bản sao của' : 'Copy of';
  for (const form of linked) {
    const copied = copyForm(world, form.id, { name: `${prefix} ${form.fileName}`, now, owner });
    if (form.destination) {
      copied.destination = { ...structuredClone(form.destination), spreadsheetId: to };
    }
  }
}
