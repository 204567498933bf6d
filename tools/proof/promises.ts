// What is promised, in a person's words, and where it is held to: the first part of docs/proof.md.

export interface Promised {
  /** As `platform.md` numbers it; '' for what it does not number. */
  readonly number: string;
  readonly promise: string;
  /** The files that would fail, from the top of the repository. */
  readonly heldBy: readonly string[];
}

export const promises: readonly Promised[] = [
  {
    number: 'I1',
    promise:
      'Every answer given by form is in the log exactly once, byte for byte; what one cell cannot hold is kept whole in numbered parts.',
    heldBy: ['tools/faults/invariants', 'tests/hostile/form.test.ts'],
  },
  {
    number: 'I2',
    promise:
      'Each body gets at most one mail of each kind and number. A mail that did not leave waits, failed with a reason, or is in doubt and waits for a person: never silently none.',
    heldBy: ['tools/faults/invariants', 'tests/domain/outbox/outbox.test.ts'],
  },
  {
    number: 'I3',
    promise:
      'No mail leads to a form that takes no answers or is not on record, and none leaves after the reply was logged or the round was closed.',
    heldBy: ['tools/faults/invariants', 'tests/stories/opening/opening.test.ts'],
  },
  {
    number: 'I4',
    promise: 'A round has at most one live form; one that may be left over in Drive is told.',
    heldBy: ['tools/faults/invariants', 'tests/stories/opening/stopped.test.ts'],
  },
  {
    number: 'I5',
    promise:
      'No quota is exceeded, no run takes over six minutes, no trigger that is not ours is deleted, the lock is given back, and no dialog opens while it is held.',
    heldBy: ['tools/faults/invariants', 'tests/stories/sending/queue.test.ts'],
  },
  {
    number: 'I6',
    promise:
      'Once the work is done, one more tick changes nothing and costs a bounded number of calls.',
    heldBy: ['tools/faults/invariants', 'tests/stories/bad-input/twice.test.ts'],
  },
  {
    number: 'I7',
    promise: 'The sealed history verifies, and cells that people typed are never overwritten.',
    heldBy: ['tools/faults/invariants', 'tests/google/tables.test.ts'],
  },
  {
    number: 'I8',
    promise:
      'When nothing fails any more, all work that was begun is finished by ticks alone, or by the press that a person was asked for.',
    heldBy: ['tools/faults/invariants', 'tests/stories/opening/stopped.test.ts'],
  },
  {
    number: '',
    promise:
      'Text from outside is never a formula, markup, a header, a field code or a template, whichever door it came through.',
    heldBy: [
      'tests/hostile',
      'tests/documents/hostile-text.test.ts',
      'tests/google/tables.test.ts',
    ],
  },
  {
    number: '',
    promise: 'Nobody answers for a body without its code; looking at a link changes nothing.',
    heldBy: ['tests/hostile/codes.test.ts', 'tests/domain/replies/match-reply.test.ts'],
  },
  {
    number: '',
    promise:
      'Of two people who press at the same time one waits for the other; who sorts, filters or renames meanwhile loses nothing.',
    heldBy: ['tests/stories/bad-input/twice.test.ts', 'tests/google/tables.test.ts'],
  },
];
