// The kinds of columns a sheet may have, and what each kind reads as.

import type { Day, Moment } from '../domain/day.ts';
import type {
  BodyId,
  ClauseId,
  CommentId,
  DocumentId,
  DossierItemId,
  DraftId,
  MeetingId,
  MemberId,
  PhaseId,
  ReplyId,
  RequestId,
  RoundId,
} from '../domain/ids.ts';
import type { EnumName, Ids } from './enums.ts';

/** The sheets whose records other sheets name, with the ids that name them. */
export interface Referred {
  bodies: BodyId;
  team: MemberId;
  phases: PhaseId;
  rounds: RoundId;
  requests: RequestId;
  replies: ReplyId;
  comments: CommentId;
  clauses: ClauseId;
  drafts: DraftId;
  meetings: MeetingId;
  documents: DocumentId;
  dossierItems: DossierItemId;
}

/** How a column's cells are written, read, dressed and guarded. */
export interface Column<Value> {
  readonly kind: ColumnKind;
  /** The enum whose labels the cells show; for `enum` and `enums` only. */
  readonly choices?: EnumName;
  /** The enum whose labels a column of text offers; any other text may be typed as well. */
  readonly suggests?: EnumName;
  /** Width in pixels. */
  readonly width: number;
  /** Written by code alone: shaded and protected with a warning. */
  readonly owned: boolean;
  /** Hidden from the everyday eye (machine columns). */
  readonly hidden: boolean;
  /** Filled by people alone: code writes nothing there, not even a blank. */
  readonly byHand: boolean;
  /** The sheet whose records the cells name; the check of the book looks each of them up. */
  readonly refersTo?: keyof Referred;
  /** Whether a record without it makes no sense. */
  readonly needed: boolean;
  /** Only for the type. */
  readonly value?: Value;
}

export type ColumnKind =
  | 'id' // a permanent id, plain ASCII
  | 'text' // words, from anybody: always written as rich text, never parsed
  | 'number'
  | 'day'
  | 'moment'
  | 'enum' // one id of an enum, shown by its label
  | 'enums' // ids of an enum and other words, `SO, BAN, LDS`, each shown by its label if it has one
  | 'formula'; // computed by the sheet; code never writes it but when it dresses the sheet

interface Dress {
  readonly width?: number;
  readonly owned?: boolean;
  readonly hidden?: boolean;
  readonly byHand?: boolean;
  readonly needed?: boolean;
}

function column<Value>(
  kind: ColumnKind,
  width: number,
  dress: Dress,
  choices?: EnumName,
): Column<Value> {
  return {
    kind,
    width: dress.width ?? width,
    owned: dress.owned ?? false,
    hidden: dress.hidden ?? false,
    byHand: dress.byHand ?? false,
    needed: dress.needed ?? false,
    ...(choices === undefined ? {} : { choices }),
  };
}

/** A record's own permanent id, or a code of the program's; a blank cell reads as ''. */
export const id = <Id extends string>(dress: Dress = {}): Column<Id> => column('id', 110, dress);
/** The id of a record of another sheet, or of the same; a blank cell reads as ''. */
export const ref = <Sheet extends keyof Referred>(
  refersTo: Sheet,
  dress: Dress = {},
): Column<Referred[Sheet]> => ({ ...column<Referred[Sheet]>('id', 110, dress), refersTo });
/** Ids of records of another sheet in one text, `TV2, TV3`; reads as it stands there. */
export const refs = (refersTo: keyof Referred, dress: Dress = {}): Column<string> => ({
  ...column<string>('text', 220, dress),
  refersTo,
});
/** Words; a blank cell reads as ''. */
export const text = (dress: Dress = {}): Column<string> => column('text', 220, dress);
/** Words of one's own, or one of the labels that the cell offers; reads as they stand there. */
export const suggested = (name: EnumName, dress: Dress = {}): Column<string> => ({
  ...column<string>('text', 220, dress),
  suggests: name,
});
/** A number; a blank cell reads as null. */
export const number = (dress: Dress = {}): Column<number | null> => column('number', 90, dress);
/** A calendar day; a blank cell reads as null. */
export const date = (dress: Dress = {}): Column<Day | null> => column('day', 110, dress);
/** A day and time; a blank cell reads as null. */
export const time = (dress: Dress = {}): Column<Moment | null> => column('moment', 150, dress);
/** One value of an enum; a blank cell reads as null. */
export const choice = <Name extends EnumName>(
  name: Name,
  dress: Dress = {},
): Column<Ids<Name> | null> => column('enum', 150, dress, name);
/** Ids of an enum, and words of other kinds among them; reads as `SO, BAN, LDS`. */
export const choices = <Name extends EnumName>(name: Name, dress: Dress = {}): Column<string> =>
  column('enums', 220, dress, name);
/** Computed in the sheet by a formula; reads as text, number or blank. */
export const computed = (dress: Dress = {}): Column<string | number> =>
  column('formula', 90, { owned: true, ...dress });
