// What reaches the bundles is known by name, and an answer that never came is no clean one.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditResult } from '../../tools/bundle/audit-report.ts';
import { packageOf, packagesInBundles } from '../../tools/bundle/packages.ts';

const report = (severities: Record<string, string>): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [name, { name, severity }]),
    ),
  });

describe('the packages of the bundles', () => {
  it('are those that the book is made of, and none that only builds or tests it', async () => {
    const packages = await packagesInBundles();
    for (const name of ['docx', 'fflate', 'diff', 'valibot', 'mustache', '@noble/hashes']) {
      expect(packages).toContain(name);
    }
    for (const name of ['vitest', 'esbuild', 'exceljs', 'fast-check', 'hono', 'playwright-core']) {
      expect(packages).not.toContain(name);
    }
  }, 60_000);

  it('are installed by the lock file, each of them', async () => {
    const lock = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
    for (const name of await packagesInBundles()) {
      expect(lock).toContain(`node_modules/${name}"`);
    }
  }, 60_000);

  it.each([
    ['node_modules/docx/dist/index.mjs', 'docx'],
    ['node_modules/@noble/hashes/hmac.js', '@noble/hashes'],
    ['node_modules/docx/node_modules/xml/lib/xml.js', 'xml'],
    ['src/main.ts', null],
  ])('are told by their files: %s', (file, name) => {
    expect(packageOf(file)).toBe(name);
  });
});

describe('an answer of npm audit', () => {
  const ours = ['docx', 'mustache'];

  it.each(['high', 'critical'])(
    'with a fault that is %s in a package of ours names it',
    (severity) => {
      expect(auditResult(report({ docx: severity, hono: severity }), ours)).toEqual({
        asked: true,
        faults: [`docx: ${severity}`],
      });
    },
  );

  it('with nothing of high severity in ours is clean', () => {
    const answer = report({ docx: 'moderate', mustache: 'low', vitest: 'critical' });
    expect(auditResult(answer, ours)).toEqual({ asked: true, faults: [] });
    expect(auditResult(report({}), ours)).toEqual({ asked: true, faults: [] });
  });

  it.each([
    ['', 'npm wrote no report'],
    ['not json', 'npm wrote no report'],
    ['[]', 'npm’s report lists nothing'],
    ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
    ['{"message":"request failed","vulnerabilities":null}', 'request failed'],
  ])('that is none is never clean: %s', (text, why) => {
    expect(auditResult(text, ours)).toEqual({ asked: false, why });
  });
});
