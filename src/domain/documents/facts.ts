// What the papers are made from: plain records that a command fills from the sheets.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { CommentCounts } from '../comments/count-comments.ts';
import type { Day } from '../day.ts';
import type { RoundCounts } from '../rounds/count-round.ts';
import type { Audience } from './audience.ts';
import type { Signature } from './paper.ts';

/** The office that issues the papers, from the settings. */
export interface OfficeIdentity {
  /** `UBND tỉnh Bắc Giang` */
  readonly parentBody: string;
  /** `Sở Khoa học và Công nghệ` */
  readonly body: string;
  /** `Bắc Giang`, as it stands before the date. */
  readonly place: string;
  /** `SKHCN` */
  readonly bodyCode: string;
  /** `QLCN` */
  readonly unitCode: string;
  /** `Phòng Quản lý Công nghệ và Thị trường công nghệ` */
  readonly unitName: string;
  /** The name of the Đề án, without quotation marks. */
  readonly programme: string;
  /** The number and day of the Kế hoạch; '' and null when the office has not entered them. */
  readonly planNumber: string;
  readonly planDate: Day | null;
  /** `Quyết định số 1199/QĐ-UBND ngày 24/12/2020 của …`, without “Căn cứ” and closing mark. */
  readonly legalBases: readonly string[];
  readonly signature: Signature;
  /** Whether drafts carry “DỰ THẢO LẦN n”: a habit, no element of the decree. */
  readonly draftStamp: boolean;
}

/** What is known of the paper itself: number and day come after signing and are blank till then. */
export interface Registration {
  /** `345/SKHCN-QLCN`, or '' */
  readonly number: string;
  readonly date: Day | null;
  /** The day the draft is made: gives month and year to a blank date. */
  readonly today: Day;
  /** 1 for the first draft of this paper. */
  readonly version: number;
}

export type RoundRow = Readonly<
  Pick<
    Row<'rounds'>,
    | 'roundId'
    | 'title'
    | 'mode'
    | 'draftVersion'
    | 'sendDate'
    | 'dueAt'
    | 'silencePolicy'
    | 'outDocNo'
    | 'outDocDate'
    | 'urgency'
    | 'extendedFrom'
    | 'extendReason'
  >
>;

/** One file of the dossier under the name that papers give it. */
export interface DossierFile {
  readonly part: Ids<'part'>;
  /** `Đề án “…”`; “dự thảo” is put before it where it is cited. */
  readonly name: string;
  /** Where its draft is kept, as long as it is no secret. */
  readonly draft?: { readonly draftId: string; readonly url: string };
}

export type BodyAnswer = Readonly<
  Pick<
    Row<'requests'>,
    | 'bodyId'
    | 'nameSnapshot'
    | 'sendStatus'
    | 'sentAt'
    | 'repliedAt'
    | 'channel'
    | 'inDocNo'
    | 'inDocDate'
    | 'position'
    | 'late'
  >
>;

export type CommentFacts = Readonly<
  Pick<
    Row<'comments'>,
    | 'commentId'
    | 'bodyId'
    | 'bodyName'
    | 'part'
    | 'clauseText'
    | 'quote'
    | 'content'
    | 'proposal'
    | 'reason'
    | 'theme'
    | 'duplicateOf'
    | 'disposition'
    | 'explanation'
    | 'changeRef'
    | 'leaderDecision'
    | 'carriedFrom'
  >
>;

/** Unit 1, the bodies (practice.md §2.3). */
export type BodyCounts = RoundCounts;

/** Unit 2, the comments (practice.md §2.3): the five classes add up to `total`. */
export type PrintedComments = Pick<
  CommentCounts,
  | 'total'
  | 'matters'
  | 'accepted'
  | 'partly'
  | 'explained'
  | 'unanswered'
  | 'leader'
  | 'noted'
  | 'outOfScope'
>;

/** Everything a round has become by a day. */
export interface RoundFacts {
  readonly round: RoundRow;
  readonly audience: Audience;
  readonly files: readonly DossierFile[];
  readonly bodies: readonly BodyAnswer[];
  readonly bodyCounts: BodyCounts;
  readonly comments: readonly CommentFacts[];
  readonly commentCounts: PrintedComments;
  /** The figures are those of this day. */
  readonly asOf: Day;
}
