// What a round's cells of groups and bodies say.

import type { Ids } from '../../workbook/enums.ts';
import type { BodyId } from '../ids.ts';
import type { BodyFacts } from './invited-bodies.ts';

/**
 * The words of a cell that lists ids, “SO, BAN; HUYEN”. A space parts ids, but not the words of a
 * name that somebody typed.
 * @example readList('BC, DA') //=> ['BC', 'DA']
 */
export function readList(cell: string): string[] {
  return cell
    .split(/[,;\n]/)
    .flatMap((part) => (/^[\w\s]+$/.test(part) ? part.split(/\s+/) : [part.trim()]))
    .filter((word) => word !== '');
}

/**
 * Groups and single bodies that a round asks, told apart. A word that names no body and no group of
 * the directory is `unknown`: a person must hear of it, since nobody would be asked for it.
 */
export function readAsked(
  cell: string,
  bodies: readonly Pick<BodyFacts, 'bodyId' | 'group'>[],
): { groups: Ids<'bodyGroup'>[]; bodies: BodyId[]; unknown: string[] } {
  const asked: { groups: Ids<'bodyGroup'>[]; bodies: BodyId[]; unknown: string[] } = {
    groups: [],
    bodies: [],
    unknown: [],
  };
  for (const word of readList(cell)) {
    const group = bodies.find((row) => row.group === word)?.group ?? null;
    const body = bodies.find((row) => row.bodyId === word);
    if (group !== null) asked.groups.push(group);
    else if (body !== undefined) asked.bodies.push(body.bodyId);
    else asked.unknown.push(word);
  }
  return asked;
}
