// The page of the dialog that closes a round.

import type { CloseRoundData, Report } from '../data.ts';
import { button, element, field, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<CloseRoundData>();
const { common, words } = data;
const page = frame(common);

if (data.rounds.length === 0) {
  page.show(note('', common.noRounds));
  page.buttons(common.close);
} else {
  const chosen = select(data.rounds);
  const line = element('p', { class: 'soft' });
  const tell = (): void => {
    line.textContent = data.rounds.find(({ id }) => id === chosen.value)?.line ?? '';
  };
  chosen.addEventListener('change', tell);
  tell();
  page.show(element('p', {}, words.intro), field(common.round, chosen), line);
  const close = button(
    words.confirm,
    () =>
      page.run(
        () => ask<Report>('closeRound', { roundId: chosen.value }),
        (report) => {
          page.show(...reportView(report));
          page.buttons(common.close);
        },
      ),
    true,
  );
  page.buttons(common.cancel, close);
  chosen.focus({ preventScroll: true });
}
