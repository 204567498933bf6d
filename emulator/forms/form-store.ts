// Where forms are found, made and thrown away in the world.

import { mintId } from '../core/mint.ts';
import type { World } from '../core/world.ts';
import { newFile } from '../drive/new-file.ts';
import { formGone } from './errors.ts';
import { mintNumber } from './ids.ts';
import type { FormItemState, FormState } from './state.ts';

export const FORM_MIME_TYPE = 'application/vnd.google-apps.form';

export interface NewForm {
  fileName: string;
  published: boolean;
  responders: FormState['responders'];
  now: number;
}

/** Makes a form and its file. Its title stays blank: only the file is named (platform.md §4.1). */
export function makeForm(world: World, wanted: NewForm): FormState {
  const id = mintId(world, '1', 43);
  const form: FormState = {
    id,
    publishedId: mintId(world, '1FAIpQLS', 48),
    fileName: wanted.fileName,
    title: '',
    description: '',
    confirmation: '',
    closedMessage: '',
    published: wanted.published,
    accepting: wanted.published,
    responders: wanted.responders,
    readers: [],
    collectEmail: false,
    allowEdits: false,
    limitOne: false,
    showLinkToRespondAgain: true,
    progressBar: false,
    shuffle: false,
    publishingSummary: false,
    isQuiz: false,
    requireLogin: false,
    items: [],
    responses: [],
    destination: null,
    createdAt: wanted.now,
  };
  world.forms.byId[id] = form;
  world.forms.created.push(wanted.now);
  const owner = world.owner.email;
  newFile(world, { id, name: wanted.fileName, mimeType: FORM_MIME_TYPE, owner, now: wanted.now });
  return form;
}

/** The form with this id; throws Google's sentence for a missing one. */
export function requireForm(world: World, formId: string): FormState {
  const form = world.forms.byId[formId];
  if (!form || !world.drive.files[formId]) throw formGone();
  return form;
}

/** The form behind a public link, or undefined when it is gone or in the bin. */
export function formByPublishedId(world: World, publishedId: string): FormState | undefined {
  return Object.values(world.forms.byId).find(
    (form) => form.publishedId === publishedId && world.drive.files[form.id]?.trashed === false,
  );
}

/** A new item at the end of the form, as it is before any setter. */
export function addItem(world: World, form: FormState, type: string): FormItemState {
  const taken = new Set(form.items.flatMap((item) => [item.id, item.entry]));
  const id = mintNumber(world, taken);
  const entry = mintNumber(world, taken.add(id));
  const item: FormItemState = {
    id,
    entry,
    type,
    title: '',
    help: '',
    required: false,
    // A new choice question already holds one choice, '' (platform.md §4.1).
    choices: CHOICE_TYPES.has(type) ? [{ value: '' }] : [],
    otherOption: false,
    more: {},
  };
  form.items.push(item);
  return item;
}

export const CHOICE_TYPES: ReadonlySet<string> = new Set(['LIST', 'MULTIPLE_CHOICE', 'CHECKBOX']);

/** Lets everybody, or only the domain, answer: what its owner does in the form's sharing dialog. */
export function setResponders(
  world: World,
  formId: string,
  responders: FormState['responders'],
): void {
  requireForm(world, formId).responders = responders;
}
