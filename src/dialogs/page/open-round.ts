// The page of the dialog that opens a round: the consequence first, then the opening, then the link check.

import type { OpeningPreview, OpenRoundData, Report, RoundOpened } from '../data.ts';
import { bodySearch } from './parts/body-search.ts';
import { button, element, field, link, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { keepingPlace } from './parts/keeping-place.ts';
import { openingFields } from './parts/opening-fields.ts';
import { consequenceView, mailsView } from './parts/opening-preview.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<OpenRoundData>();
const { common, words } = data;
const page = frame(common);

function ready(): void {
  const rounds = select(data.rounds);
  const fields = openingFields(data, look);
  const preview = element('div');
  const mails = element('div');
  const begun = element('div');
  const open = button(words.confirm, confirm, true);
  let excluded = new Set<string>();
  let added: string[] = [];
  let shown: OpeningPreview['bodies'] = [];
  const search = bodySearch(words, data.directory, {
    isListed: (id) => shown.some((body) => body.id === id && body.invited),
    add(id) {
      excluded.delete(id);
      if (!added.includes(id)) added.push(id);
      look();
    },
  });
  page.show(
    element('p', { class: 'soft' }, words.intro),
    field(common.round, rounds),
    begun,
    fields.view,
    preview,
    search.view,
    mails,
  );
  page.buttons(common.cancel, open);
  const values = (): object => ({
    roundId: rounds.value,
    ...fields.values(),
    excluded: Array.from(excluded),
    added,
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
        shown = consequence.bodies;
        const view = consequenceView(words, consequence, {
          take(unit, count) {
            fields.take(unit, count);
            look();
          },
          invite(id, on) {
            if (on) excluded.delete(id);
            else excluded.add(id);
            look();
          },
        });
        keepingPlace(preview, () => preview.replaceChildren(...view));
        mails.replaceChildren(...mailsView(words, consequence));
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
    excluded = new Set(offer.excluded);
    added = [];
    search.show(!offer.meeting);
    begun.replaceChildren(...(offer.underWay === '' ? [] : [note('warn', offer.underWay)]));
    fields.show(offer);
    look();
  }
  rounds.addEventListener('change', choose);
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
