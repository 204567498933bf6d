// How far the history is sealed, as the properties keep it: outside the sheet, where no row can be cut off.

export interface ChainEnd {
  /** Rows sealed so far. */
  readonly count: number;
  /** The last seal; '' before the first. */
  readonly seal: string;
}

/** Where the properties keep it. A copied file has none, and begins a chain of its own. */
export const CHAIN_KEY = 'history.seal';

export const NO_CHAIN: ChainEnd = { count: 0, seal: '' };

/** @example readEnd('12 N12_0a…') //=> { count: 12, seal: 'N12_0a…' } */
export function readEnd(kept: string | null): ChainEnd {
  const [count = '', seal = ''] = (kept ?? '').split(' ');
  return /^\d+$/.test(count) && seal !== '' ? { count: Number(count), seal } : NO_CHAIN;
}

export const writtenEnd = ({ count, seal }: ChainEnd): string => `${count} ${seal}`;
