// The evidence pack of a round: which documents it holds, under ordered names, and which are only linked.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { DocumentId, RoundId } from '../ids.ts';

/** What stands under each number; a number stays the same whatever else is there. */
export const packGroups = {
  LETTER: '01',
  SENT: '02',
  URGED: '03',
  REPLIES: '04',
  OFFICIAL: '05',
  TABLE: '06',
  REPORT: '07',
  MEETING: '08',
  ANSWERS: '09',
} as const;

/** The list of the pack itself. */
export const INDEX_ORDER = '00';

export type PackGroup = keyof typeof packGroups;

const GROUP_OF: { readonly [Type in Ids<'documentType'>]?: PackGroup } = {
  CONG_VAN: 'LETTER',
  DON_DOC: 'URGED',
  BANG_TONG_HOP: 'TABLE',
  BAO_CAO: 'REPORT',
  GIAY_MOI: 'MEETING',
  BIEN_BAN: 'MEETING',
  KET_LUAN: 'MEETING',
  TRA_LOI: 'ANSWERS',
};

type Registered = Row<'documents'>;
type Asked = Row<'requests'>;

/** A document that this script made: it is copied into the folder as it is now. */
export interface PackedCopy {
  readonly group: PackGroup;
  /** `01`, or `09.02` where a group may hold several. */
  readonly order: string;
  readonly docId: DocumentId;
  readonly fileId: string;
  readonly url: string;
  readonly fileName: string;
  readonly number: string;
  readonly date: Registered['issuedDate'];
}

/** What a body sent on paper, as staff registered it: no script reaches it, so it is listed with its link. */
export interface PackedLink {
  readonly order: string;
  readonly body: string;
  readonly number: string;
  readonly date: Registered['issuedDate'];
  readonly url: string;
}

export interface EvidencePack {
  readonly copies: readonly PackedCopy[];
  readonly links: readonly PackedLink[];
}

/**
 * The documents and links of a round, each group in the order of the register, bodies as they were
 * asked. The papers of a meeting belong to the round that the meeting was held for.
 */
export function evidencePack(
  round: RoundId,
  documents: readonly Registered[],
  requests: readonly Asked[],
  meetings: readonly Pick<Row<'meetings'>, 'meetingId' | 'roundId'>[],
): EvidencePack {
  const held = new Set<string>(
    meetings.filter(({ roundId }) => roundId === round).map(({ meetingId }) => meetingId),
  );
  const ours = documents.filter(
    ({ relatedRound, meetingId }) => relatedRound === round || held.has(meetingId),
  );
  return {
    copies: copiesOf(ours.filter(({ direction }) => direction === 'DI')),
    links: linksOf(
      ours.filter(({ direction }) => direction === 'DEN'),
      requests.filter(({ roundId }) => roundId === round),
    ),
  };
}

function copiesOf(made: readonly Registered[]): PackedCopy[] {
  const counts = new Map<PackGroup, number>();
  return made
    .filter((one) => isNewest(one, made))
    .flatMap((document): PackedCopy[] => {
      const { type, docId, url, fileName, subject, number, issuedDate } = document;
      const group = type === null ? undefined : GROUP_OF[type];
      const fileId = fileIdOf(url);
      if (group === undefined || fileId === '') return [];
      const place = (counts.get(group) ?? 0) + 1;
      counts.set(group, place);
      return [
        {
          group,
          order: isSeveral(group) ? `${packGroups[group]}.${two(place)}` : packGroups[group],
          docId,
          fileId,
          url,
          fileName: fileName === '' ? subject : fileName,
          number,
          date: issuedDate,
        },
      ];
    });
}

/** Of several versions of one paper the last one is the evidence. */
function isNewest(one: Registered, all: readonly Registered[]): boolean {
  return !all.some(
    (other) =>
      other.type === one.type &&
      other.bodyId === one.bodyId &&
      sameSubject(other, one) &&
      (other.version ?? 0) > (one.version ?? 0),
  );
}

/** Urging letters and papers of meetings are several that stand beside each other. */
function sameSubject(one: Registered, other: Registered): boolean {
  const group = one.type === null ? undefined : GROUP_OF[one.type];
  return group === 'MEETING' ? one.subject === other.subject : group !== 'URGED';
}

const isSeveral = (group: PackGroup): boolean => !['LETTER', 'TABLE', 'REPORT'].includes(group);

function linksOf(letters: readonly Registered[], requests: readonly Asked[]): PackedLink[] {
  const answered = requests.filter(
    ({ inDocNo, fileUrl }) => inDocNo.trim() !== '' || fileUrl.trim() !== '',
  );
  return answered.map(({ nameSnapshot, bodyId, inDocNo, inDocDate, fileUrl }, index) => {
    const letter = letters.find((one) => one.bodyId === bodyId || one.organ === nameSnapshot);
    return {
      order: `${packGroups.OFFICIAL}.${two(index + 1)}`,
      body: nameSnapshot,
      number: inDocNo.trim(),
      date: inDocDate,
      url: fileUrl.trim() === '' ? (letter?.url.trim() ?? '') : fileUrl.trim(),
    };
  });
}

/**
 * The id in a document's address; '' for an address of anything else.
 * @example fileIdOf('https://docs.google.com/document/d/1aB_c/edit') //=> '1aB_c'
 */
export function fileIdOf(url: string): string {
  return /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/.exec(url.trim())?.[1] ?? '';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
