// The page of the dialog that puts the evidence of a round into one folder.

import type { EvidencePackData } from '../data/evidence-pack.ts';
import type { Report } from '../data.ts';
import { button, element, field, list, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<EvidencePackData>();
const { common, words } = data;
const page = frame(common);

function ready(): void {
  const chosen = select(data.rounds, data.rounds[data.rounds.length - 1]?.id);
  const shown = element('div');
  const look = (): void => {
    const round = data.rounds.find(({ id }) => id === chosen.value);
    const linked = round?.linked ?? [];
    shown.replaceChildren(
      element('h2', {}, words.inside),
      list(round?.inside ?? []),
      element('h2', {}, words.linked),
      linked.length === 0 ? element('p', {}, words.nothingLinked) : list(linked),
    );
  };
  chosen.addEventListener('change', look);
  look();
  page.show(element('p', {}, words.intro), field(common.round, chosen), shown);
  const make = button(
    words.confirm,
    () =>
      page.run(
        () => ask<Report>('makeEvidencePack', { roundId: chosen.value }),
        (report) => {
          page.show(...reportView(report));
          page.buttons(common.close);
        },
      ),
    true,
  );
  page.buttons(common.cancel, make);
  chosen.focus({ preventScroll: true });
}

if (data.rounds.length === 0) {
  page.show(note('', common.noRounds));
  page.buttons(common.close);
} else {
  ready();
}
