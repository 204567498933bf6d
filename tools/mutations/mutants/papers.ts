// Papers: what people wrote stands there as text.

import type { Mutant } from '../mutant.ts';

const hostile = 'tests/documents/hostile-text.test.ts';

export const papers: readonly Mutant[] = [
  {
    name: 'characters that XML forbids go into a paper',
    promise: 'a paper can be opened, whatever somebody wrote',
    file: 'src/documents/safe-text.ts',
    from: `  if (point < 0x20 || point === 0xfffe || point === 0xffff) return '';
`,
    to: '',
    noticedBy: { tests: hostile, titled: '' },
  },
];
