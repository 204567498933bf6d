// The versions of a file of the dossier: lần 1, lần 2, each based on the one before.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { Moment } from '../day.ts';
import { type DraftId, idOf, nextId } from '../ids.ts';
import { Problem } from '../problem.ts';
import { UNCHECKED } from './unchecked.ts';

type Draft = Row<'drafts'>;

export interface NewVersion {
  readonly part: Ids<'part'>;
  readonly basedOn: DraftId;
  readonly docUrl: string;
  readonly now: Moment;
}

export interface VersionRows {
  /** The new version; null when this one was made already, by a run that was stopped or pressed twice. */
  readonly added: Draft | null;
  readonly version: string;
  /** The versions that are current no more. */
  readonly outdated: readonly DraftId[];
}

/** The draft of a file that is in force, else the last of the register. */
export function draftInForce<Some extends Pick<Draft, 'part' | 'current'>>(
  drafts: readonly Some[],
  part: Draft['part'],
): Some | undefined {
  const own = drafts.filter((draft) => draft.part === part);
  return own.find(({ current }) => current === 'CO') ?? own[own.length - 1];
}

/**
 * The next version of a file: unchecked, current, with the name and secrecy of the one before.
 * Throws `DRAFT.NOT_CURRENT` for a version that is in force no more.
 */
export function nextVersionOf(drafts: readonly Draft[], wanted: NewVersion): VersionRows {
  const ofPart = drafts.filter(({ part }) => part === wanted.part);
  const made = ofPart.find(({ basedOn }) => basedOn === wanted.basedOn);
  const before = ofPart.find(({ draftId }) => draftId === wanted.basedOn);
  // Made again it would leave the file with no version in force.
  if ((made ?? before)?.current === 'KHONG') {
    throw new Problem('DRAFT.NOT_CURRENT', { draft: wanted.basedOn });
  }
  const draftId =
    made?.draftId ??
    idOf<DraftId>(
      nextId(
        `DT-${wanted.part}-`,
        1,
        drafts.map((one) => one.draftId),
      ),
    );
  const version = made?.version ?? `lần ${highestOf(ofPart) + 1}`;
  const added: Draft = {
    draftId,
    part: wanted.part,
    version,
    label: before?.label ?? '',
    docUrl: wanted.docUrl,
    createdAt: wanted.now,
    basedOn: wanted.basedOn,
    roundId: idOf(''),
    ...UNCHECKED,
    current: 'CO',
    secrecy: before?.secrecy ?? null,
  };
  return {
    added: made === undefined ? added : null,
    version,
    outdated: ofPart
      .filter((one) => one.current !== 'KHONG' && one.draftId !== draftId)
      .map((one) => one.draftId),
  };
}

/** “lần 2” is 2; a version that staff named otherwise does not count. */
function highestOf(drafts: readonly Draft[]): number {
  return drafts.reduce((highest, { version }) => {
    const number = Number(/(\d+)/.exec(version)?.[1] ?? '0');
    return Math.max(highest, number);
  }, 0);
}
