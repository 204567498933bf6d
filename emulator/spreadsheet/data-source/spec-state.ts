// What a data source specification says, and how builders change it
// (developers.google.com/apps-script/reference/spreadsheet/data-source-spec-builder).

import { GasError } from '../../core/service.ts';

export type SourceType = 'BIGQUERY' | 'LOOKER';

export interface SpecParameter {
  name: string;
  /** In A1 notation, or the name of a range: nobody looks it up before the query runs. */
  sourceCell: string;
}

export interface BigQueryState {
  /** The project that pays. */
  projectId: string;
  rawQuery: string;
  tableProjectId: string;
  datasetId: string;
  tableId: string;
}

export interface LookerState {
  instanceUrl: string;
  modelName: string;
  exploreName: string;
}

export interface SpecState {
  /** null until a builder was asked for the builder of a type. */
  type: SourceType | null;
  parameters: SpecParameter[];
  bigQuery: BigQueryState;
  looker: LookerState;
}

export const blankSpec = (): SpecState => ({
  type: null,
  parameters: [],
  bigQuery: { projectId: '', rawQuery: '', tableProjectId: '', datasetId: '', tableId: '' },
  looker: { instanceUrl: '', modelName: '', exploreName: '' },
});

export const copyOfSpec = (spec: SpecState): SpecState => structuredClone(spec);

/** The reference says that it must be so before building, not in which words it complains. [K] */
const typeMissing = () =>
  new GasError('Must use as...() to specify a data source type before building.');

/** In the reference's words; the error itself is not documented. [K] */
const bigQueryOnly = () => new GasError('This method is only available for BigQuery data sources.');

/** Not documented at all. [K] */
const otherType = (type: SourceType) =>
  new GasError(`The data source specification is not of type ${type}.`);

/** @throws when it has no type yet */
export function builtSpec(spec: SpecState): SpecState {
  if (spec.type === null) throw typeMissing();
  return copyOfSpec(spec);
}

/** Gives the specification a type; one that has another type keeps it. [K] */
export function becomes(spec: SpecState, type: SourceType): void {
  if (spec.type !== null) checkType(spec, type);
  spec.type = type;
}

/** @throws when it is not of this type */
export function checkType(spec: SpecState, type: SourceType): void {
  if (spec.type !== type) throw otherType(type);
}

/** @throws for Looker: only queries of BigQuery have parameters */
export function parametersOf(spec: SpecState): readonly SpecParameter[] {
  if (spec.type === 'LOOKER') throw bigQueryOnly();
  return spec.parameters;
}

/** Adds a parameter, or gives the one of that name another cell; it keeps its place [K]. */
export function setParameter(spec: SpecState, name: string, sourceCell: string): void {
  if (spec.type !== 'BIGQUERY') throw bigQueryOnly();
  const known = spec.parameters.find((one) => one.name === name);
  if (known) known.sourceCell = sourceCell;
  else spec.parameters.push({ name, sourceCell });
}

/** No error for a name that is not there, nor for a builder without a type, as in Google's sample. */
export function removeParameter(spec: SpecState, name: string): void {
  spec.parameters = spec.parameters.filter((one) => one.name !== name);
}

/**
 * A query takes the place of a table: "an empty string if the data source spec is defined by a raw
 * query" (…/big-query-data-source-spec-builder#gettableid).
 */
export function setQuery(spec: SpecState, rawQuery: string): void {
  Object.assign(spec.bigQuery, { rawQuery, tableProjectId: '', datasetId: '', tableId: '' });
}

/** A table takes the place of a query: the Sheets API knows one or the other. [K] */
export function setTable(
  spec: SpecState,
  table: Partial<Pick<BigQueryState, 'tableProjectId' | 'datasetId' | 'tableId'>>,
): void {
  Object.assign(spec.bigQuery, table, { rawQuery: '' });
}
