// Which paper of a round stands under which number of its evidence: the same one whatever comes later.

import type { Row } from '../../workbook/schema.ts';
import { subjectKey } from '../documents/subject.ts';
import { GROUP_OF, orderIn, type PackGroup } from './pack-groups.ts';

type Registered = Row<'documents'>;

export interface Placed {
  readonly document: Registered;
  readonly group: PackGroup;
  /** `01`, or `09.02` where a group may hold several. */
  readonly order: string;
}

/**
 * The newest version of each paper that has a place in the pack. A paper keeps the place of its first
 * version, whose id tells when it was registered: neither a later version nor another order of the
 * rows gives any other paper another number.
 */
export function placedOf(made: readonly Registered[]): Placed[] {
  const papers = new Map<string, Registered[]>();
  for (const document of made) {
    const key = paperKey(document);
    papers.set(key, [...(papers.get(key) ?? []), document].sort(byVersion));
  }
  const counts = new Map<PackGroup, number>();
  return [...papers.values()]
    .sort(([one], [other]) => (one && other ? byId(one, other) : 0))
    .flatMap((versions): Placed[] => {
      const document = versions[versions.length - 1];
      const group = document?.type ? GROUP_OF[document.type] : undefined;
      if (document === undefined || group === undefined) return [];
      const place = (counts.get(group) ?? 0) + 1;
      counts.set(group, place);
      return [{ document, group, order: orderIn(group, place) }];
    });
}

/**
 * Versions of one paper say the same type of the same subject. Each letter that urges is one of its
 * own, and so is what staff registered without a version, a signed scan beside our draft.
 */
function paperKey(document: Registered): string {
  const { type, version, docId } = document;
  if (version === null || type === 'DON_DOC') return docId;
  return `${type ?? ''} ${subjectKey(document)}`;
}

const byVersion = (one: Registered, other: Registered): number =>
  (one.version ?? 0) - (other.version ?? 0);

/** `VB-9999` before `VB-10000`. */
function byId({ docId: one }: Registered, { docId: other }: Registered): number {
  return one.length - other.length || (one < other ? -1 : 1);
}
