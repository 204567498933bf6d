// A row of a plan's directory, short to write: most bodies have no note.

import { type BodyId, idOf } from '../domain/ids.ts';
import type { Ids } from '../workbook/enums.ts';
import type { TemplateBody } from './plan-template.ts';

export function body(
  id: string,
  officialName: string,
  shortName: string,
  group: Ids<'bodyGroup'>,
  docCode: string,
  note = '',
): TemplateBody {
  return { bodyId: idOf<BodyId>(id), officialName, shortName, group, docCode, note };
}
