// What inserting, deleting and moving rows or columns does to a place or a span on that axis.

import type { Area } from './state.ts';

/** `to` of a move is the place, before the move, in front of which the block is put. */
export type AxisChange =
  | { axis: 'row' | 'column'; kind: 'insert'; at: number; count: number }
  | { axis: 'row' | 'column'; kind: 'delete'; at: number; count: number }
  | { axis: 'row' | 'column'; kind: 'move'; at: number; count: number; to: number };

/** Where one place goes; null when it is deleted. */
export function mapPlace(change: AxisChange, place: number): number | null {
  const { at, count } = change;
  switch (change.kind) {
    case 'insert':
      return place >= at ? place + count : place;
    case 'delete':
      if (place < at) return place;
      return place < at + count ? null : place - count;
    case 'move': {
      const { to } = change;
      if (to >= at && to <= at + count) return place;
      const landing = to > at ? to - count : to;
      if (place >= at && place < at + count) return landing + place - at;
      if (to > at) return place >= at + count && place < to ? place - count : place;
      return place >= to && place < at ? place + count : place;
    }
  }
}

/**
 * Where an inclusive span goes; null when all of it is deleted. An insertion inside it widens it,
 * one at its first place pushes it, and a move of all of it takes it along.
 * @example mapSpan({ axis: 'row', kind: 'delete', at: 2, count: 2 }, 1, 4) // [1, 2]
 */
export function mapSpan(change: AxisChange, first: number, last: number): [number, number] | null {
  const { at, count } = change;
  switch (change.kind) {
    case 'insert':
      return [first >= at ? first + count : first, last >= at ? last + count : last];
    case 'delete': {
      const lost = Math.max(0, Math.min(last, at + count - 1) - Math.max(first, at) + 1);
      if (lost === last - first + 1) return null;
      const start = first < at ? first : Math.max(at, first - count);
      return [start, start + (last - first) - lost];
    }
    case 'move': {
      if (first >= at && last < at + count) {
        return [mapPlace(change, first) ?? first, mapPlace(change, last) ?? last];
      }
      const ends = [first, last].map((place) =>
        place >= at && place < at + count ? place : (mapPlace(change, place) ?? place),
      );
      const [start = first, end = last] = ends;
      return [Math.min(start, end), Math.max(start, end)];
    }
  }
}

/** Where an area goes; null when it is deleted. */
export function mapArea(change: AxisChange, area: Area): Area | null {
  if (change.axis === 'row') {
    const span = mapSpan(change, area.row, area.row + area.rows - 1);
    return span && { ...area, row: span[0], rows: span[1] - span[0] + 1 };
  }
  const span = mapSpan(change, area.column, area.column + area.columns - 1);
  return span && { ...area, column: span[0], columns: span[1] - span[0] + 1 };
}
