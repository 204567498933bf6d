// Who the person at this window is, and becoming somebody else.

import type { Person } from '../../api.ts';
import { element } from '../element.ts';
import { become, me, officeState } from '../session.ts';

const ROLE: Record<Person['role'], string> = {
  owner: 'Chủ sổ',
  editor: 'Người sửa',
  viewer: 'Người xem',
};

export function personCorner(): HTMLElement {
  const current = me();
  const select = element(
    'select',
    {
      id: 'person',
      title: current.email,
      onchange: () => become(select.value),
    },
    ...officeState().people.map((person) =>
      element(
        'option',
        { value: person.email, title: person.email, selected: person.email === current.email },
        `${ROLE[person.role]} · ${person.email.split('@')[0]}`,
      ),
    ),
  );
  return element(
    'div',
    { class: 'person' },
    element('label', { for: 'person', class: 'sr' }, 'Bạn là'),
    select,
  );
}
