// The files of the dossier that a round goes round with, under the names that the register gives them.

import type { DossierFile } from '../domain/documents/facts.ts';
import { readList } from '../domain/rounds/asked-bodies.ts';
import type { Row } from '../workbook/schema.ts';

/** The files of these parts, in the order of the register; each part once, by its current draft. */
export function dossierFiles(parts: string, drafts: readonly Row<'drafts'>[]): DossierFile[] {
  const asked = readList(parts);
  const files: DossierFile[] = [];
  for (const { part, label } of drafts) {
    if (part === null || !asked.includes(part) || files.some((file) => file.part === part))
      continue;
    files.push({ part, name: label });
  }
  return files;
}
