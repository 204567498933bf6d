// The whole proposal: what was read, group by group, with boxes to tick; and what was chosen of it.

import type { PlanImportData, PlanProposal } from '../../../data/plan-import.ts';
import { element, note } from '../elements.ts';
import type { ChosenLine } from './chosen-line.ts';
import { type LineGroup, stacked, tabled } from './line-group.ts';
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

/** Time, rounds and people; then papers and settings. */
const PARTS: readonly (readonly string[])[] = [
  ['phases', 'rounds', 'members'],
  ['bases', 'files', 'settings'],
];

const tickedIn = (groups: readonly LineGroup[], name: string): object[] =>
  (groups.find((group) => group.name === name)?.lines ?? [])
    .filter((line) => line.ticked())
    .map((line) => line.value());

export function proposalView(proposal: PlanProposal, data: PlanImportData): ProposalView {
  const { words, common } = data;
  const phases = proposal.phases.map((one) =>
    phaseLine(one, proposal.owners, words, common.dayHint),
  );
  const { rounds, members, bases, files, settings } = proposal;
  const group = <Line>(
    name: string,
    label: string,
    list: readonly Line[],
    line: (one: Line, data: PlanImportData) => ChosenLine<object>,
  ) => ({ name, label, lines: list.map((one) => line(one, data)) });
  const groups: readonly LineGroup[] = [
    stacked({ name: 'phases', label: words.phases, lines: phases }, data),
    stacked(group('rounds', words.rounds, rounds, roundLine), data),
    tabled(
      group('members', words.members, members, memberLine),
      [words.honorific, words.fullName, words.position, words.unit, words.role],
      data,
    ),
    tabled(
      group('bases', words.bases, bases, basisLine),
      [words.basisType, words.basisNumber, words.basisDate, words.organ, words.subject],
      data,
    ),
    tabled(group('files', words.files, files, fileLine), ['', words.fileName], data),
    tabled(
      group('settings', words.settings, settings, settingLine),
      ['', words.held, words.value],
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
