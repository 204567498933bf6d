// The page of the dialog of steps: choose a round and what to do with it, see what that leads to, then do it.

import type { RoundStepsData, StepOffer, StepPreview } from '../data/round-steps.ts';
import type { Report } from '../data.ts';
import { dayField } from './parts/day-field.ts';
import { button, element, field, note, offer, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';
import { carryFields, consequenceView, historyView } from './parts/step-preview.ts';

const data = dialogData<RoundStepsData>();
const { common, words } = data;
const page = frame(common);

/** Milliseconds without a key after which the preview follows what was typed. */
const PAUSE = 600;

function ready(): void {
  const rounds = select(data.rounds, data.chosen);
  const steps = select([]);
  const newDay = dayField(common.dayHint);
  const reason = element('textarea', { placeholder: words.reasonHint });
  const dayLine = field(words.newDay, newDay.control);
  const reasonLine = field(words.reason, reason);
  const preview = element('div');
  const history = element('div');
  let carried = carryFields(words, [], []);
  let asked = 0;
  let pause = 0;
  const chosen = (): StepOffer | undefined =>
    data.rounds.find(({ id }) => id === rounds.value)?.steps.find(({ id }) => id === steps.value);
  const doIt = button('', confirm, true);
  page.show(
    element('p', { class: 'soft' }, words.intro),
    element('div', { class: 'row' }, field(common.round, rounds), field(words.step, steps)),
    dayLine,
    reasonLine,
    preview,
    history,
  );
  page.buttons(common.cancel, doIt);

  const values = (): object => ({
    roundId: rounds.value,
    step: steps.value,
    newDay: dayLine.hidden ? '' : newDay.value(),
    reason: reasonLine.hidden ? '' : reason.value,
  });

  function look(): void {
    asked += 1;
    const mine = asked;
    doIt.hidden = chosen() === undefined;
    page.run(
      () => ask<StepPreview>('previewStep', values()),
      (found) => {
        // Answers may overtake each other: only the one to the newest question is shown.
        if (mine === asked) show(found);
      },
    );
  }

  function show(found: StepPreview): void {
    const carrying = steps.value === 'CARRY_OVER';
    carried = carryFields(words, found.proposals, found.laterRounds);
    preview.replaceChildren(...consequenceView(words, found), ...(carrying ? carried.view : []));
    history.replaceChildren(...historyView(words, found.history));
    doIt.disabled = found.problems.length > 0 || (carrying && !carried.possible);
  }

  function confirm(): void {
    clearTimeout(pause);
    const work =
      steps.value === 'CARRY_OVER'
        ? () => ask<Report>('carryOver', { roundId: rounds.value, ...carried.values() })
        : () => ask<Report>('takeStep', values());
    page.run(work, (report) => {
      page.show(...reportView(report));
      page.buttons(common.close);
    });
  }

  function chooseStep(): void {
    const step = chosen();
    dayLine.hidden = (step?.newDay ?? '') === '';
    reasonLine.hidden = step?.asksReason !== true;
    newDay.show(step?.newDay ?? '');
    const labels: Readonly<Record<string, string>> = words.confirm;
    doIt.textContent = labels[steps.value] ?? '';
    look();
  }

  function chooseRound(): void {
    const round = data.rounds.find(({ id }) => id === rounds.value);
    offer(steps, round?.steps ?? []);
    chooseStep();
  }

  rounds.addEventListener('change', chooseRound);
  steps.addEventListener('change', chooseStep);
  newDay.control.addEventListener('change', look);
  // While it is typed, and not when it is left: leaving it for the button would take the press away.
  reason.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(look, PAUSE);
  });
  rounds.focus({ preventScroll: true });
  chooseRound();
}

if (data.rounds.length === 0) {
  page.show(note('', common.noRounds));
  page.buttons(common.close);
} else {
  ready();
}
