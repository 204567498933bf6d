// What `npm audit --json` says, held against the packages that reach the bundles.

/** `asked` is false where the registry gave no answer: then nothing is known, and nothing is clean. */
export type AuditResult =
  | { readonly asked: true; readonly faults: readonly string[] }
  | { readonly asked: false; readonly why: string };

const GRAVE = new Set(['high', 'critical']);

/** @param text what npm wrote; @param packages those that reach the bundles */
export function auditResult(text: string, packages: readonly string[]): AuditResult {
  const report = parsed(text);
  if (!isRecord(report)) return { asked: false, why: 'npm wrote no report' };
  const { vulnerabilities } = report;
  if (!isRecord(vulnerabilities)) {
    const why = typeof report.message === 'string' ? report.message : 'npm’s report lists nothing';
    return { asked: false, why };
  }
  const faults = Object.entries(vulnerabilities).flatMap(([name, found]) => {
    const severity = isRecord(found) ? String(found.severity) : 'unknown';
    return packages.includes(name) && GRAVE.has(severity) ? [`${name}: ${severity}`] : [];
  });
  return { asked: true, faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
