// The whole book is kept as a file; a kept copy is put back.

import { type Scenario, unless } from '../scenario.ts';

const copies = (files: readonly { readonly name: string }[]): number =>
  files.filter(({ name }) => name.endsWith('.sodean.gz')).length;

export const keepBook: Scenario = {
  name: 'keep-book',
  place: 'opened',
  entry: 'ask',
  act: (stage) => stage.ask('makeSnapshot', { note: '' }),
  missing: (stage) => unless(copies(stage.runtime.files) > 0, 'There is no copy.'),
};
