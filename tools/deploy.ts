// `npm run deploy -- [--check] [--project FILE]`: sees that there is a script and a login, builds,
// holds the bundles against what Google accepts, and pushes them with clasp; says what to do where it cannot.

import { resolve } from 'node:path';
import { buildProject } from './build.ts';
import { checkBundle } from './check-bundle.ts';
import { clasp } from './deploy/clasp.ts';
import { pushFailure } from './deploy/push-failure.ts';
import { scriptOf } from './deploy/script-of.ts';
import { readOptions, stop } from './options.ts';

const root = resolve(import.meta.dirname, '..');

const usage = `Usage: npm run deploy -- [--check] [--project FILE]
  --check         does everything but pushing
  --project FILE  the file that names the script; .clasp.json when left out`;

const asked = readOptions(
  { check: { type: 'boolean', default: false }, project: { type: 'string' } },
  usage,
);

async function deploy(): Promise<void> {
  const project = resolve(root, asked.project ?? '.clasp.json');
  const script = await scriptOf(project);
  if (script.fault !== null) stop(script.fault);
  const user = await clasp(root, ['-P', project, 'show-authorized-user', '--json']);
  if (!isLoggedIn(user.out)) {
    stop(
      'Nobody is logged in to clasp. To mend it: run `npx clasp login` with the account that owns the book (a role account, not a person’s), then `npm run deploy` again.',
    );
  }
  const built = await buildProject();
  const { bytes, later } = await checkBundle(built);
  const sizes = Object.entries({ 'Code.js': bytes, ...later });
  console.log(`Built: ${sizes.map(([file, size]) => `${file} ${size} bytes`).join(', ')}.`);
  if (asked.check) {
    console.log(`Checked; not pushed. \`npm run deploy\` would push to script ${script.id}.`);
    return;
  }
  const pushed = await clasp(root, ['-P', project, 'push', '--force']);
  if (pushed.code !== 0) stop(pushFailure(`${pushed.out}\n${pushed.err}`));
  console.log(pushed.out.trim());
  console.log(
    `Pushed to script ${script.id}. Next: reload the Sheet; choose Sổ Đề án › Thiết lập sổ từ kế hoạch… once after the first push and after every upgrade (it keeps what people entered), then Kiểm tra hệ thống….`,
  );
}

function isLoggedIn(told: string): boolean {
  try {
    const { loggedIn }: { loggedIn?: boolean } = JSON.parse(told);
    return loggedIn === true;
  } catch {
    return false;
  }
}

await deploy().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
