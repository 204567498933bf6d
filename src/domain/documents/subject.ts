// What a paper is of: its versions are counted for each type and subject.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { type BodyId, idOf, type MeetingId, type RoundId } from '../ids.ts';

/** A round, a meeting, a file of the dossier, a body, or none of them: the Đề án as a whole. */
export interface PaperSubject {
  readonly relatedRound: RoundId;
  readonly part: Ids<'part'> | null;
  readonly bodyId: BodyId;
  readonly meetingId: MeetingId;
}

/** The subject with these ids; without any, the Đề án. */
export function paperSubject(of: Partial<PaperSubject> = {}): PaperSubject {
  return {
    relatedRound: of.relatedRound ?? idOf<RoundId>(''),
    part: of.part ?? null,
    bodyId: of.bodyId ?? idOf<BodyId>(''),
    meetingId: of.meetingId ?? idOf<MeetingId>(''),
  };
}

/**
 * The subject in one word, for the key of the job that makes its paper and for the audit log.
 * @example subjectKey(paperSubject({ relatedRound: 'D4' })) //=> 'D4'
 * @example subjectKey(paperSubject()) //=> 'DE_AN'
 */
export function subjectKey({ relatedRound, part, bodyId, meetingId }: PaperSubject): string {
  const ids = [relatedRound, meetingId, part ?? '', bodyId].filter((id) => id !== '');
  return ids.length === 0 ? 'DE_AN' : ids.join('-');
}

type Registered = Pick<Row<'documents'>, 'type' | 'version' | keyof PaperSubject>;

/** The version that the next paper of this type will have for its subject: 1 for the first. */
export function nextVersion(
  register: readonly Registered[],
  type: Ids<'documentType'>,
  subject: PaperSubject,
): number {
  return (
    register
      .filter((row) => row.type === type && subjectKey(row) === subjectKey(subject))
      .reduce((highest, { version }) => Math.max(highest, version ?? 0), 0) + 1
  );
}
