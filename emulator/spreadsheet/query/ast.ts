// A query of the Google Visualization query language as data
// (developers.google.com/chart/interactive/docs/querylanguage).

/** The types of columns; dates are serial numbers, as in cells. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'timeofday';

/** A value of a column; null for a blank cell, and for one of another type than its column. */
export type Value = string | number | boolean | null;

export type Aggregation = 'sum' | 'avg' | 'count' | 'max' | 'min';

/** What a column of a query can be: a column of the data, or what is computed of such. */
export type Expression =
  | { kind: 'column'; id: string }
  | { kind: 'constant'; value: Exclude<Value, null>; type: ColumnType; text: string }
  | { kind: 'aggregate'; by: Aggregation; of: Expression }
  | { kind: 'call'; name: string; args: Expression[] };

export type Comparison =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'contains'
  | 'starts with'
  | 'ends with'
  | 'matches'
  | 'like';

export type Condition =
  | { kind: 'and' | 'or'; parts: Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'null'; of: Expression }
  | { kind: 'compare'; by: Comparison; left: Expression; right: Expression };

export interface Order {
  by: Expression;
  descending: boolean;
}

/** A text for a column of the result: its label, or its pattern. */
export interface Named {
  of: Expression;
  text: string;
}

export interface Query {
  /** Null for every column. */
  select: Expression[] | null;
  where: Condition | null;
  group: Expression[];
  pivot: Expression[];
  order: Order[];
  limit: number | null;
  offset: number;
  labels: Named[];
  formats: Named[];
}

/** The same text for the same column, however it was written. */
export function idOf(expression: Expression): string {
  switch (expression.kind) {
    case 'column':
      return expression.id;
    case 'constant':
      return expression.text;
    case 'aggregate':
      return `${expression.by}(${idOf(expression.of)})`;
    case 'call':
      return `${expression.name}(${expression.args.map(idOf).join(',')})`;
  }
}

/** Whether it holds an aggregation anywhere. */
export function isAggregated(expression: Expression): boolean {
  if (expression.kind === 'call') return expression.args.some(isAggregated);
  return expression.kind === 'aggregate';
}
