// The files of the dossier that a round goes round with, under the names that the register gives them.

import type { DossierFile } from '../../domain/documents/facts.ts';
import { isSecret } from '../../domain/documents/secrecy.ts';
import { readList } from '../../domain/rounds/asked-cell.ts';
import { secretFile } from '../../text/vi/secret-file.ts';
import type { Row } from '../../workbook/schema.ts';

/**
 * The files of these parts, in the order of the register; each part once, by its current draft. A
 * secret one is named “tài liệu mật gửi riêng” and no more: letters, mails and reports are open
 * papers, and the title of a secret one may give it away.
 */
export function dossierFiles(parts: string, drafts: readonly Row<'drafts'>[]): DossierFile[] {
  const asked = readList(parts);
  const files: DossierFile[] = [];
  for (const draft of drafts) {
    const { part, label, current } = draft;
    const newer = drafts.some((other) => other.part === part && other.current !== 'KHONG');
    if (current === 'KHONG' && newer) continue;
    if (part === null || !asked.includes(part) || files.some((file) => file.part === part))
      continue;
    const secret = isSecret(draft);
    const url = draft.docUrl.trim();
    files.push({
      part,
      name: secret ? secretFile : label,
      ...(secret || url === '' ? {} : { draft: { draftId: draft.draftId, url } }),
    });
  }
  return files;
}
