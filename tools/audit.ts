// `npm run audit`: whether any package that reaches the bundles has a known fault of high severity.
// Ends with 0 when npm's registry was asked and knows of none, 1 when it knows of one, 2 when it gave no answer.

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AuditResult, auditResult } from './bundle/audit-report.ts';
import { packagesInBundles } from './bundle/packages.ts';

const root = resolve(import.meta.dirname, '..');
/** A registry that is not there is given up on, not waited for. */
const PATIENCE_MS = 60_000;

/** Asks npm about what the lock file installs; the answer is about our packages alone. */
export async function askRegistry(): Promise<{ packages: string[]; result: AuditResult }> {
  const packages = await packagesInBundles();
  const { stdout, error } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
    cwd: root,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    maxBuffer: 64 * 1024 * 1024,
  });
  const result: AuditResult =
    error === undefined ? auditResult(stdout, packages) : { asked: false, why: error.message };
  return { packages, result };
}

/** Tells it loudly where nothing is known, so that nobody takes silence for a clean answer. */
export function tell(packages: readonly string[], result: AuditResult): 0 | 1 | 2 {
  console.log(`${packages.length} packages reach the bundles: ${packages.join(', ')}`);
  if (!result.asked) {
    const loud = `npm audit was NOT ASKED: whether these packages are safe is NOT KNOWN (${result.why})`;
    console.log(`${'*'.repeat(loud.length)}\n${loud}\n${'*'.repeat(loud.length)}`);
    return 2;
  }
  for (const fault of result.faults) console.log(`known fault: ${fault}`);
  if (result.faults.length === 0) console.log('npm knows of no fault of high severity in them.');
  return result.faults.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { packages, result } = await askRegistry();
  process.exitCode = tell(packages, result);
}
