// The page of near-duplicates: proposed groups side by side, what is merged, themes.

import type { MergeCommentsData, Merged, MergeProposals } from '../data/merge-comments.ts';
import { button, element, field, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { groupView } from './parts/merging/group-view.ts';
import { mergedView } from './parts/merging/merged-view.ts';
import { themesView } from './parts/merging/themes-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<MergeCommentsData>();
const { common, words } = data;
const page = frame(common);
const rounds = select(data.rounds, data.chosen);
rounds.addEventListener('change', () => load());

/** Looks for what there is to merge; `lead` tells what was done before. */
function load(lead = ''): void {
  if (data.rounds.length === 0) {
    page.show(note('', common.noRounds));
    page.buttons(common.close);
    return;
  }
  page.run(
    () => ask<MergeProposals>('mergeProposals', { roundId: rounds.value }),
    (proposals) => show(proposals, lead),
  );
}

function show(proposals: MergeProposals, lead: string): void {
  const groups = proposals.groups.map((group, index) => groupView(group, `main-${index}`, words));
  page.show(
    ...(lead === '' ? [] : [note('ok', lead)]),
    element('p', { class: 'soft' }, words.intro),
    field(words.round, rounds),
    element('p', {}, element('b', {}, proposals.counts)),
    element('h2', {}, words.groups),
    ...(groups.length === 0 ? [note('', words.none)] : []),
    ...groups.map(({ view }) => view),
    ...(proposals.more === '' ? [] : [element('p', { class: 'soft' }, proposals.more)]),
    ...(proposals.merged.length === 0
      ? []
      : [mergedView(proposals.merged, words, (id) => change('splitComments', { comments: [id] }))]),
    ...(proposals.themes.length === 0
      ? []
      : [
          themesView(proposals, words, (theme, comments) =>
            change('setTheme', { theme, comments }),
          ),
        ]),
  );
  const merge = button(words.confirm, () => {
    const ticked = groups.flatMap((group) => group.ticked() ?? []);
    if (ticked.length === 0) page.refuse(words.nothing);
    else change('mergeComments', { groups: ticked });
  });
  merge.disabled = groups.length === 0;
  page.buttons(common.close, merge);
}

/** Changes the log of the round, then looks again. */
function change(endpoint: 'mergeComments' | 'splitComments' | 'setTheme', what: object): void {
  page.run(
    () => ask<Merged>(endpoint, { roundId: rounds.value, ...what }),
    ({ lead }) => {
      page.show(note('ok', lead), field(words.round, rounds));
      page.buttons(common.close);
      load(lead);
    },
  );
}

load();
