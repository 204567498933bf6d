// The page of the dossier: each item with its state and why; a whole one may be recorded as such.

import type { DossierData } from '../data/dossier.ts';
import type { Report } from '../data.ts';
import { button, element, note, table } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<DossierData>();
const { common, words } = data;
const page = frame(common);

const seal = button(words.seal, () =>
  page.run(
    () => ask<Report>('sealDossier', {}),
    (report) => {
      page.show(...reportView(report));
      page.buttons(common.close);
    },
  ),
);

/** An address that a browser opens as a page; anything else that was typed stays text. */
function link(address: string): Node | string {
  if (!/^https:\/\/\S+$/.test(address)) return address;
  const made = element('a', { href: address, target: '_blank', rel: 'noopener' }, words.open);
  return made;
}

page.show(
  note(data.whole ? 'ok' : 'warn', data.lead),
  table(
    [words.item, words.state, words.date, words.why, words.open],
    data.items.map(({ title, state, tone, date, why, link: address }) => [
      title,
      { text: state, tone },
      date,
      why,
      link(address),
    ]),
  ),
  element('p', { class: 'soft' }, words.edit),
);
page.buttons(common.close, seal);
page.restOnClosing();
