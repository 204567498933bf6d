// The form in which one contact is logged; it is filled from the body that was chosen.

import type { CallShown, ContactsData } from '../../../data/contacts.ts';
import { dayField } from '../day-field.ts';
import { element, field, input, select, tick } from '../elements.ts';

export interface ContactForm {
  readonly view: HTMLElement;
  /** The bodies that can be chosen now; the one chosen before stays if it is among them. */
  offer(calls: readonly CallShown[]): void;
  choose(call: CallShown): void;
  /** Puts the cursor where a contact is begun. */
  begin(): void;
  values(): { bodyId: string } & Record<string, string | boolean>;
  clear(): void;
}

export function contactForm({ common, words, channels }: ContactsData): ContactForm {
  const body = select([]);
  const channel = select(channels);
  const person = input('text');
  const phone = input('tel');
  const outcome = element('textarea');
  const promised = dayField(common.dayHint);
  const updates = tick(words.updatePhone);
  let offered: readonly CallShown[] = [];

  const fill = (): void => {
    const call = offered.find(({ bodyId }) => bodyId === body.value);
    person.value = call?.contact ?? '';
    phone.value = call?.phone ?? '';
    updates.box.checked = false;
  };
  body.addEventListener('change', fill);
  return {
    view: element(
      'fieldset',
      {},
      element('legend', {}, words.log),
      element('div', { class: 'row' }, field(words.body, body), field(words.channel, channel)),
      element(
        'div',
        { class: 'row' },
        field(words.person, person),
        field(words.phone, phone),
        field(words.promised, promised.control),
      ),
      field(words.outcome, outcome),
      updates.line,
    ),
    offer(calls) {
      const before = body.value;
      offered = calls;
      const options = calls.map(({ bodyId, name }) => element('option', { value: bodyId }, name));
      body.replaceChildren(...options);
      // Set by hand: options that move between lists do not keep which of them was chosen.
      body.value = calls.some(({ bodyId }) => bodyId === before)
        ? before
        : (calls[0]?.bodyId ?? '');
      if (body.value !== before) fill();
    },
    choose(call) {
      body.value = call.bodyId;
      fill();
    },
    begin: () => channel.focus(),
    values: () => ({
      bodyId: body.value,
      channel: channel.value,
      person: person.value,
      phone: phone.value,
      outcome: outcome.value,
      promised: promised.value(),
      updates: updates.box.checked,
    }),
    clear() {
      outcome.value = '';
      promised.show('');
      updates.box.checked = false;
    },
  };
}
