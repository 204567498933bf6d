// The page of the dialog that answers the bodies of a round, a few letters in each call until all are made.

import type {
  LetterBody,
  LettersMade,
  LetterWanted,
  ReplyLettersData,
} from '../data/reply-letters.ts';
import { button, element, field, link, note, offer, select, table } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { ask, dialogData } from './parts/server.ts';
import { worded } from './parts/worded.ts';

const data = dialogData<ReplyLettersData>();
const { common, words } = data;
const page = frame(common);
const EVERYBODY = '';

function ready(): void {
  const rounds = select(data.rounds, data.rounds[data.rounds.length - 1]?.id);
  const whom = select([]);
  const list = element('div', {
    class: 'scroll',
    tabindex: '0',
    role: 'group',
    'aria-label': words.body,
  });
  const round = () => data.rounds.find(({ id }) => id === rounds.value);
  const chosen = (): readonly LetterBody[] =>
    (round()?.bodies ?? []).filter(({ id }) => whom.value === EVERYBODY || id === whom.value);
  const make = button(words.confirm, () => begin(), true);

  function look(): void {
    const problems = round()?.problems ?? [];
    list.replaceChildren(
      ...problems.map((problem) => note('bad', problem)),
      table(
        [words.body, words.points, words.open, words.version],
        chosen().map(({ label, points, open, version }) => [
          label,
          String(points),
          open === 0
            ? { text: words.ready, tone: 'ok' }
            : { text: `${open} ${words.openLine}`, tone: 'warn' },
          String(version),
        ]),
      ),
    );
    make.disabled = chosen().length === 0;
  }

  function fill(): void {
    const bodies = round()?.bodies ?? [];
    offer(whom, [{ id: EVERYBODY, label: `${words.everybody} (${bodies.length})` }, ...bodies]);
    look();
  }

  function begin(): void {
    const wanted = chosen().map(({ id, version }) => ({ bodyId: id, version }));
    goOn(rounds.value, wanted, { made: [], refused: [], left: wanted });
  }

  rounds.addEventListener('change', fill);
  whom.addEventListener('change', look);
  page.show(
    element('p', {}, words.intro),
    field(common.round, rounds),
    field(words.whom, whom),
    list,
  );
  page.buttons(common.cancel, make);
  fill();
  rounds.focus({ preventScroll: true });
}

/** Asks for what is left; a call that fails leaves the person where asking again goes on. */
function goOn(roundId: string, letters: readonly LetterWanted[], before: LettersMade): void {
  page.run(
    () => ask<LettersMade>('makeReplyLetters', { roundId, letters }),
    ({ made, refused, left }) => {
      const now: LettersMade = {
        made: [...before.made, ...made],
        refused: [...before.refused, ...refused],
        left,
      };
      tell(now);
      if (left.length > 0) goOn(roundId, left, now);
      else page.buttons(common.close);
    },
  );
}

function tell({ made, refused, left }: LettersMade): void {
  const lead =
    left.length > 0
      ? note('', worded(words.going, { made: made.length, left: left.length }))
      : made.length === 0
        ? note('warn', words.noneMade)
        : note('ok', worded(words.done, { made: made.length }));
  page.show(
    lead,
    ...(refused.length === 0
      ? []
      : [
          element('h2', { class: 'bad' }, words.refused),
          element('ul', {}, ...refused.map((line) => element('li', {}, line))),
        ]),
    ...(made.length === 0
      ? []
      : [
          element('h2', {}, words.made),
          element('p', { class: 'row' }, ...made.map(({ label, url }) => link(label, url))),
        ]),
  );
}

if (data.rounds.length === 0) {
  page.show(note('', common.noRounds));
  page.buttons(common.close);
} else {
  ready();
}
