// The panel into which a filled table is pasted: what each column means is shown and can be changed.

import type { EnterReplyData, SourcedComment, TableProposal } from '../../data/enter-reply.ts';
import { tableInMarkup } from './clipboard-table.ts';
import { button, element, select, tick } from './elements.ts';
import type { Frame } from './frame.ts';
import { type PastePanel, pastePanel } from './paste-panel.ts';
import { ask } from './server.ts';

type Words = EnterReplyData['words'];
type Columns = TableProposal['columns'];

/** How many rows the preview shows. */
const SHOWN = 6;

export function tablePanel(
  words: Words,
  page: Frame,
  roundId: () => string,
  use: (comments: readonly SourcedComment[]) => void,
): PastePanel {
  const preview = element('div');
  let rows: readonly (readonly string[])[] = [];
  const look = (columns: Columns | null): void =>
    page.run(
      () =>
        ask<TableProposal>('proposeTable', {
          roundId: roundId(),
          text: text.value,
          rows,
          columns,
        }),
      (proposal) => {
        rows = proposal.rows;
        preview.replaceChildren(...previewOf(proposal));
        preview.scrollIntoView({ block: 'end' });
      },
    );
  const previewOf = (proposal: TableProposal): Node[] => {
    const { comments } = proposal;
    const take = button(`${words.useTable} (${comments.length})`, () => {
      use(comments);
      close();
    });
    take.disabled = comments.length === 0;
    return [columnsView(words, proposal, look), element('p', { class: 'row' }, take)];
  };
  const panel = pastePanel(
    { label: words.table, help: words.tableHelp, back: words.back },
    button(words.readTable, () => look(null)),
    preview,
  );
  const { text, close } = panel;
  text.addEventListener('paste', (event) => {
    rows = tableInMarkup(event.clipboardData?.getData('text/html') ?? '');
    if (rows.length === 0) return;
    event.preventDefault();
    text.value = words.tablePasted;
    look(null);
  });
  text.addEventListener('input', () => {
    rows = [];
    preview.replaceChildren();
  });
  return panel;
}

/** The first rows under a choice of meaning for each column. */
function columnsView(
  words: Words,
  { rows, columns }: TableProposal,
  changed: (columns: Columns) => void,
): HTMLElement {
  const options = Object.entries(words.meanings).map(([id, label]) => ({ id, label }));
  const choices = columns.meanings.map((meaning) => {
    const choice = select(options, meaning);
    choice.setAttribute('aria-label', words.meaning);
    return choice;
  });
  const headed = tick(words.headed, columns.headed);
  const change = (): void =>
    changed({ meanings: choices.map(({ value }) => value), headed: headed.box.checked });
  for (const control of [...choices, headed.box]) control.addEventListener('change', change);
  return element(
    'div',
    {},
    headed.line,
    element(
      'div',
      { class: 'scroll' },
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...choices.map((one) => element('th', {}, one)))),
        element(
          'tbody',
          {},
          ...rows
            .slice(0, SHOWN)
            .map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell)))),
        ),
      ),
    ),
  );
}
