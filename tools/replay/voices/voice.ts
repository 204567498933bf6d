// One comment in the words of a body, with what staff would note about it and answer.

import type { Ids } from '../../../src/workbook/enums.ts';

/** How the drafting team deals with a comment. */
export interface Answer {
  readonly disposition: Ids<'disposition'>;
  readonly explanation: string;
  readonly changeRef: string;
}

export interface Voice {
  readonly part: Ids<'part'>;
  /** Where in the document: “Mục II.3, trang 12”. */
  readonly place: string;
  readonly content: string;
  readonly proposal: string;
  readonly reason: string;
  readonly kind: Ids<'commentKind'>;
  readonly severity: Ids<'severity'>;
  /** The answer this comment calls for; null where a usual phrase will do. */
  readonly answer: Answer | null;
}

/** Words first, then what is optional: most comments have no answer of their own. */
export function voice(
  part: Ids<'part'>,
  place: string,
  kind: Ids<'commentKind'>,
  severity: Ids<'severity'>,
  words: { readonly content: string; readonly proposal?: string; readonly reason?: string },
  answer: Answer | null = null,
): Voice {
  return {
    part,
    place,
    kind,
    severity,
    content: words.content,
    proposal: words.proposal ?? '',
    reason: words.reason ?? '',
    answer,
  };
}

export const kept = (explanation: string): Answer => ({
  disposition: 'GIU_NGUYEN',
  explanation,
  changeRef: '',
});
export const partly = (explanation: string, changeRef: string): Answer => ({
  disposition: 'TIEP_THU_MOT_PHAN',
  explanation,
  changeRef,
});
export const noted = (explanation: string): Answer => ({
  disposition: 'GHI_NHAN',
  explanation,
  changeRef: '',
});
export const outOfScope = (explanation: string): Answer => ({
  disposition: 'NGOAI_PHAM_VI',
  explanation,
  changeRef: '',
});
export const toLeader = (explanation: string): Answer => ({
  disposition: 'XIN_Y_KIEN',
  explanation,
  changeRef: '',
});
