// Shows what a step of a round would lead to, the comments that can be carried on, and the history.

import type { RoundStepsData, StepPreview, StepTold } from '../../data/round-steps.ts';
import { element, factList, field, note, select, table, tick } from './elements.ts';

type Words = RoundStepsData['words'];

/** What stands against the step, what to heed, the facts, other days, who still owes an answer. */
export function consequenceView(words: Words, preview: StepPreview): Node[] {
  return [
    ...(preview.problems.length === 0
      ? []
      : [
          element('h2', { class: 'bad' }, words.obstacles),
          ...preview.problems.map((problem) => note('bad', problem)),
        ]),
    ...preview.warnings.map((warning) => note('warn', warning)),
    element('h2', {}, words.consequence),
    factList(preview.facts),
    ...alternatives(words, preview),
    ...owing(words, preview),
    ...mail(words, preview),
  ];
}

function alternatives(words: Words, preview: StepPreview): Node[] {
  if (preview.alternatives.length === 0) return [];
  return [
    element('h2', {}, words.alternatives),
    table(
      [words.altMore, words.altDue, words.altLeft],
      preview.alternatives.map(({ more, due, left, tone }) => [more, due, { text: left, tone }]),
    ),
  ];
}

function owing(words: Words, preview: StepPreview): Node[] {
  if (preview.bodies.length === 0) return [];
  const list = table(
    [words.body, words.address, words.note],
    preview.bodies.map(({ name, address, note: remark }) => [
      name,
      address,
      { text: remark, tone: 'warn' },
    ]),
  );
  return [
    element('h2', {}, `${words.owing} (${preview.bodies.length})`),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': words.owing },
      list,
    ),
  ];
}

function mail(words: Words, { mail: shown }: StepPreview): Node[] {
  if (shown === null) return [];
  return [
    element(
      'section',
      { class: 'mail' },
      element('h3', {}, words.firstMail),
      element('b', {}, shown.to),
      element('b', {}, shown.subject),
      `\n${shown.body}`,
    ),
  ];
}

/** The later round and a tick for each comment on which views differ, all ticked at first. */
export function carryFields(
  words: Words,
  proposals: StepPreview['proposals'],
  laterRounds: StepPreview['laterRounds'],
): {
  view: Node[];
  possible: boolean;
  values: () => { laterRound: string; comments: string[] };
} {
  const later = select(laterRounds);
  const ticks = proposals.map(({ id, label }) => ({ id, ...tick(label, true) }));
  const possible = proposals.length > 0 && laterRounds.length > 0;
  const view =
    proposals.length === 0
      ? []
      : laterRounds.length === 0
        ? [note('warn', words.noLaterRound)]
        : [
            field(words.laterRound, later),
            element(
              'fieldset',
              {},
              element('legend', {}, words.proposals),
              ...ticks.map(({ line }) => line),
            ),
          ];
  return {
    view,
    possible,
    values: () => ({
      laterRound: later.value,
      comments: ticks.filter(({ box }) => box.checked).map(({ id }) => id),
    }),
  };
}

export function historyView(words: Words, history: readonly StepTold[]): Node[] {
  if (history.length === 0) return [];
  return [
    element('h2', {}, words.history),
    table(
      [
        words.historyWhen,
        words.historyStep,
        words.historyDue,
        words.historyBy,
        words.historyReason,
      ],
      history.map(({ when, step, due, by, reason }) => [when, step, due, by, reason]),
    ),
  ];
}
