// The page of the tray: each waiting reply with what was given and whose it may be, and a button for each answer.

import type { Resolved, ResolveInput, Tray, TrayData, TrayItem } from '../data/tray.ts';
import { button, element, field, input, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<TrayData>();
const { common, words } = data;
const page = frame(common);

function show(tray: Tray, lead = ''): void {
  page.show(
    ...(lead === '' ? [] : [note('ok', lead)]),
    ...(tray.items.length === 0
      ? [note('', words.none)]
      : [element('p', { class: 'soft' }, words.intro)]),
    ...tray.items.map((item) => itemView(item, tray)),
    ...asideView(tray.aside),
  );
  page.buttons(common.close);
}

function itemView(item: TrayItem, tray: Tray): HTMLElement {
  const position = select([{ id: '', label: words.choosePosition }, ...data.positions]);
  const reason = input('text');
  const decide = (decision: ResolveInput['decision'], requestId: string): void =>
    page.run(
      () =>
        ask<Resolved>('resolveReply', {
          replyId: item.replyId,
          decision,
          requestId,
          position: item.asksPosition ? position.value : '',
          reason: reason.value,
        }),
      (resolved) => show(resolved.tray, resolved.lead),
    );
  const first = item.candidates[0];
  const choices = [
    ...(item.asksPosition ? [field(words.position, position)] : []),
    element('h3', {}, words.candidates),
    ...(first === undefined ? [element('p', { class: 'soft' }, words.noCandidates)] : []),
    ...item.candidates.map((one) =>
      element(
        'div',
        { class: 'choice' },
        element(
          'div',
          {},
          element('b', {}, one.name),
          ` (${one.requestId}, ${one.by})`,
          element('div', { class: one.answered ? 'warn' : 'soft' }, one.standing),
        ),
        button(words.count, () => decide('COUNT', one.requestId)),
      ),
    ),
    otherBody(item, tray, decide),
    element(
      'div',
      { class: 'row end' },
      field(words.reason, reason),
      button(words.dismiss, () => decide('DISMISS', '')),
      button(words.duplicate, () => decide('DUPLICATE', first?.requestId ?? '')),
      ...item.candidates
        .filter(({ answered }) => answered)
        .slice(0, 1)
        .map((one) => button(words.keep, () => decide('KEEP', one.requestId))),
    ),
  ];
  return element(
    'fieldset',
    {},
    element('legend', {}, item.heading),
    element('p', { class: 'warn' }, `${words.why}: ${item.why}`),
    element(
      'dl',
      { class: 'facts given' },
      ...item.given.flatMap(({ label, value }) => [
        element('dt', {}, label),
        element('dd', {}, value),
      ]),
    ),
    ...(item.locked ? [note('warn', words.locked)] : choices),
  );
}

/** Any body of the round, for a reply whose code and name lead nowhere. */
function otherBody(
  item: TrayItem,
  tray: Tray,
  decide: (decision: 'COUNT', requestId: string) => void,
): HTMLElement {
  const bodies = select([{ id: '', label: words.choose }, ...(tray.asked[item.roundId] ?? [])]);
  const count = button(words.count, () => decide('COUNT', bodies.value));
  count.disabled = true;
  bodies.addEventListener('change', () => {
    count.disabled = bodies.value === '';
  });
  return element('div', { class: 'row end' }, field(words.otherBody, bodies), count);
}

function asideView(aside: readonly string[]): Node[] {
  if (aside.length === 0) return [];
  return [
    element(
      'details',
      {},
      element('summary', {}, `${words.aside} (${aside.length})`),
      element('ul', {}, ...aside.map((line) => element('li', {}, line))),
    ),
  ];
}

show(data);
// The harmless button first: Enter closes, Tab leads through the replies.
document.querySelector<HTMLButtonElement>('footer button')?.focus({ preventScroll: true });
