// Pasting a list: the columns as they were understood, then each line with what it would do.

import type { BodiesData, ImportLineShown, ImportPreview } from '../../../data/bodies.ts';
import type { Report } from '../../../data.ts';
import type { View } from '../../bodies.ts';
import { button, columnHead, element, field, input, note, select } from '../elements.ts';
import type { Frame } from '../frame.ts';
import { reportView } from '../report-view.ts';
import { ask } from '../server.ts';

type Words = BodiesData['words'];

interface LineRow {
  readonly line: ImportLineShown;
  readonly view: HTMLTableRowElement;
  /** What the line is to be written as; null when it is left out. */
  chosen(): { line: number; as: string; seen: string } | null;
  tick(on: boolean): void;
}

export function pasteView({ common, words }: BodiesData, page: Frame): View {
  const pasted = element('textarea', { rows: '7', spellcheck: 'false' });
  const outcome = element('div');
  let fields: string[] | null = null;
  let rows: LineRow[] = [];
  const write = button(words.importNow, send, true);
  write.disabled = true;
  const look = button(words.preview, () => preview());
  pasted.addEventListener('input', () => {
    // What was understood of another text holds no more.
    fields = null;
    rows = [];
    outcome.replaceChildren();
    write.disabled = true;
  });

  function preview(): void {
    page.run(
      () => ask<ImportPreview>('previewImport', { text: pasted.value, fields }),
      (shown) => {
        rows = shown.lines.map((line) => lineRow(line, words));
        outcome.replaceChildren(
          note('', shown.summary),
          columnsView(shown, words, (chosen) => {
            fields = chosen;
            preview();
          }),
          ...linesView(rows, words),
        );
        write.disabled = !rows.some(({ line }) => line.choices.length > 0);
      },
    );
  }

  function send(): void {
    const chosen = rows.flatMap((row) => row.chosen() ?? []);
    page.run(
      () => ask<Report>('importBodies', { text: pasted.value, fields, chosen }),
      (report) => {
        page.show(...reportView(report));
        page.buttons(common.close);
      },
    );
  }

  return {
    nodes: [
      element('p', { class: 'soft' }, words.pasteIntro),
      field(words.pasted, pasted),
      element('p', {}, look),
      outcome,
    ],
    buttons: [write],
    first: pasted,
  };
}

function columnsView(
  shown: ImportPreview,
  words: Words,
  onChange: (fields: string[]) => void,
): HTMLElement {
  const options = [
    { id: '', label: words.notTaken },
    ...Object.entries(words.fields).map(([id, label]) => ({ id, label })),
  ];
  const selects = shown.columns.map(({ field: chosen }) => select(options, chosen));
  for (const control of selects) {
    control.addEventListener('change', () => onChange(selects.map(({ value }) => value)));
  }
  return element(
    'fieldset',
    {},
    element('legend', {}, words.columns),
    element(
      'div',
      { class: 'row' },
      ...selects.map((control, index) => {
        const sample = shown.columns[index]?.sample ?? '';
        return field(`${words.column} ${index + 1}${sample === '' ? '' : `: ${sample}`}`, control);
      }),
    ),
  );
}

function linesView(rows: readonly LineRow[], words: Words): Node[] {
  if (rows.length === 0) return [];
  const tick = (label: string, on: (line: ImportLineShown) => boolean): HTMLButtonElement =>
    button(label, () => {
      for (const row of rows) row.tick(on(row.line));
    });
  const heads = ['', words.line, words.name, words.what];
  const head = element('tr', {}, ...heads.map(columnHead));
  return [
    element(
      'p',
      { class: 'row' },
      tick(words.tickNew, ({ kind }) => kind === 'NEW'),
      tick(words.tickChanges, ({ kind }) => kind === 'CHANGES'),
      tick(words.untick, () => false),
    ),
    element(
      'table',
      { class: 'lines' },
      element('thead', {}, head),
      element('tbody', {}, ...rows.map(({ view }) => view)),
    ),
  ];
}

function lineRow(line: ImportLineShown, words: Words): LineRow {
  const box = input('checkbox');
  box.disabled = line.choices.length === 0;
  box.setAttribute('aria-label', `${words.choose} ${line.line}: ${line.name}`);
  const doubtful = line.kind === 'DOUBTFUL';
  const as = select(doubtful ? [{ id: '', label: words.leaveOut }, ...line.choices] : line.choices);
  as.setAttribute('aria-label', `${words.what}: ${line.name}`);
  as.addEventListener('change', () => {
    box.checked = as.value !== '';
  });
  const chosen = (): { line: number; as: string; seen: string } | null => {
    const choice = line.choices.find(({ id }) => id === as.value);
    if (!box.checked || choice === undefined) return null;
    return { line: line.line, as: choice.id, seen: choice.seen };
  };
  if (doubtful) {
    // A doubtful line is ticked by choosing what it is, never the other way round.
    box.addEventListener('change', () => {
      if (as.value === '') box.checked = false;
    });
  }
  const details = line.details.map((text) => element('div', {}, text));
  return {
    line,
    chosen,
    tick: (on) => {
      if (!doubtful && !box.disabled) box.checked = on;
      if (doubtful && !on) {
        as.value = '';
        box.checked = false;
      }
    },
    view: element(
      'tr',
      {},
      element('td', {}, box),
      element('td', {}, String(line.line)),
      element('td', {}, line.name),
      element(
        'td',
        {},
        element('span', { class: line.tone }, line.label),
        ...details,
        ...(doubtful && line.choices.length > 0 ? [as] : []),
      ),
    ),
  };
}
