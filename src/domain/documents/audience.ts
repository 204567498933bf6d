// Whom a round addresses, in the words of the “Kính gửi” and of the sentences about all of them.

import type { Ids } from '../../workbook/enums.ts';
import type { DocumentWords } from './words.ts';

/** Whom a round asks, in the words that papers use for them together. */
export interface Audience {
  /** The lines of “Kính gửi”. */
  readonly recipients: readonly string[];
  /** `các cơ quan, đơn vị, địa phương` */
  readonly together: string;
  /** After a number: `cơ quan, đơn vị, địa phương`. */
  readonly counted: string;
  /** Higher bodies are asked with “kính đề nghị”. */
  readonly upward: boolean;
  /** Units of the office itself answer to the drafting unit. */
  readonly internal: boolean;
}

export interface AskedBody {
  readonly group: Ids<'bodyGroup'> | null;
  readonly name: string;
}

/**
 * The audience of these bodies. A group of several is named as a group; a body that stands alone,
 * or belongs to no group, by its own name.
 */
export function audienceOf(bodies: readonly AskedBody[], words: DocumentWords): Audience {
  const named = (groups: readonly Ids<'bodyGroup'>[], together: string): string[] => {
    const members = bodies.filter((body) => body.group !== null && groups.includes(body.group));
    return members.length > 1 ? [together] : members.map((body) => body.name);
  };
  const single = (groups: readonly (Ids<'bodyGroup'> | null)[]): string[] =>
    bodies.filter((body) => groups.includes(body.group)).map((body) => body.name);
  const recipients = [
    ...single(['BO', 'LANH_DAO', 'THAM_TRA']),
    ...named(['SO', 'BAN'], words.audience.departments),
    ...named(['HUYEN'], words.audience.districts),
    ...named(['PHONG'], words.audience.units),
    ...named(['DN', 'TC'], words.audience.enterprises),
    ...single(['KHAC', null]),
  ];
  const only = (...groups: Ids<'bodyGroup'>[]): boolean =>
    bodies.every((body) => body.group !== null && groups.includes(body.group));
  const terms = addressed(bodies, only, words);
  return {
    recipients,
    ...terms,
    upward: bodies.length > 0 && only('BO', 'LANH_DAO', 'THAM_TRA'),
    internal: bodies.length > 0 && only('PHONG'),
  };
}

function addressed(
  bodies: readonly AskedBody[],
  only: (...groups: Ids<'bodyGroup'>[]) => boolean,
  words: DocumentWords,
): { together: string; counted: string } {
  if (bodies.length === 1) return words.audience.one;
  if (only('PHONG')) return words.audience.ofUnits;
  if (only('DN', 'TC')) return words.audience.ofEnterprises;
  if (bodies.some((body) => body.group === 'HUYEN')) return words.audience.withDistricts;
  return words.audience.ofBodies;
}
