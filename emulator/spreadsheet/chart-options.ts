// The options of a chart: a tree that is written and read by dotted paths, as `hAxis.title`.

import { GasEnum } from '../core/service.ts';
import type { ChartOption } from './figure-state.ts';

type OptionTree = { [name: string]: ChartOption };

const isTree = (value: ChartOption | undefined): value is OptionTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An option as data: enum values by their names in small letters, other objects by their entries. */
export function optionOf(value: unknown): ChartOption {
  if (value instanceof GasEnum) return value.name.toLowerCase();
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(optionOf);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, optionOf(entry)]));
}

/** The options with a value put in at a path. */
export function withOption(options: OptionTree, path: string, value: ChartOption): OptionTree {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...options, [name]: value };
  const under = options[name];
  return { ...options, [name]: withOption(isTree(under) ? under : {}, rest.join('.'), value) };
}

/** The value at a path; null where nothing is set. */
export function optionAt(options: OptionTree, path: string): ChartOption {
  let found: ChartOption | undefined = options;
  for (const name of path.split('.')) found = isTree(found) ? found[name] : undefined;
  return found ?? null;
}
