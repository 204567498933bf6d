// What scripts made, as files that a person can open: workbooks, mails, forms, documents, others.

import type { World } from '../core/world.ts';
import { publishedUrl } from '../forms/links.ts';
import { showForm } from '../forms/page-post.ts';
import type { FormState } from '../forms/state.ts';
import { rawText } from '../mail/mime.ts';
import { toXlsx } from '../spreadsheet/xlsx.ts';
import { FileNames } from './file-names.ts';

/** One file: its path below the folder, such as `mail/001_a@b.vn.eml`, and its bytes. */
export interface Artefact {
  path: string;
  bytes: Uint8Array;
}

const DOCUMENT = 'application/vnd.google-apps.document';

/** All of them, kind by kind; formulas of workbooks are computed. */
export async function artefactsOf(world: World): Promise<Artefact[]> {
  return [
    ...(await workbooks(world)),
    ...mails(world),
    ...forms(world),
    ...files(world, 'documents', '.docx', (mimeType) => mimeType === DOCUMENT),
    ...files(world, 'files', '', (mimeType) => mimeType !== DOCUMENT),
  ];
}

async function workbooks(world: World): Promise<Artefact[]> {
  const names = new FileNames();
  const made: Artefact[] = [];
  for (const { id, name } of Object.values(world.spreadsheets)) {
    const path = `spreadsheets/${names.of(name, '.xlsx')}`;
    made.push({ path, bytes: await toXlsx(world, id) });
  }
  return made;
}

/** Every mail that was sent, in its order. */
export function mails(world: World): Artefact[] {
  return world.mail.messages.map((message, at) => {
    const to = message.to.join('_').replace(/[^\w.@-]/g, '');
    const path = `mail/${String(at + 1).padStart(3, '0')}_${to.slice(0, 80)}.eml`;
    return { path, bytes: textBytes(rawText(message)) };
  });
}

/** The page of each form as its owner sees it, and the answers that it has. */
function forms(world: World): Artefact[] {
  const names = new FileNames();
  return Object.values(world.forms.byId).flatMap((form) => {
    const name = names.of(form.title || form.fileName);
    const visitor = new URLSearchParams({ authuser: world.owner.email });
    const shown = showForm(world, form.publishedId, visitor);
    const answers = JSON.stringify(answersOf(form), null, 2);
    return [
      { path: `forms/${name}.html`, bytes: textBytes(shown.kind === 'page' ? shown.html : '') },
      { path: `forms/${name}.answers.json`, bytes: textBytes(`${answers}\n`) },
    ];
  });
}

function answersOf(form: FormState) {
  const titles = new Map(form.items.map(({ id, title }) => [String(id), title]));
  return {
    title: form.title,
    address: publishedUrl(form),
    responses: form.responses.map(({ id, submittedAt, respondent, answers }) => ({
      id,
      at: new Date(submittedAt).toISOString(),
      respondent,
      answers: Object.entries(answers).map(([item, answer]) => ({
        question: titles.get(item) ?? item,
        answer,
      })),
    })),
  };
}

function files(
  world: World,
  folder: string,
  extension: string,
  wanted: (mimeType: string) => boolean,
): Artefact[] {
  const names = new FileNames();
  return Object.values(world.drive.files).flatMap(({ name, mimeType, content }) =>
    content && wanted(mimeType)
      ? [{ path: `${folder}/${names.of(name, extension)}`, bytes: content }]
      : [],
  );
}

const textBytes = (text: string) => new TextEncoder().encode(text);
