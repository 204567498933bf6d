// What the dashboard's words are, and how their {names} are filled: once by code, once by formulas.

import type { Ids } from '../../workbook/enums.ts';

type Named<Names extends string> = { readonly [Name in Names]: string };

/** Every word of the dashboard; the sentences are templates with `{names}`. */
export interface DashboardWords
  extends Named<'title' | 'programme' | 'today' | 'lastWritten' | 'by' | 'onDay' | 'onDayLate'> {
  readonly sentence: Named<
    'running' | 'between' | 'before' | 'over' | 'done' | 'empty' | 'expected' | 'health'
  >;
  readonly reasons: Named<'onTime' | 'attention' | 'foreseenLate' | 'late'>;
  readonly phases: Named<'heading' | 'start' | 'end' | 'state' | 'elapsed'>;
  readonly rounds: Named<'heading' | 'state' | 'due' | 'answered' | 'missing' | 'late' | 'none'>;
  readonly missing: Named<
    'heading' | 'noRound' | 'nobody' | 'inRound' | 'late' | 'lateDays' | 'more'
  >;
  readonly dispositions: Named<'heading' | 'part' | 'none' | 'sum' | 'chart'> & {
    readonly heads: Named<Ids<'disposition'>>;
  };
  readonly awaited: Named<'heading' | 'where' | 'item' | 'days' | 'nothing'>;
  readonly heat: Named<'heading' | 'all' | 'unsettled' | 'elsewhere' | 'nothing'>;
  readonly dossier: Named<'heading' | 'missing' | 'whole' | 'nothing' | 'counted'>;
  readonly changes: Named<'heading' | 'comments' | 'phases' | 'rounds' | 'papers' | 'none'>;
  readonly overdue: Named<
    | 'heading'
    | 'requests'
    | 'tasks'
    | 'person'
    | 'unassigned'
    | 'mailFailed'
    | 'mailUnknown'
    | 'review'
    | 'soon'
  >;
  readonly soon: Named<'phase' | 'round' | 'tasks' | 'nothing'>;
}

/** A template cut at its names: `{ text }` stands as it is, `{ name }` is to be filled. */
export type Piece = { readonly text: string } | { readonly name: string };

/**
 * Cuts a template into what stands and what is filled.
 * @example piecesOf('còn {days} ngày') //=> [{ text: 'còn ' }, { name: 'days' }, { text: ' ngày' }]
 */
export function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  for (const part of template.split(/(\{[a-zA-Z]+\})/)) {
    if (part === '') continue;
    pieces.push(/^\{[a-zA-Z]+\}$/.test(part) ? { name: part.slice(1, -1) } : { text: part });
  }
  return pieces;
}

/** The template with its names filled; a name without a value is a mistake of the caller and throws. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return piecesOf(template)
    .map((piece) => ('text' in piece ? piece.text : String(valueNamed(piece.name, values))))
    .join('');
}

function valueNamed(
  name: string,
  values: Readonly<Record<string, string | number>>,
): string | number {
  const value = values[name];
  if (value === undefined) throw new RangeError(`No value for {${name}}`);
  return value;
}
