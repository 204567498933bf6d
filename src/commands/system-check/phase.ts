// What the tick of the check has still to do, kept where a trigger can read it.

export const PHASE = 'systemCheck.phase';

/** `settle` asks what has settled; `stopped` looks at what a stopped run has left. */
export type Phase = 'settle' | 'settle, then stop' | 'stopped';
