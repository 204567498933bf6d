// The page that checks layout: a .docx is read and checked here and goes nowhere; a Google Doc is asked for.

import { UnreadableDocx } from '../../documents/reading/open-docx.ts';
import { readDocx } from '../../documents/reading/read-docx.ts';
import { checkForm } from '../../domain/decree/check-form.ts';
import { decree as english } from '../../text/en/decree.ts';
import { decree as vietnamese } from '../../text/vi/decree.ts';
import type { CheckedDocument, CheckLayoutData } from '../data/check-layout.ts';
import { button, element, field, input, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { findingsView } from './parts/layout/findings-view.ts';
import { ask, dialogData } from './parts/server.ts';

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
const link = input('url');

const fileFields = element('div', {}, field(words.file, file), note('', words.fileNote));
const registerFields =
  data.documents.length === 0 ? note('', words.noDocuments) : field(words.document, documents);
const linkFields = element('div', {}, field(words.link, link), note('', words.linkNote));

const check = button(words.check, () => page.run(checked, show), true);

function offer(): void {
  fileFields.hidden = which.value !== 'file';
  registerFields.hidden = which.value !== 'register';
  linkFields.hidden = which.value !== 'link';
  check.disabled = which.value === 'register' && data.documents.length === 0;
}

function begin(): void {
  offer();
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

async function checked(): Promise<CheckedDocument> {
  if (which.value === 'register')
    return ask<CheckedDocument>('checkLayout', { link: documents.value });
  if (which.value === 'link') return ask<CheckedDocument>('checkLayout', { link: link.value });
  const chosen = file.files?.[0];
  if (chosen === undefined) throw new Error(words.chooseFile);
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  try {
    return { name: chosen.name, check: checkForm(readDocx(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableDocx) throw new Error(`${chosen.name}: ${words.notDocx}.`);
    throw error;
  }
}

function show({ name, check: found }: CheckedDocument): void {
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
begin();
