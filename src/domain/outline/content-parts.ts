// The first clauses of a book: the parts that the plan says the Đề án is to have.

import type { Row } from '../../workbook/schema.ts';
import { type ClauseId, idOf } from '../ids.ts';
import { headingOf } from './heading-line.ts';

const KEY = /^noiDung(\d{1,2})$/;

type Setting = Pick<Row<'config'>, 'key' | 'value'>;

/** What the settings `noiDung1` … say that the Đề án is to hold, in their order; blank ones left out. */
export function contentParts(settings: readonly Setting[]): string[] {
  return settings
    .flatMap(({ key, value }) => {
      const place = KEY.exec(key)?.[1];
      return place === undefined || value.trim() === '' ? [] : [{ place: Number(place), value }];
    })
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value.trim());
}

/**
 * A clause of the Đề án for each setting `noiDung1` … that is filled in, in their order. Of the other
 * files of the dossier the plan does not say what they hold: they begin without clauses.
 */
export function contentPartClauses(settings: readonly Setting[]): Row<'clauses'>[] {
  return contentParts(settings).map((value, index) => {
    const text = value.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const heading = headingOf({ text, level: null, bold: true });
    return {
      clauseId: idOf<ClauseId>(`MD-DA-${String(index + 1).padStart(4, '0')}`),
      part: 'DA' as const,
      parentId: idOf<ClauseId>(''),
      number: heading?.number ?? String(index + 1),
      title: (heading === null ? text : heading.title || heading.text).replace(/[.;]$/u, ''),
      sortOrder: index + 1,
      ownerId: idOf(''),
      retired: 'KHONG' as const,
      note: '',
    };
  });
}
