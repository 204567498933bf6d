// docs/proof.md: what is promised, how it is tried, and the figures. Pure.

import { benchSection, plainSection } from '../bench/section.ts';
import { faultsSection } from './faults-section.ts';
import type { Figures } from './figures.ts';
import { promises } from './promises.ts';

const number = (value: number): string => value.toLocaleString('en-US');

/** The whole page. */
export function proofPage({ faults, bench, machine, plain, bundles }: Figures): string {
  const promised = promises.map(
    ({ number: id, promise, heldBy }) =>
      `| ${id} | ${promise} | ${heldBy.map((file) => `\`${file}\``).join(', ')} |`,
  );
  const sizes = Object.entries(bundles).map(
    ([file, bytes]) => `| \`${file}\` | ${number(bytes)} |`,
  );
  return `# What is promised, and how it is tried

Written by \`npm run proof\` out of what \`npm run faults\` and \`npm run bench\` wrote; write it again rather than change it. Everything runs on the bundle that would be pushed, in the local runtime with every open question of Google answered the harder way ([unsettled.md](unsettled.md)); nothing of it has run on Google itself.

| | Promise | Held by |
| --- | --- | --- |
${promised.join('\n')}

${faultsSection(faults)}
${benchSection(bench, machine)}
${plainSection(plain)}
## What is read

\`Code.js\` is read by every execution, the others by those that need them.

| File | Bytes |
| --- | ---: |
${sizes.join('\n')}
`;
}
