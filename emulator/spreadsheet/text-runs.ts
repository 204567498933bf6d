// The parts of a cell's text that look otherwise than the rest: cut, changed and joined again.

import type { TextDress, TextRun } from './state.ts';

/** The dress of a part, without its place and its link. */
export function dressOfRun({ start: _s, end: _e, link: _l, ...dress }: TextRun): TextDress {
  return dress;
}

function cut(run: TextRun, at: number): TextRun[] {
  if (at <= run.start || at >= run.end) return [run];
  return [
    { ...run, end: at },
    { ...run, start: at },
  ];
}

const look = ({ start: _s, end: _e, ...rest }: TextRun) =>
  JSON.stringify(Object.entries(rest).sort());

function joined(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.end === run.start && look(last) === look(run)) {
      result[result.length - 1] = { ...last, end: run.end };
    } else result.push(run);
  }
  return result;
}

/** The runs with a change laid over a part: runs are cut at its ends, equal neighbours joined. */
export function overlaid(
  runs: readonly TextRun[],
  start: number,
  end: number,
  change: (run: TextRun) => TextRun,
): TextRun[] {
  const parts = runs.flatMap((run) => cut(run, start)).flatMap((run) => cut(run, end));
  return joined(parts.map((run) => (run.start >= start && run.end <= end ? change(run) : run)));
}

/** Runs over the whole of a text, from those of its parts that are kept. */
export function wholeRuns(text: string, kept: readonly TextRun[] = []): TextRun[] {
  let runs: TextRun[] = [{ start: 0, end: text.length }];
  for (const { start, end, ...rest } of kept) {
    runs = overlaid(runs, start, end, (run) => ({ ...run, ...rest }));
  }
  return runs;
}

/** The runs that a cell must keep; none when all its text looks like the cell. */
export function keptRuns(runs: readonly TextRun[]): TextRun[] | undefined {
  const kept = runs.filter((run) => Object.keys(run).length > 2);
  return kept.length > 0 ? kept : undefined;
}

/** The runs without some kinds of dress: the cell as a whole was given others. */
export function runsWithout(runs: readonly TextRun[], keys: readonly string[]): TextRun[] {
  return runs.flatMap((run) => {
    const rest = { ...run };
    for (const key of keys) Reflect.deleteProperty(rest, key);
    return Object.keys(rest).length > 2 ? [rest] : [];
  });
}
