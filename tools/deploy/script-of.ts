// Which script on Google a clasp project file names.

import { readFile } from 'node:fs/promises';

export type NamedScript =
  | { readonly id: string; readonly fault: null }
  | { readonly id: null; readonly fault: string };

const MAKE =
  'To mend it: run `npx clasp login`, then `npx clasp create-script --type sheets --title "Sổ Đề án" --rootDir dist` (it makes a Sheet with a script and writes the script’s id into .clasp.json), or, for a Sheet that has a script already, write its id (Extensions › Apps Script › Project Settings › Script ID) into .clasp.json as {"rootDir": "dist", "scriptId": "…"}.';

/** The script's id, or in a sentence why there is none and what to do. */
export async function scriptOf(file: string): Promise<NamedScript> {
  const none = (fault: string): NamedScript => ({ id: null, fault: `${fault} ${MAKE}` });
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return none(`There is no ${file}: nothing says which script on Google is this one.`);
  }
  let given: { scriptId?: unknown; rootDir?: unknown };
  try {
    given = JSON.parse(text);
  } catch {
    return none(`${file} is no JSON.`);
  }
  if (typeof given.scriptId !== 'string' || given.scriptId === '')
    return none(`There is no script on Google yet: ${file} names none.`);
  if (given.rootDir !== 'dist')
    return none(`${file} would push from ${String(given.rootDir)} and not from dist.`);
  return { id: given.scriptId, fault: null };
}
