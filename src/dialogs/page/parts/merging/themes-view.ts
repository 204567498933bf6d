// Themes that the comments of a round seem to have, each with a name to be changed and comments to be left out.

import type { MergeProposals, ThemeProposal } from '../../../data/merge-comments.ts';
import { button, element, field, input } from '../elements.ts';
import type { MergeWords } from './comment-lines.ts';

type SetTheme = (theme: string, comments: readonly string[]) => void;

export function themesView(
  { themes, known }: MergeProposals,
  words: MergeWords,
  set: SetTheme,
): HTMLElement {
  const list = element('datalist', { id: 'themes' });
  list.append(...known.map((theme) => element('option', { value: theme })));
  return element(
    'details',
    {},
    element('summary', {}, `${words.themes} (${themes.length})`),
    element('p', { class: 'soft' }, words.themesIntro),
    list,
    ...themes.map((theme) => themeView(theme, words, set)),
  );
}

function themeView(
  { theme, reason, ids, comments }: ThemeProposal,
  words: MergeWords,
  set: SetTheme,
): HTMLElement {
  const name = input('text', theme);
  name.setAttribute('list', 'themes');
  const lines = comments.map((text, index) => {
    const box = input('checkbox');
    box.checked = true;
    return { id: ids[index] ?? '', box, line: element('label', { class: 'tick' }, box, text) };
  });
  const apply = button(words.setTheme, () =>
    set(
      name.value,
      lines.filter(({ box }) => box.checked).map(({ id }) => id),
    ),
  );
  return element(
    'fieldset',
    {},
    element('legend', {}, reason),
    ...lines.map(({ line }) => line),
    element('div', { class: 'row end' }, field(words.theme, name), apply),
  );
}
