// Whose words are whose: every body that has something to say, and in which round's draft it is mended.

import type { Voice } from '../voice.ts';
import * as districts from './districts.ts';
import { SKHDT, STC } from './finance.ts';
import { HOSTILE } from './hostile.ts';
import { SNV, STP, TTRA } from './law-and-staff.ts';
import { VPUBND } from './office.ts';
import { OTHER_LINES } from './other-lines.ts';
import { ENTERPRISES, NATEC } from './outside.ts';
import {
  CONCLUSION_D1,
  CONCLUSION_D3,
  CONCLUSION_D8,
  CSSHTT,
  QLKH,
  TDC,
  TTUD,
  VPS,
} from './own-house.ts';
import * as sectors from './sectors.ts';

type Words = Readonly<Record<string, readonly Voice[]>>;

/** What the departments, boards and districts say of draft lần 1 as completed (round D4). */
export const provincial: Words = { STC, SKHDT, STP, SNV, TTRA, ...sectors, ...districts };

/** What the units of the department say of draft lần 1 (round D2). */
export const internal: Words = { QLKH, CSSHTT, TDC, TTUD, VPS };

export const conclusions = { D1: CONCLUSION_D1, D3: CONCLUSION_D3, D8: CONCLUSION_D8 } as const;

interface Mended {
  readonly voice: Voice;
  readonly draft: string;
  /** Concluded by a leader: carried out, not weighed. */
  readonly binding: boolean;
}

/** Every comment with the draft in which it is mended. */
export const everyVoice: readonly Mended[] = [
  ...concluded('đề cương chi tiết', conclusions.D1),
  ...inDraft('lần 1', Object.values(internal).flat()),
  ...concluded('lần 1', conclusions.D3),
  ...inDraft('lần 2', [...Object.values(provincial).flat(), ...HOSTILE, ...OTHER_LINES]),
  ...inDraft('hoàn chỉnh', [...NATEC, ...ENTERPRISES, ...VPUBND]),
  ...concluded('hoàn chỉnh', conclusions.D8),
];

function inDraft(draft: string, voices: readonly Voice[]): Mended[] {
  return voices.map((voice) => ({ voice, draft, binding: false }));
}

function concluded(draft: string, voices: readonly Voice[]): Mended[] {
  return voices.map((voice) => ({ voice, draft, binding: true }));
}
