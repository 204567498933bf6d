// The evidence pack of a round: which documents it holds, under ordered names, and which are only linked.

import type { Row } from '../../workbook/schema.ts';
import { fileIdOf } from '../documents/file-id.ts';
import type { DocumentId, RoundId } from '../ids.ts';
import { orderIn, type PackGroup } from './pack-groups.ts';
import { type Placed, placedOf } from './placed.ts';

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
 * The documents and links of a round, each under a number that it keeps, bodies as they were asked.
 * The papers of a meeting belong to the round that the meeting was held for.
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

/**
 * Official letters, each under the number that its body has in the list of those asked: one that
 * comes later moves no other.
 */
function linksOf(letters: readonly Registered[], requests: readonly Asked[]): PackedLink[] {
  return requests.flatMap((request, index): PackedLink[] => {
    const { nameSnapshot, bodyId, inDocNo, inDocDate, fileUrl } = request;
    if (inDocNo.trim() === '' && fileUrl.trim() === '') return [];
    const letter = letters.find((one) => one.bodyId === bodyId || one.organ === nameSnapshot);
    return [
      {
        order: orderIn('OFFICIAL', index + 1),
        body: nameSnapshot,
        number: inDocNo.trim(),
        date: inDocDate,
        url: fileUrl.trim() === '' ? (letter?.url.trim() ?? '') : fileUrl.trim(),
      },
    ];
  });
}
