// The whole proposal: what was read, group by group, with boxes to tick; and what was chosen of it.

import type { PlanImportData, PlanProposal } from '../../../data/plan-import.ts';
import { button, element, note } from '../elements.ts';
import type { ChosenLine } from './chosen-line.ts';
import { basisLine, fileLine, memberLine, roundLine, settingLine } from './other-lines.ts';
import { phaseLine } from './phase-line.ts';

export interface ProposalView {
  readonly nodes: readonly Node[];
  readonly first: HTMLElement;
  readonly possible: boolean;
  chosen(): {
    /** What is to be sent, in the parts in which it is. */
    readonly parts: readonly object[];
    readonly counts: readonly { readonly label: string; readonly count: number }[];
    /** Ticked phases that still have something a person must look at. */
    readonly doubtful: readonly string[];
  };
}

interface Group {
  readonly name: string;
  readonly label: string;
  readonly lines: readonly ChosenLine<object>[];
  readonly view: HTMLElement;
}

/** Time, rounds and people; then papers and settings. */
const PARTS: readonly (readonly string[])[] = [
  ['phases', 'rounds', 'members'],
  ['bases', 'files', 'settings'],
];

const tickedIn = (groups: readonly Group[], name: string): object[] =>
  (groups.find((group) => group.name === name)?.lines ?? [])
    .filter((line) => line.ticked())
    .map((line) => line.value());

export function proposalView(proposal: PlanProposal, data: PlanImportData): ProposalView {
  const { words, common } = data;
  const phases = proposal.phases.map((one) =>
    phaseLine(one, proposal.owners, words, common.dayHint),
  );
  const groups: readonly Group[] = [
    stacked('phases', words.phases, phases, data),
    stacked(
      'rounds',
      words.rounds,
      proposal.rounds.map((one) => roundLine(one, data)),
      data,
    ),
    tabled(
      'members',
      words.members,
      [words.honorific, words.fullName, words.position, words.unit, words.role],
      proposal.members.map((one) => memberLine(one, data)),
      data,
    ),
    tabled(
      'bases',
      words.bases,
      [words.basisType, words.basisNumber, words.basisDate, words.organ, words.subject],
      proposal.bases.map((one) => basisLine(one, data)),
      data,
    ),
    tabled(
      'files',
      words.files,
      ['', words.fileName],
      proposal.files.map((one) => fileLine(one, data)),
      data,
    ),
    tabled(
      'settings',
      words.settings,
      ['', words.held, words.value],
      proposal.settings.map((one) => settingLine(one, data)),
      data,
    ),
  ].filter(({ lines }) => lines.length > 0);
  const summary = note('', proposal.summary);
  summary.tabIndex = -1;
  return {
    nodes: [
      ...proposal.problems.map((text) => note('bad', text)),
      summary,
      ...(proposal.standing === '' ? [] : [note('warn', proposal.standing)]),
      ...groups.map(({ view }) => view),
      ...told(words.slips, proposal.slips, true),
      ...told(words.leftOver, proposal.leftOver, true),
      ...told(words.dropped, proposal.dropped, false),
    ],
    first: summary,
    possible: proposal.problems.length === 0,
    chosen: () => ({
      parts: PARTS.map((names) =>
        Object.fromEntries(
          PARTS.flat().map((name) => [name, names.includes(name) ? tickedIn(groups, name) : []]),
        ),
      ).filter((part) => Object.values(part).some(({ length }) => length > 0)),
      counts: groups
        .map(({ label, lines }) => ({
          label,
          count: lines.filter((line) => line.ticked()).length,
        }))
        .filter(({ count }) => count > 0),
      doubtful: proposal.phases.flatMap(({ id, title, notes }, index) =>
        phases[index]?.ticked() === true && notes.some(({ tone }) => tone === 'bad')
          ? [`${id} – ${title}`]
          : [],
      ),
    }),
  };
}

function heading(
  label: string,
  lines: readonly ChosenLine<object>[],
  { words }: PlanImportData,
): Node[] {
  const all = (on: boolean) => (): void => {
    for (const line of lines) line.tick(on);
  };
  return [
    element('h2', {}, `${label} (${String(lines.length)})`),
    element(
      'p',
      { class: 'row small' },
      button(words.takeAll, all(true)),
      button(words.takeNone, all(false)),
    ),
  ];
}

function stacked(
  name: string,
  label: string,
  lines: readonly ChosenLine<object>[],
  data: PlanImportData,
): Group {
  const views = lines.map(({ view }) => view);
  return {
    name,
    label,
    lines,
    view: element('section', {}, ...heading(label, lines, data), ...views),
  };
}

function tabled(
  name: string,
  label: string,
  heads: readonly string[],
  lines: readonly ChosenLine<object>[],
  data: PlanImportData,
): Group {
  const head = ['', ...heads].map((text) => element('th', { scope: 'col' }, text));
  const table = element(
    'table',
    { class: `lines plan-${name}` },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...lines.map(({ view }) => view)),
  );
  return {
    name,
    label,
    lines,
    view: element('section', {}, ...heading(label, lines, data), table),
  };
}

function told(label: string, lines: readonly string[], open: boolean): Node[] {
  if (lines.length === 0) return [];
  const view = element(
    'details',
    {},
    element('summary', {}, `${label} (${String(lines.length)})`),
    element('ul', {}, ...lines.map((line) => element('li', {}, line))),
  );
  view.open = open;
  return [view];
}
