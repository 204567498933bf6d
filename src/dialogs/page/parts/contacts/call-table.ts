// The bodies to call as a table; on paper it has a column to write in.

import type { CallShown, ContactsData } from '../../../data/contacts.ts';
import { columnHead, element } from '../elements.ts';

export function callTable(
  calls: readonly CallShown[],
  words: ContactsData['words'],
  onChoose: (call: CallShown) => void,
): HTMLElement {
  const heads = [
    words.body,
    words.contact,
    words.phone,
    words.due,
    words.left,
    words.lastReminder,
    words.lastContact,
  ].map(columnHead);
  const written = element('th', { scope: 'col', class: 'on-paper' }, words.outcome);
  return element(
    'table',
    { class: 'calls' },
    element('thead', {}, element('tr', {}, ...heads, written)),
    element('tbody', {}, ...calls.map((call) => row(call, onChoose))),
  );
}

function row(call: CallShown, onChoose: (call: CallShown) => void): HTMLElement {
  const cells = [
    call.name,
    call.contact,
    call.phone,
    call.due,
    element('span', { class: call.tone }, call.left),
    call.lastReminder,
    call.lastContact,
  ].map((content) => element('td', {}, content));
  const made = element('tr', {}, ...cells, element('td', { class: 'on-paper' }));
  made.addEventListener('click', () => onChoose(call));
  return made;
}
