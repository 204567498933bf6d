// A copy of a form, as "Make a copy" gives it.

import type { World } from '../core/world.ts';
import { makeForm, requireForm } from './form-store.ts';
import type { FormState } from './state.ts';

/**
 * Copies questions and settings under a new id and a new public address. Answers, the link to a
 * spreadsheet and the people stay behind (platform.md §2.10); the copy is not published, the harsher
 * of what is told about copies since forms are published by hand.
 */
export function copyForm(
  world: World,
  id: string,
  copy: { name: string; now: number; owner: string },
): FormState {
  const original = requireForm(world, id);
  const made = makeForm(world, {
    fileName: copy.name,
    published: false,
    responders: original.responders,
    now: copy.now,
  });
  const { id: newId, publishedId, fileName, published, accepting, createdAt } = made;
  Object.assign(made, structuredClone(original), {
    ...{ id: newId, publishedId, fileName, published, accepting, createdAt },
    ...{ readers: [], responses: [], destination: null },
  });
  const file = world.drive.files[made.id];
  if (file) file.owner = copy.owner;
  return made;
}
