// The page of the dialog that opens a round: the consequence first, then the opening, then the link check.

import type { OpeningPreview, OpenRoundData, Report, RoundOpened } from '../data.ts';
import { dayField } from './parts/day-field.ts';
import { button, element, field, input, link, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { previewView } from './parts/opening-preview.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<OpenRoundData>();
const { common, words } = data;
const page = frame(common);

function ready(): void {
  const rounds = select(data.rounds);
  const sendDay = dayField(common.dayHint);
  const period = input('number');
  period.min = '1';
  period.max = '90';
  const unit = select(data.units);
  const silence = select(data.silences);
  const preview = element('div');
  const open = button(words.confirm, confirm, true);
  page.show(
    element('p', { class: 'soft' }, words.intro),
    field(common.round, rounds),
    element(
      'div',
      { class: 'row' },
      field(words.sendDay, sendDay.control),
      field(words.period, period),
      field(words.unit, unit),
    ),
    field(words.silence, silence),
    preview,
  );
  page.buttons(common.cancel, open);
  const values = (): object => ({
    roundId: rounds.value,
    sendDay: sendDay.value(),
    periodN: Number(period.value),
    periodUnit: unit.value,
    silence: silence.value,
  });
  let asked = 0;
  function look(): void {
    asked += 1;
    const mine = asked;
    page.run(
      () => ask<OpeningPreview>('previewOpening', values()),
      (consequence) => {
        // Answers may overtake each other: only the one to the newest question is shown.
        if (mine !== asked) return;
        preview.replaceChildren(...previewView(words, consequence));
        open.disabled = consequence.problems.length > 0;
      },
    );
  }
  function confirm(): void {
    page.run(() => ask<RoundOpened>('openRound', values()), opened);
  }
  function choose(): void {
    const offer = data.rounds.find(({ id }) => id === rounds.value);
    if (offer === undefined) return;
    if (offer.opened !== null) {
      opened(offer.opened);
      return;
    }
    sendDay.show(offer.sendDay);
    period.value = String(offer.periodN);
    unit.value = offer.periodUnit;
    silence.value = offer.silence;
    for (const control of [period, unit, silence]) control.disabled = offer.meeting;
    look();
  }
  rounds.addEventListener('change', choose);
  for (const control of [sendDay.control, period, unit, silence]) {
    control.addEventListener('change', look);
  }
  rounds.focus({ preventScroll: true });
  choose();
}

function opened(result: RoundOpened): void {
  const lines = element('ul', {}, ...result.lines.map((line) => element('li', {}, line)));
  const links = element(
    'p',
    { class: 'row' },
    ...(result.formUrl === '' ? [] : [link(words.openForm, result.formUrl)]),
    ...(result.letterUrl === '' ? [] : [link(words.openLetter, result.letterUrl)]),
  );
  page.show(
    note('ok', words.done),
    lines,
    links,
    ...(result.formUrl === '' ? [] : linkCheck(result)),
  );
  page.buttons(common.close, ...(result.formUrl === '' ? [] : [sendButton(result)]));
}

function linkCheck(result: RoundOpened): Node[] {
  if (result.linkConfirmed) return [note('ok', words.linkConfirmed)];
  return [note('warn', words.checkLink)];
}

function sendButton(result: RoundOpened): HTMLButtonElement {
  if (result.linkConfirmed) {
    return button(
      words.sendNow,
      () =>
        page.run(
          () => ask<Report>('sendDue', {}),
          (report) => {
            page.show(...reportView(report));
            page.buttons(common.close);
          },
        ),
      true,
    );
  }
  return button(
    words.confirmLink,
    () =>
      page.run(
        () => ask<RoundOpened>('confirmLink', { roundId: result.roundId }),
        // What the opening made stays on show: the answer tells of the link only.
        ({ linkConfirmed }) => opened({ ...result, linkConfirmed }),
      ),
    true,
  );
}

if (data.rounds.length === 0) {
  page.show(note('', common.noRounds));
  page.buttons(common.close);
} else {
  ready();
}
