// Where and how a run is struck, as data and as one word that a failing point can be replayed from.

import { type FailureName, failures } from '../../emulator/core/failures.ts';

/** An error instead of the effect, or after it; once, or of that service from the call on for ever. */
export interface ThrowPoint {
  /** The service call that is struck, from 1. */
  readonly k: number;
  readonly does: 'before' | 'after';
  readonly lasts: 'once' | 'forever';
  readonly language: 'vi' | 'en';
  readonly says: FailureName;
}

/** The execution stops there; so many of its unflushed writes stay. */
export interface KillPoint {
  readonly k: number;
  readonly does: 'killBefore' | 'killAfter';
  readonly buffer: 'lost' | 'kept' | number;
}

/** The clock has jumped when the call is made. */
export interface DeadlinePoint {
  readonly k: number;
  readonly does: 'deadline';
  readonly seconds: number;
}

export type Point = ThrowPoint | KillPoint | DeadlinePoint;

/** @example pointText({ k: 57, does: 'killAfter', buffer: 2 }) //=> '57/killAfter/2' */
export function pointText(point: Point): string {
  switch (point.does) {
    case 'before':
    case 'after':
      return [point.k, point.does, point.lasts, point.language, point.says].join('/');
    case 'killBefore':
    case 'killAfter':
      return [point.k, point.does, point.buffer].join('/');
    case 'deadline':
      return [point.k, point.does, point.seconds].join('/');
  }
}

/** What `pointText` wrote. */
export function readPoint(text: string): Point {
  const [at = '', does = '', ...rest] = text.split('/');
  const k = Number(at);
  const [first = '', language = '', says = ''] = rest;
  if (Number.isInteger(k) && k > 0) {
    if (does === 'before' || does === 'after') {
      if (
        (first === 'once' || first === 'forever') &&
        (language === 'vi' || language === 'en') &&
        isFailure(says)
      ) {
        return { k, does, lasts: first, language, says };
      }
    }
    if (does === 'killBefore' || does === 'killAfter') {
      if (first === 'lost' || first === 'kept') return { k, does, buffer: first };
      if (/^\d+$/.test(first)) return { k, does, buffer: Number(first) };
    }
    if (does === 'deadline' && /^\d+$/.test(first)) return { k, does, seconds: Number(first) };
  }
  throw new Error(`“${text}” is no point: expected something like 57/before/once/vi/serverError.`);
}

function isFailure(name: string): name is FailureName {
  return Object.hasOwn(failures, name);
}
