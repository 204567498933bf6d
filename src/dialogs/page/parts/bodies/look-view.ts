// Looking a body up: a search that needs no accents over the whole directory.

import { matchesSearch } from '../../../../domain/bodies/search.ts';
import type { BodiesData } from '../../../data/bodies.ts';
import type { View } from '../../bodies.ts';
import { element, field, input, table } from '../elements.ts';

export function lookView({ words, bodies }: BodiesData): View {
  const search = input('search');
  const list = element('div', { class: 'scroll tall', tabindex: '0', role: 'group' });
  const count = element('p', { class: 'soft', role: 'status' });
  const look = (): void => {
    const found = bodies.filter(({ searched }) => matchesSearch(searched, search.value));
    count.textContent = `${found.length}/${bodies.length} ${words.found}`;
    list.replaceChildren(
      table(
        [words.id, words.name, words.address, words.contact, words.state],
        found.map(({ id, name, address, contact, state, tone }) => [
          id,
          name,
          address,
          contact,
          { text: state, tone },
        ]),
      ),
    );
  };
  list.setAttribute('aria-label', words.title);
  search.addEventListener('input', look);
  look();
  return { nodes: [field(words.search, search), count, list], buttons: [], first: search };
}
