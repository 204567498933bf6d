// The files of the dossier that a round goes round with, under the names that the register gives them.

import type { DossierFile } from '../../domain/documents/facts.ts';
import { isSecret } from '../../domain/documents/secrecy.ts';
import { draftInForce } from '../../domain/drafts/versions.ts';
import { readList } from '../../domain/rounds/asked-cell.ts';
import { secretFile } from '../../text/vi/secret-file.ts';
import type { Row } from '../../workbook/schema.ts';

/**
 * The files of these parts, in the order of the register; each part once, by its draft in force. A
 * secret one is named “tài liệu mật gửi riêng” and no more: letters, mails and reports are open
 * papers, and the title of a secret one may give it away.
 */
export function dossierFiles(parts: string, drafts: readonly Row<'drafts'>[]): DossierFile[] {
  const asked = readList(parts);
  const registered = new Set(drafts.map(({ part }) => part));
  return [...registered].flatMap((part): DossierFile[] => {
    const draft = draftInForce(drafts, part);
    if (part === null || draft === undefined || !asked.includes(part)) return [];
    const secret = isSecret(draft);
    const url = draft.docUrl.trim();
    return [
      {
        part,
        name: secret ? secretFile : draft.label,
        ...(secret || url === '' ? {} : { draft: { draftId: draft.draftId, url } }),
      },
    ];
  });
}
