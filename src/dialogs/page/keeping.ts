// The page of the dialog that keeps the book and puts a kept copy back: the list, what would change, the typed word.

import type { CopyLine, KeepingData, RestorePreview } from '../data/keeping.ts';
import type { Report } from '../data.ts';
import {
  button,
  element,
  field,
  input,
  link,
  list,
  note,
  table,
  unbroken,
} from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<KeepingData>();
const { common, words } = data;
const page = frame(common);

const reason = input('text');
reason.placeholder = words.noteHint;
reason.maxLength = 300;
reason.autocomplete = 'off';
const details = element('div', { 'aria-live': 'polite' });
const look = button(words.look, showChanges, data.copies.length > 0);
const make = button(words.make, () =>
  page.run(() => ask<Report>('makeSnapshot', { note: reason.value }), done),
);
let chosen: CopyLine | undefined;

/** The list, with nothing chosen yet. */
function begin(): void {
  if (data.underWay !== '') {
    page.show(note('warn', data.underWay));
    const goOn = button(
      words.goOn,
      () => page.run(() => ask<Report>('finishRestore', null), done),
      true,
    );
    page.buttons(common.close, goOn);
    goOn.focus({ preventScroll: true });
    return;
  }
  page.show(
    element('p', { class: 'soft' }, words.intro),
    field(words.note, reason),
    element('p', { class: 'row' }, make),
    element('h2', {}, words.list),
    ...(data.copies.length === 0 ? [element('p', {}, words.none)] : [copies(), details]),
  );
  page.buttons(common.cancel, ...(data.copies.length === 0 ? [] : [look]));
  look.disabled = chosen === undefined;
  reason.focus({ preventScroll: true });
}

function copies(): HTMLElement {
  const { columns } = words;
  return table(
    [columns.choose, columns.at, columns.by, columns.why, columns.rows],
    data.copies.map((copy) => {
      const box = input('radio');
      box.name = 'copy';
      box.checked = copy === chosen;
      box.setAttribute('aria-label', copy.choose);
      box.addEventListener('change', () => choose(copy));
      return [box, copy.at, copy.by, copy.why, copy.total];
    }),
  );
}

function choose(copy: CopyLine): void {
  chosen = copy;
  look.disabled = false;
  details.replaceChildren(
    element('h2', {}, words.rowsBySheet),
    element('p', {}, copy.rows.join(' · ')),
    element('p', { class: 'row' }, link(words.open, copy.url)),
  );
}

function showChanges(): void {
  const copy = chosen;
  if (copy === undefined) return;
  page.run(
    () => ask<RestorePreview>('previewRestore', { fileId: copy.fileId }),
    (preview) => confirm(copy, preview),
  );
}

/** What would change, what cannot be taken back, and the word that has to be typed. */
function confirm(copy: CopyLine, { lead, sheets, cannot, warnings }: RestorePreview): void {
  const typed = input('text');
  typed.autocomplete = 'off';
  const wanted = fold(words.word);
  const restore = button(
    words.preview.restore,
    () =>
      page.run(
        () => ask<Report>('restoreBook', { fileId: copy.fileId, confirm: typed.value }),
        done,
      ),
    true,
  );
  restore.disabled = true;
  typed.addEventListener('input', () => {
    restore.disabled = fold(typed.value) !== wanted;
  });
  page.show(
    element('h2', {}, lead),
    ...warnings.map((warning) => note('', warning)),
    ...(sheets.length === 0 ? [] : [changes(sheets)]),
    element('h2', { class: 'warn' }, words.preview.cannot),
    list(cannot),
    field(words.preview.confirm, typed),
  );
  page.buttons(common.cancel, button(words.preview.other, begin), restore);
  typed.focus({ preventScroll: true });
}

function changes(sheets: RestorePreview['sheets']): HTMLElement {
  return table(
    [...words.preview.columns, words.preview.names],
    sheets.map(({ cells, names }) => [
      ...cells.map((cell, at) => (at === 0 ? unbroken(cell) : cell)),
      element('div', {}, ...names.map((line) => element('div', {}, line))),
    ]),
  );
}

function done(report: Report): void {
  page.show(...reportView(report));
  page.buttons(common.close);
  page.restOnClosing();
}

const fold = (text: string): string => text.normalize('NFC').trim().toUpperCase();

begin();
