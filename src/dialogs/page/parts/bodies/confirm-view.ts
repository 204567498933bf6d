// Confirming many bodies at once: each with its address and why it is not confirmed yet.

import { matchesSearch } from '../../../../domain/bodies/search.ts';
import type { BodiesData, UnconfirmedBody } from '../../../data/bodies.ts';
import type { Report } from '../../../data.ts';
import type { View } from '../../bodies.ts';
import { button, columnHead, element, field, input, note } from '../elements.ts';
import type { Frame } from '../frame.ts';
import { reportView } from '../report-view.ts';
import { ask } from '../server.ts';

type Words = BodiesData['words'];

interface BodyRow {
  readonly body: UnconfirmedBody;
  readonly view: HTMLTableRowElement;
  readonly box: HTMLInputElement;
  readonly paper: HTMLInputElement;
}

export function confirmView({ common, words, unconfirmed }: BodiesData, page: Frame): View {
  if (unconfirmed.length === 0) {
    const told = note('ok', words.nothingToConfirm);
    told.tabIndex = -1;
    return { nodes: [told], buttons: [], first: told };
  }
  const rows = unconfirmed.map((body) => bodyRow(body, words));
  const search = input('search');
  search.addEventListener('input', () => {
    for (const { body, view } of rows) {
      view.hidden = !matchesSearch(`${body.id} ${body.name} ${body.address}`, search.value);
    }
  });
  const heads = ['', words.name, words.address, words.why, words.paperOnly];
  const head = element('tr', {}, ...heads.map(columnHead));
  const all = button(words.tickUsable, () => {
    for (const { body, box, view } of rows) if (body.usable && !view.hidden) box.checked = true;
  });
  const send = button(
    words.confirmNow,
    () =>
      page.run(
        () =>
          ask<Report>('confirmBodies', {
            chosen: rows
              .filter(({ box }) => box.checked)
              .map(({ body, paper }) => ({ bodyId: body.id, paperOnly: paper.checked })),
          }),
        (report) => {
          page.show(...reportView(report));
          page.buttons(common.close);
        },
      ),
    true,
  );
  return {
    nodes: [
      element('p', { class: 'soft' }, words.confirmIntro),
      field(words.search, search),
      element('p', {}, all),
      element(
        'table',
        { class: 'lines' },
        element('thead', {}, head),
        element('tbody', {}, ...rows.map(({ view }) => view)),
      ),
    ],
    buttons: [send],
    first: search,
  };
}

function bodyRow(body: UnconfirmedBody, words: Words): BodyRow {
  const box = input('checkbox');
  box.setAttribute('aria-label', body.name);
  const paper = input('checkbox');
  paper.setAttribute('aria-label', `${words.paperOnly}: ${body.name}`);
  box.disabled = !body.usable;
  // Without an address the tick of “paper only” is what makes the confirmation possible.
  paper.addEventListener('change', () => {
    if (!body.usable) {
      box.disabled = !paper.checked;
      box.checked = paper.checked;
    }
  });
  return {
    body,
    box,
    paper,
    view: element(
      'tr',
      {},
      element('td', {}, box),
      element('td', {}, body.name),
      element('td', {}, body.address),
      element('td', { class: body.usable ? '' : 'warn' }, body.why),
      element('td', {}, paper),
    ),
  };
}
