// Two bodies are told what became of their points: a letter each.

import { enums } from '../../../src/text/vi/enums.ts';
import { type Scenario, unless } from '../scenario.ts';
import { answerAll } from './answer-all.ts';

const BODIES = ['SNV', 'STP'];

export const replyLetters: Scenario = {
  name: 'reply-letters',
  place: 'closed',
  entry: 'ask',
  prepare: answerAll,
  // Whoever presses again asks for the same letters, by body and version.
  act: (stage) =>
    stage.ask('makeReplyLetters', {
      roundId: 'D4',
      letters: BODIES.map((bodyId) => ({ bodyId, version: 1 })),
    }),
  missing(stage) {
    const letters = stage.book
      .rows('documents')
      .filter((row) => row.text('type') === enums.documentType.TRA_LOI);
    const told = letters.map((row) => `${row.text('bodyId')} ${row.text('version')}`).sort();
    const names = new Set(letters.map((row) => row.text('fileName')));
    const files = stage.runtime.files.filter(({ name }) => names.has(name));
    return [
      ...unless(told.join() === 'SNV 1,STP 1', `The letters are “${told.join()}”.`),
      ...unless(files.length === BODIES.length, `${files.length} letters lie in Drive.`),
    ];
  },
};
