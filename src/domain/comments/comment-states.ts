// The states of a comment, the ways between them, who may take which; what each state demands.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { MemberId } from '../ids.ts';
import { type AnsweredComment, type Lack, lacksOf, needsChangeRef } from './disposition.ts';

/** Where a comment stands; one whose reply was replaced stands nowhere and goes nowhere. */
export type CommentState = Exclude<Ids<'commentStatus'>, 'THAY_THE'>;

/** `SHOW` says that the draft shows the change; `BACK` is any way back, and asks for a reason. */
export type CommentWay = 'ASSIGN' | 'PROPOSE' | 'APPROVE' | 'SHOW' | 'CLOSE' | 'BACK';

/**
 * Every way there is (features.md §3.3). Who answers a comment that nobody was given takes it on in
 * the same step; what is not accepted changes nothing in the draft and is closed once approved.
 */
const ways: {
  readonly [From in CommentState]: { readonly [To in Exclude<CommentState, From>]?: CommentWay };
} = {
  MOI: { PHAN_CONG: 'ASSIGN', DE_XUAT: 'PROPOSE' },
  PHAN_CONG: { DE_XUAT: 'PROPOSE' },
  DE_XUAT: { DUYET: 'APPROVE', PHAN_CONG: 'BACK' },
  DUYET: { DA_SUA: 'SHOW', DONG: 'CLOSE', DE_XUAT: 'BACK' },
  DA_SUA: { DONG: 'CLOSE', DUYET: 'BACK', DE_XUAT: 'BACK' },
  DONG: { DUYET: 'BACK', DE_XUAT: 'BACK' },
};

/** A blank cell is a new comment; null for one whose reply was replaced. */
export function stateOf({ status }: Pick<Row<'comments'>, 'status'>): CommentState | null {
  if (status === 'THAY_THE') return null;
  return status ?? 'MOI';
}

/**
 * The way from one state to another; null when there is none.
 * @example commentWay('DE_XUAT', 'DUYET') //=> 'APPROVE'
 */
export function commentWay(from: CommentState, to: CommentState): CommentWay | null {
  const known: { readonly [To in CommentState]?: CommentWay } = ways[from];
  return known[to] ?? null;
}

/** The states that a comment can pass to, the next one first. */
export function statesAfter(from: CommentState): CommentState[] {
  return (Object.keys(ways[from]) as CommentState[]).filter((to) => commentWay(from, to) !== null);
}

/** Whether an answer in this state was approved: it is changed only after a way back. */
export function isApproved(state: CommentState): boolean {
  return state === 'DUYET' || state === 'DA_SUA' || state === 'DONG';
}

/** Whether a comment still waits for its answer to be proposed. */
export function isLeft(state: CommentState): boolean {
  return state === 'MOI' || state === 'PHAN_CONG';
}

/**
 * Who acts: a member of the team, or an account that the team does not name – the office's own,
 * behind which a clerk writes down what the handlers say. It never approves.
 */
export type Acting = Pick<Row<'team'>, 'memberId' | 'teamRole'> | null;

/** Who a way is open to, for sentences. */
export type MayTake = 'HANDLER' | 'HEAD' | 'HEAD_OR_SECRETARY';

/**
 * Who may take a way and does not include who acts; null when they may. The handler proposes and
 * shows, the secretary and the head of the team may do so in any handler's place; only the head of
 * the team or the leader approves. `handlers`: the handler and whoever stands in for them.
 */
export function mayNotTake(
  way: CommentWay,
  from: CommentState,
  acting: Acting,
  handlers: readonly MemberId[],
): MayTake | null {
  const role = acting?.teamRole ?? null;
  const head = role === 'TO_TRUONG' || role === 'LANH_DAO';
  const office = acting === null || role === 'THU_KY' || role === 'TO_TRUONG';
  const handler = acting !== null && (handlers.length === 0 || handlers.includes(acting.memberId));
  switch (way) {
    case 'APPROVE':
      return head ? null : 'HEAD';
    case 'CLOSE':
      return head || office ? null : 'HEAD_OR_SECRETARY';
    case 'BACK':
      if (head) return null;
      return isApproved(from) ? 'HEAD' : office || handler ? null : 'HANDLER';
    case 'ASSIGN':
    case 'PROPOSE':
    case 'SHOW':
      return office || handler ? null : 'HANDLER';
  }
}

/** What a comment lacks for a state: of its answer, its handler, or anything to be seen in a draft. */
export type StateLack = Lack | 'OWNER' | 'NOTHING_TO_SHOW';

export type StandingComment = AnsweredComment & Pick<Row<'comments'>, 'ownerId'>;

/**
 * What a comment lacks for standing in a state, [] when nothing. An answer without its reason stands
 * in none; a place in the new draft is asked for from “Đã sửa” on.
 */
export function lacksFor(state: CommentState, comment: StandingComment): StateLack[] {
  const owner: StateLack[] = comment.ownerId === '' ? ['OWNER'] : [];
  switch (state) {
    case 'MOI':
      return given(comment);
    case 'PHAN_CONG':
      return [...owner, ...given(comment)];
    case 'DE_XUAT':
      return [...owner, ...lacksOf(comment, 'NOW')];
    case 'DUYET':
      return [...owner, ...lacksOf(comment, 'BEFORE_LOCK').filter((lack) => lack !== 'CHANGE_REF')];
    case 'DA_SUA':
      return [
        ...owner,
        ...lacksOf(comment, 'BEFORE_LOCK'),
        ...(comment.disposition !== null && !needsChangeRef(comment.disposition)
          ? ['NOTHING_TO_SHOW' as const]
          : []),
      ];
    case 'DONG':
      return [...owner, ...lacksOf(comment, 'BEFORE_LOCK')];
  }
}

/** What an answer lacks that need not be given yet. */
function given(comment: StandingComment): StateLack[] {
  return comment.disposition === null ? [] : lacksOf(comment, 'NOW');
}
