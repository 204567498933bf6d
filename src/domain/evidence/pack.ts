// The evidence pack of a round: which documents it holds, under ordered names, and which are only linked.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import { fileIdOf } from '../documents/file-id.ts';
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

/** What no script reaches, sent by a body on paper or linked by staff: it is listed with its link. */
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
  const placed = placedOf(ours.filter(({ direction }) => direction === 'DI'));
  return {
    copies: copiesOf(placed),
    links: [
      ...uncopiedOf(placed),
      ...linksOf(
        ours.filter(({ direction }) => direction === 'DEN'),
        requests.filter(({ roundId }) => roundId === round),
      ),
    ],
  };
}

interface Placed {
  readonly document: Registered;
  readonly group: PackGroup;
  readonly order: string;
}

/** The newest version of each paper that has a place in the pack. */
function placedOf(made: readonly Registered[]): Placed[] {
  const counts = new Map<PackGroup, number>();
  return made
    .filter((one) => isNewest(one, made))
    .flatMap((document): Placed[] => {
      const group = document.type === null ? undefined : GROUP_OF[document.type];
      if (group === undefined) return [];
      const place = (counts.get(group) ?? 0) + 1;
      counts.set(group, place);
      const number = packGroups[group];
      return [{ document, group, order: isSeveral(group) ? `${number}.${two(place)}` : number }];
    });
}

function copiesOf(placed: readonly Placed[]): PackedCopy[] {
  return placed.flatMap(({ document, group, order }): PackedCopy[] => {
    const { docId, url, fileName, subject, number, issuedDate } = document;
    const fileId = fileIdOf(url);
    if (fileId === '') return [];
    const name = fileName === '' ? subject : fileName;
    return [{ group, order, docId, fileId, url, fileName: name, number, date: issuedDate }];
  });
}

/** A scan, or a link into the system of documents: this script cannot copy it. */
function uncopiedOf(placed: readonly Placed[]): PackedLink[] {
  return placed
    .filter(({ document }) => fileIdOf(document.url) === '')
    .map(({ document: { fileName, subject, number, issuedDate, url }, order }) => ({
      order,
      body: fileName === '' ? subject : fileName,
      number,
      date: issuedDate,
      url: url.trim(),
    }));
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

function two(value: number): string {
  return String(value).padStart(2, '0');
}
