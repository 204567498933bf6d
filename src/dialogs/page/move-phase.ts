// The page of the dialog that moves a phase: ask, see the whole cascade, then drop, try or apply it.

import type { MovePhaseData, MovePreview } from '../data/move-phase.ts';
import type { Report } from '../data.ts';
import { button, element, note } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { cascadeView } from './parts/planning/cascade-view.ts';
import { madeView, undoView } from './parts/planning/made-view.ts';
import { moveFields } from './parts/planning/move-fields.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<MovePhaseData>();
const { common, words } = data;
const page = frame(common);

const fields = moveFields(data);
const preview = element('div', { tabindex: '-1', role: 'group', 'aria-label': words.cascade });

const done = (report: Report): void => {
  page.show(...reportView(report));
  page.buttons(common.close);
};

function ready(): void {
  const trial = data.hasTrial
    ? [
        element(
          'div',
          { class: 'note warn row' },
          element('span', {}, words.trialIntro),
          button(words.seeTrial, () => look('previewTrial')),
          button(words.discardTrial, () => page.run(() => ask<Report>('discardTrial', {}), done)),
        ),
      ]
    : [];
  page.show(
    ...(data.notice === '' ? [] : [note('ok', data.notice)]),
    element('p', { class: 'soft' }, words.intro),
    ...trial,
    ...(data.phases.length === 0 ? [note('', words.noPhases)] : fields.view),
    preview,
    ...madeView(words, data.made, (move) => {
      page.show(...undoView(words, move));
      const undo = button(words.undo, () =>
        page.run(() => ask<Report>('undoMove', { runId: move.runId }), done),
      );
      page.buttons(words.drop, undo);
    }),
  );
  asking();
}

/** What was shown holds no more once anything is changed: then there is nothing to apply. */
function asking(): void {
  preview.replaceChildren();
  page.buttons(
    common.cancel,
    ...(data.phases.length === 0 ? [] : [button(words.look, () => look('previewMove'), true)]),
  );
}

function look(endpoint: 'previewMove' | 'previewTrial'): void {
  page.run(() => ask<MovePreview>(endpoint, fields.values('')), shown);
}

function shown(found: MovePreview): void {
  fields.allowSends(found.sends > 0);
  preview.replaceChildren(...cascadeView(words, found));
  const values = (): object => ({
    ...found.fields,
    reason: fields.reason(),
    moveSends: fields.moveSends(),
  });
  const tryIt = button(words.trial, () => page.run(() => ask<Report>('tryMove', values()), done));
  const apply = button(words.apply, () => page.run(() => ask<Report>('applyMove', values()), done));
  page.buttons(words.drop, ...(found.rows.length === 0 ? [] : [tryIt, apply]));
  preview.scrollIntoView({ block: 'nearest' });
  // A key held down drops it: the harmless button comes first.
  document.querySelector<HTMLButtonElement>('footer button')?.focus({ preventScroll: true });
}

fields.onChange(asking);
ready();
