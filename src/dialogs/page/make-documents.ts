// The page of the dialog that makes documents of a round.

import type { MakeDocumentsData, Report } from '../data.ts';
import { button, element, field, note, select, tick } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<MakeDocumentsData>();
const { common, words } = data;
const page = frame(common);

if (data.rounds.length === 0) {
  page.show(note('', common.noRounds));
  page.buttons(common.close);
} else {
  // The newest round is the one at hand.
  const chosen = select(data.rounds, data.rounds[data.rounds.length - 1]?.id);
  const kinds = element('fieldset');
  let boxes: { id: string; box: HTMLInputElement }[] = [];
  const offer = (): void => {
    const round = data.rounds.find(({ id }) => id === chosen.value);
    const ticks = (round?.kinds ?? []).map(({ id, label }) => ({ id, ...tick(label, true) }));
    boxes = ticks;
    kinds.replaceChildren(element('legend', {}, words.kinds), ...ticks.map(({ line }) => line));
  };
  chosen.addEventListener('change', offer);
  offer();
  page.show(element('p', {}, words.intro), field(common.round, chosen), kinds);
  const make = button(
    words.confirm,
    () =>
      page.run(
        () =>
          ask<Report>('makeDocuments', {
            roundId: chosen.value,
            kinds: boxes.filter(({ box }) => box.checked).map(({ id }) => id),
          }),
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
