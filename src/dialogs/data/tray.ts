// What travels between the tray of waiting replies and its page: strings ready to be read, types only.

import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

type Words = typeof dialogs;

export interface TrayData extends Tray {
  readonly common: Words['common'];
  readonly words: Words['tray']['page'];
  readonly positions: readonly Choice[];
}

/** The replies that wait, and those that were set aside. */
export interface Tray {
  readonly items: readonly TrayItem[];
  /** By round, every body that was asked. */
  readonly asked: Readonly<Record<string, readonly Choice[]>>;
  readonly aside: readonly string[];
}

export interface TrayItem {
  readonly replyId: string;
  readonly roundId: string;
  readonly heading: string;
  readonly why: string;
  /** What was given, each with its label; what was left blank is not shown. */
  readonly given: readonly { readonly label: string; readonly value: string }[];
  readonly candidates: readonly TrayCandidate[];
  /** The position cannot be read: a person must choose it. */
  readonly asksPosition: boolean;
  /** The round is locked: nothing can be decided. */
  readonly locked: boolean;
}

export interface TrayCandidate {
  readonly requestId: string;
  readonly name: string;
  /** What points to it: “mã phiếu, tên”. */
  readonly by: string;
  /** What stands for it already. */
  readonly standing: string;
  readonly answered: boolean;
}

export interface ResolveInput {
  readonly replyId: string;
  readonly decision: 'COUNT' | 'KEEP' | 'DUPLICATE' | 'DISMISS';
  readonly requestId: string;
  readonly position: string;
  readonly reason: string;
}

export interface Resolved {
  readonly lead: string;
  readonly tray: Tray;
}
