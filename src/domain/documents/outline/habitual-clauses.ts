// What a file of the dossier has by habit, while no clauses of it stand in the sheet.

import type { Row } from '../../../workbook/schema.ts';
import { type ClauseId, idOf, type MemberId } from '../../ids.ts';
import { readNumber } from '../../outline/clause-number.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import type { ShellPart } from './outline-input.ts';

/** The headings of its block of the wording, one a line, as clauses. */
export function habitualClauses(
  part: ShellPart,
  tenDeAn: string,
  say: WordingFor<'DU_THAO'>,
): Row<'clauses'>[] {
  return say(`muc${part}`, { tenDeAn }).map((line, index) => ({
    clauseId: idOf<ClauseId>(`${part}-${index}`),
    part,
    parentId: idOf<ClauseId>(''),
    ...numberedLine(line),
    sortOrder: index,
    ownerId: idOf<MemberId>(''),
    retired: null,
    note: '',
  }));
}

/** A line keeps the number that it was typed with; `Điều 1` has no title. */
function numberedLine(line: string): Pick<Row<'clauses'>, 'number' | 'title'> {
  const [, number = '', title = ''] = /^([^.]+)(?:\.\s+(.*))?$/.exec(line) ?? [];
  return readNumber(number).length > 0 ? { number, title } : { number: '', title: line };
}
