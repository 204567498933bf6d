// The permanent ids of the records, each with a brand of its own so that one never stands for another.

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** `P6`: a phase of the plan. */
export type PhaseId = Branded<string, 'PhaseId'>;
/** `D4`: a round of comments. */
export type RoundId = Branded<string, 'RoundId'>;
/** `STC`: a body that is asked; ASCII letters, digits and `_` only, compared whole, case included. */
export type BodyId = Branded<string, 'BodyId'>;
/** `TV1`: a member of the drafting team. */
export type MemberId = Branded<string, 'MemberId'>;
/** `PH-D4-STC`: the request sent to one body in one round. */
export type RequestId = Branded<string, 'RequestId'>;
/** `TL-D4-0007`: one reply as it came in. */
export type ReplyId = Branded<string, 'ReplyId'>;
/** `GY-D4-0017`: one comment. */
export type CommentId = Branded<string, 'CommentId'>;
/** `NV-001`: a task. */
export type TaskId = Branded<string, 'TaskId'>;
/** `GV-0003-TV2`: what one member was given in one hand-out. */
export type HandOutId = Branded<string, 'HandOutId'>;
/** `DT-DA-1`: one version of one file of the dossier. */
export type DraftId = Branded<string, 'DraftId'>;
/** `VB-0012`: a document that went out or came in. */
export type DocumentId = Branded<string, 'DocumentId'>;
/** `LH-0003`: a call, a message or a visit to a body. */
export type ContactId = Branded<string, 'ContactId'>;
/** `MD-DA-0012`: a clause of a file of the dossier, the same through all its versions. */
export type ClauseId = Branded<string, 'ClauseId'>;
/** `DT-DA-1-MD-DA-0012`: a clause as one version words it. */
export type ClauseTextId = Branded<string, 'ClauseTextId'>;
/** `QT-03`: a rule that says who handles which comments. */
export type HandlerRuleId = Branded<string, 'HandlerRuleId'>;
/** `CM-04`: a phrase that answers use again and again. */
export type PhraseId = Branded<string, 'PhraseId'>;
/** `XY-0002`: a question put to the leader. */
export type DecisionId = Branded<string, 'DecisionId'>;
/** `HS-05`: an item of the list that a whole dossier must have. */
export type DossierItemId = Branded<string, 'DossierItemId'>;
/** `CH-02`: a meeting, with its invitation and minutes. */
export type MeetingId = Branded<string, 'MeetingId'>;
/** `CONG_VAN.moDau`: a block of a document's wording that staff edit. */
export type WordingId = Branded<string, 'WordingId'>;
/** `NHAC_TRUOC_HAN`: a template of mails that staff edit. */
export type TemplateId = Branded<string, 'TemplateId'>;
/** `TH-00031`: a mail in the queue. */
export type MailId = Branded<string, 'MailId'>;

/** Names a text as an id of the given kind; the only place where a text becomes an id. */
export function idOf<Id extends Branded<string, string>>(text: string): Id {
  return text as Id;
}

/** The id of the request of one body in one round. */
export function requestIdOf(round: RoundId, body: BodyId): RequestId {
  return idOf<RequestId>(`PH-${round}-${body}`);
}

/**
 * The next ids of a series, after the highest number in use.
 * @example nextIds('GY-D4-', 4, ['GY-D4-0002', 'x'], 2) //=> ['GY-D4-0003', 'GY-D4-0004']
 */
export function nextIds(
  prefix: string,
  digits: number,
  used: readonly string[],
  count: number,
): string[] {
  let highest = 0;
  for (const id of used) {
    if (!id.startsWith(prefix)) continue;
    const number = Number(id.slice(prefix.length));
    if (Number.isInteger(number) && number > highest) highest = number;
  }
  return Array.from({ length: count }, (_, index) => {
    return prefix + String(highest + 1 + index).padStart(digits, '0');
  });
}

/**
 * The next id of a series.
 * @example nextId('VB-', 4, ['VB-0007']) //=> 'VB-0008'
 */
export function nextId(prefix: string, digits: number, used: readonly string[]): string {
  const [id = ''] = nextIds(prefix, digits, used, 1);
  return id;
}
