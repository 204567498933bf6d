// The page of the dialog of calls: whom to call, what was said, and the list on paper.

import { matchesSearch } from '../../domain/bodies/search.ts';
import type { CallRound, CallShown, ContactLogged, ContactsData } from '../data/contacts.ts';
import { callTable } from './parts/contacts/call-table.ts';
import { contactForm } from './parts/contacts/contact-form.ts';
import { button, element, field, input, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<ContactsData>();
const { common, words } = data;
const page = frame(common);

function ready(): void {
  const rounds = select(data.rounds);
  const search = input('search');
  const heading = element('h1', { class: 'on-paper' });
  const list = element('div', {
    class: 'scroll',
    tabindex: '0',
    role: 'group',
    'aria-label': words.list,
  });
  const told = element('div', { role: 'status' });
  const form = contactForm(data);
  const save = button(words.save, () => send(), true);
  const print = button(words.print, () => window.print());
  /** What was logged since the dialog was opened stands in the list at once. */
  const logged = new Map<string, Partial<CallShown>>();

  const round = (): CallRound | undefined => data.rounds.find(({ id }) => id === rounds.value);
  const calls = (): CallShown[] =>
    (round()?.calls ?? []).map((call) => ({
      ...call,
      ...logged.get(`${rounds.value} ${call.bodyId}`),
    }));
  const found = (): CallShown[] =>
    calls().filter(({ searched }) => matchesSearch(searched, search.value));

  function begin(call: CallShown): void {
    form.choose(call);
    form.begin();
  }

  function look(): void {
    const shown = found();
    heading.textContent = round()?.heading ?? '';
    list.replaceChildren(
      calls().length === 0 ? note('ok', words.everyoneAnswered) : callTable(shown, words, begin),
    );
    form.offer(shown);
    save.disabled = shown.length === 0;
  }

  /** The body below this one in the list, from the top again after the last. */
  function after(bodyId: string): CallShown | undefined {
    const all = calls();
    const at = all.findIndex((call) => call.bodyId === bodyId);
    return all[at + 1] ?? all[0];
  }

  function send(): void {
    const roundId = rounds.value;
    const values = form.values();
    page.run(
      () => ask<ContactLogged>('logContact', { roundId, ...values }),
      ({ told: line, ...now }) => {
        logged.set(`${roundId} ${values.bodyId}`, now);
        told.replaceChildren(note('ok', line));
        search.value = '';
        form.clear();
        look();
        // On to the next call without a mouse.
        const next = after(values.bodyId);
        if (next !== undefined) form.choose(next);
        search.focus();
      },
    );
  }

  rounds.addEventListener('change', () => {
    search.value = '';
    told.replaceChildren();
    look();
  });
  search.addEventListener('input', look);
  search.addEventListener('keydown', (event) => {
    const [first] = found();
    if (event.key !== 'Enter' || first === undefined) return;
    event.preventDefault();
    begin(first);
  });
  page.show(
    element(
      'div',
      { class: 'row on-screen' },
      field(common.round, rounds),
      field(words.search, search),
    ),
    heading,
    list,
    element('div', { class: 'on-screen' }, told, form.view),
  );
  page.buttons(common.close, print, save);
  look();
  search.focus({ preventScroll: true });
}

if (data.rounds.length === 0) {
  page.show(note('', common.noRounds));
  page.buttons(common.close);
} else {
  ready();
}
