// Replies: each once, whole, for the body that gave it.

import type { Mutant } from '../mutant.ts';

const taking = 'src/commands/taking/take-in.ts';
const answers = 'tests/stories/bad-input/answers.test.ts';
const givingWay = 'tests/stories/ticks/giving-way.test.ts';
const sweep = { scenario: 'take-in' } as const;

export const replies: readonly Mutant[] = [
  {
    name: 'what was taken in is not left out of the next sweep',
    promise: 'an answer is taken in once, however often somebody looks',
    file: 'src/commands/taking/answers-of.ts',
    from: `  const done = dealtWith(own);`,
    to: `  const done = dealtWith([]);`,
    noticedBy: { tests: answers, titled: 'is taken in once, however often the clerk looks' },
  },
  {
    name: 'a reply is put down as dealt with before its comments are',
    promise: 'no comment of a reply is lost when a run is killed',
    file: 'src/commands/taking/put-down-replies.ts',
    from: `map(({ reply }) => ({ ...reply, processedAt: null }))`,
    to: `map(({ reply }) => ({ ...reply }))`,
    noticedBy: sweep,
  },
  {
    name: 'the check of a code is not looked at',
    promise: 'nobody answers for a body without its code',
    file: 'src/domain/replies/match-reply.ts',
    from: `  if (!input.verify(code)) return 'CODE_FALSE';
`,
    to: '',
    noticedBy: {
      tests: 'tests/domain/replies/match-reply.test.ts',
      titled: 'waits unverified when the check is false',
    },
  },
  {
    name: 'a code counts under any name',
    promise: 'an answer under another body’s name counts for neither before a person decides',
    file: 'src/domain/replies/match-reply.ts',
    from: `byName !== undefined && byName.requestId !== byCode.requestId`,
    to: `byName === undefined`,
    noticedBy: { tests: 'tests/domain/replies/match-reply.test.ts', titled: 'another body’s' },
  },
  {
    name: 'a form that cannot be read keeps back the others',
    promise: 'a form that somebody deleted costs no other round its replies',
    file: taking,
    from: `      ({ roundId }, error) => unread.push(\`\${roundId}: \${told(error, office).message}\`),`,
    to: `      (_round, error) => {
        throw error;
      },`,
    noticedBy: { tests: answers, titled: 'is told by its round, and keeps no other round back' },
  },
  {
    name: 'a trigger that gives way leaves its work to the next morning',
    promise: 'an answer that comes while another is at work is taken in soon',
    file: 'src/commands/give-way.ts',
    from: `    office.triggers.comeBack(office.clock.now());
`,
    to: ``,
    noticedBy: { tests: givingWay, titled: 'an answer that comes while another is at work' },
  },
  {
    name: 'an answer that was given way with is left to the list of its form',
    promise: 'an answer that comes while another is at work is taken in soon',
    file: 'src/commands/give-way.ts',
    from: `else if (cameFor !== null)`,
    to: `else if (cameFor === undefined)`,
    noticedBy: { tests: givingWay, titled: 'a tick whose id was lost when its maker was stopped' },
  },
  {
    name: 'a tick whose id nobody keeps stays',
    promise: 'a tick goes when its work is done',
    file: 'src/google/triggers.ts',
    from: `      remove(trigger);
`,
    to: ``,
    noticedBy: { tests: givingWay, titled: 'a tick whose id was lost when its maker was stopped' },
  },
];
