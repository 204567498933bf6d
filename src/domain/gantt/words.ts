// What the words of the picture are; sentences are templates with {names}, filled by code and by formulas.

type Named<Names extends string> = { readonly [Name in Names]: string };

export interface GanttWords
  extends Named<'title' | 'programme' | 'baseLine' | 'month' | 'monthAlone' | 'now' | 'above'> {
  readonly sentence: Named<
    'plan' | 'week' | 'outside' | 'empty' | 'beyond' | 'linesLeft' | 'strays'
  >;
  readonly heads: Named<'id' | 'title' | 'when' | 'state' | 'percent' | 'sentence' | 'legend'>;
  readonly slip: Named<'later' | 'earlier' | 'none'>;
  /** What each sign means, in the order in which the legend tells it. */
  readonly legend: Named<
    | 'done'
    | 'left'
    | 'fuzzy'
    | 'forecast'
    | 'base'
    | 'sent'
    | 'due'
    | 'meeting'
    | 'cancelled'
    | 'today'
    | 'holiday'
  >;
}
