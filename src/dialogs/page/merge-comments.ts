// The page of near-duplicates: proposed groups side by side, what is merged, themes.

import type {
  MergeCommentsData,
  Merged,
  MergeGroup,
  MergeInput,
  MergeProposals,
  ThemeProposal,
} from '../data/merge-comments.ts';
import { button, element, field, input, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<MergeCommentsData>();
const { common, words } = data;
const page = frame(common);
const rounds = select(data.rounds, data.chosen);
rounds.addEventListener('change', load);

/** A group as it is ticked; null while nothing of it is. */
type Ticked = () => MergeInput['groups'][number] | null;

function load(): void {
  if (data.rounds.length === 0) {
    page.show(note('', common.noRounds));
    page.buttons(common.close);
    return;
  }
  page.run(
    () => ask<MergeProposals>('mergeProposals', { roundId: rounds.value }),
    (proposals) => show(proposals),
  );
}

function show(proposals: MergeProposals, lead = ''): void {
  const ticked: Ticked[] = [];
  page.show(
    ...(lead === '' ? [] : [note('ok', lead)]),
    element('p', { class: 'soft' }, words.intro),
    field(words.round, rounds),
    element('p', {}, element('b', {}, proposals.counts)),
    element('h2', {}, words.groups),
    ...(proposals.groups.length === 0 ? [note('', words.none)] : []),
    ...proposals.groups.map((group) => groupView(group, ticked)),
    ...(proposals.more === '' ? [] : [element('p', { class: 'soft' }, proposals.more)]),
    ...(proposals.merged.length === 0 ? [] : [mergedView(proposals.merged)]),
    ...(proposals.themes.length === 0 ? [] : [themesView(proposals)]),
  );
  const merge = button(words.confirm, () => {
    const groups = ticked.flatMap((one) => one() ?? []);
    page.run(
      () =>
        groups.length === 0
          ? Promise.reject(new Error(words.nothing))
          : ask<Merged>('mergeComments', { roundId: rounds.value, groups }),
      again,
    );
  });
  merge.disabled = proposals.groups.length === 0;
  page.buttons(common.close, merge);
}

function again({ lead, proposals }: Merged): void {
  show(proposals, lead);
}

let groupNumber = 0;

function groupView({ reason, comments }: MergeGroup, ticked: Ticked[]): HTMLElement {
  groupNumber += 1;
  const name = `main-${groupNumber}`;
  const lines = comments.map((comment, index) => {
    const box = input('checkbox');
    box.setAttribute('aria-label', `${words.merge} ${comment.id}`);
    const main = input('radio');
    main.name = name;
    main.checked = index === 0;
    main.setAttribute('aria-label', `${words.main} ${comment.id}`);
    return { comment, box, main };
  });
  // The main one is what the others are merged into: it has nothing to be ticked.
  const settle = (): void => {
    for (const { box, main } of lines) {
      box.disabled = main.checked;
      if (main.checked) box.checked = false;
    }
  };
  for (const { main } of lines) main.addEventListener('change', settle);
  settle();
  ticked.push(() => {
    const main = lines.find((line) => line.main.checked)?.comment.id ?? '';
    const merged = lines.filter(({ box }) => box.checked).map(({ comment }) => comment.id);
    return merged.length === 0 ? null : { main, merged };
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, reason),
    linesTable(
      [words.merge, words.main],
      lines.map(({ comment, box, main }) => ({ comment, controls: [box, main] })),
    ),
  );
}

function mergedView(groups: readonly MergeGroup[]): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, `${words.merged} (${groups.length})`),
    ...groups.map(({ reason, comments }) =>
      element(
        'fieldset',
        {},
        element('legend', {}, reason),
        linesTable(
          [''],
          comments.map((comment) => ({
            comment,
            controls: [
              button(words.split, () =>
                page.run(
                  () =>
                    ask<Merged>('splitComments', {
                      roundId: rounds.value,
                      comments: [comment.id],
                    }),
                  again,
                ),
              ),
            ],
          })),
        ),
      ),
    ),
  );
}

function themesView({ themes, known }: MergeProposals): HTMLElement {
  const list = element('datalist', { id: 'themes' });
  list.append(...known.map((theme) => element('option', { value: theme })));
  const view = element(
    'details',
    {},
    element('summary', {}, `${words.themes} (${themes.length})`),
    element('p', { class: 'soft' }, words.themesIntro),
    list,
    ...themes.map(themeView),
  );
  return view;
}

function themeView({ theme, reason, ids, comments }: ThemeProposal): HTMLElement {
  const name = input('text', theme);
  name.setAttribute('list', 'themes');
  const lines = comments.map((text, index) => {
    const box = input('checkbox');
    box.checked = true;
    return { id: ids[index] ?? '', box, line: element('label', { class: 'tick' }, box, text) };
  });
  const set = button(words.setTheme, () =>
    page.run(
      () =>
        ask<Merged>('setTheme', {
          roundId: rounds.value,
          theme: name.value,
          comments: lines.filter(({ box }) => box.checked).map(({ id }) => id),
        }),
      again,
    ),
  );
  return element(
    'fieldset',
    {},
    element('legend', {}, reason),
    ...lines.map(({ line }) => line),
    element('div', { class: 'row end' }, field(words.theme, name), set),
  );
}

function linesTable(
  heads: readonly string[],
  lines: readonly { comment: MergeGroup['comments'][number]; controls: readonly Node[] }[],
): HTMLElement {
  return element(
    'table',
    { class: 'lines' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...[...heads, words.body, words.place, words.text].map((text) =>
          element('th', { scope: 'col' }, text),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      ...lines.map(({ comment, controls }) =>
        element(
          'tr',
          {},
          ...controls.map((control) => element('td', {}, control)),
          element('td', {}, `${comment.body} (${comment.id})`),
          element('td', {}, comment.place),
          element('td', { class: 'said' }, comment.text),
        ),
      ),
    ),
  );
}

load();
