// The page that checks layout: a .docx is read and checked here and goes nowhere; a Google Doc is asked
// for, and where the script may not open it, the person's own browser fetches it.

import { UnreadableDocx } from '../../documents/reading/open-docx.ts';
import { readDocx } from '../../documents/reading/read-docx.ts';
import { checkForm } from '../../domain/decree/check-form.ts';
import { type PointedFile, pointedFile } from '../../domain/documents/pointed-file.ts';
import { decree as english } from '../../text/en/decree.ts';
import { decree as vietnamese } from '../../text/vi/decree.ts';
import type { CheckedDocument, CheckLayoutData } from '../data/check-layout.ts';
import { button, element, field, input, link, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { findingsView } from './parts/layout/findings-view.ts';
import { ask, dialogData, Refused } from './parts/server.ts';

const data = dialogData<CheckLayoutData>();
const { common, words } = data;
const decree = data.language === 'vi' ? vietnamese : english;
const page = frame(common);

const which = select([
  { id: 'file', label: words.ofFile },
  { id: 'register', label: words.ofRegister },
  { id: 'link', label: words.ofLink },
]);
const file = element('input', {
  type: 'file',
  accept: '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
});
const documents = select(data.documents);
const address = input('url');

const fileFields = element('div');
const registerFields =
  data.documents.length === 0 ? note('', words.noDocuments) : field(words.document, documents);
const linkFields = element('div', {}, field(words.link, address), note('', words.linkNote));

const check = button(words.check, () => page.run(chosen, show), true);

function offer(): void {
  fileFields.hidden = which.value !== 'file';
  registerFields.hidden = which.value !== 'register';
  linkFields.hidden = which.value !== 'link';
  check.disabled = which.value === 'register' && data.documents.length === 0;
}

function begin(): void {
  offer();
  fileFields.replaceChildren(field(words.file, file), note('', words.fileNote));
  page.show(
    element('p', { class: 'soft' }, words.intro),
    field(words.which, which),
    fileFields,
    registerFields,
    linkFields,
  );
  page.buttons(common.close, check);
  which.focus({ preventScroll: true });
}

/** The document checked; or what only the person's own browser may open. */
type Answer = CheckedDocument | PointedFile;

async function chosen(): Promise<Answer> {
  if (which.value === 'file') return checkedFile();
  const link = which.value === 'link' ? address.value : documents.value;
  const pointed = pointedFile(link);
  if (pointed?.kind === 'FILE') return pointed;
  try {
    return await ask<CheckedDocument>('checkLayout', { link });
  } catch (error) {
    const isOthers = error instanceof Refused && error.code === 'LAYOUT.NOT_REACHED';
    if (isOthers && pointed !== null) return pointed;
    throw error;
  }
}

async function checkedFile(): Promise<CheckedDocument> {
  const [one] = Array.from(file.files ?? []);
  if (one === undefined) throw new Error(words.chooseFile);
  const bytes = new Uint8Array(await one.arrayBuffer());
  try {
    return { name: one.name, check: checkForm(readDocx(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableDocx) throw new Error(`${one.name}: ${words.notDocx}.`);
    throw error;
  }
}

function show(answer: Answer): void {
  if ('download' in answer) fetchFirst(answer);
  else tell(answer);
}

/** Two steps: the browser fetches the file, the person chooses it; it is checked as it is chosen. */
function fetchFirst({ kind, download }: PointedFile): void {
  file.value = '';
  const fetched = link(kind === 'DOC' ? words.download : words.downloadFile, download);
  fetched.addEventListener('click', () => file.focus());
  page.show(
    element('h2', {}, words.byDownload),
    note('', words.notOurs),
    element('p', {}, fetched),
    element('p', { class: 'soft' }, words.newTab),
    field(words.downloaded, file),
  );
  page.buttons(
    common.close,
    button(words.again, begin),
    button(words.check, () => page.run(checkedFile, tell), true),
  );
  fetched.focus({ preventScroll: true });
}

function tell({ name, check: found }: CheckedDocument): void {
  const { nodes, text } = findingsView(name, found, words, decree);
  const said = element('span', { class: 'soft', role: 'status' });
  page.show(...nodes, said);
  page.buttons(
    common.close,
    button(words.copy, () => {
      copy(text);
      said.textContent = words.copied;
    }),
    button(words.print, () => window.print()),
    button(words.again, begin),
  );
  const [title] = nodes;
  if (title instanceof HTMLElement) title.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

/** By a selection: a dialog of Google's stands in a frame that may not write the clipboard otherwise. */
function copy(text: string): void {
  const area = element('textarea', { 'aria-hidden': 'true' });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

which.addEventListener('change', offer);
// One that was just fetched is checked at once: nothing is left to fill in.
file.addEventListener('change', () => {
  if (!fileFields.isConnected && file.files?.length === 1) page.run(checkedFile, tell);
});
begin();
