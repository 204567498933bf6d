// The voices of the replay: who acts how, what they say, how staff answer them.

import type { Voice } from './voice.ts';
import { conclusions } from './words/by-body.ts';

export { type Behaviour, behaviourOf } from './behaviour.ts';
export { dispositionFor, voiceOf } from './dispositions.ts';
export { mulberry32 } from './prng.ts';
export type { Kind as BehaviourKind } from './roles.ts';
export type { Answer as Answered, Voice as SpokenComment } from './voice.ts';
export { everyVoice } from './words/by-body.ts';

/** What a meeting concluded, as comments. */
export function conclusionsOf(roundId: 'D1' | 'D3' | 'D8'): readonly Voice[] {
  return conclusions[roundId];
}
