// The web that a project of the command line finds: the files of a folder, `DIR/<host>/<path>`.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { typesByExtension } from '../../emulator/core/blob.ts';
import { notFound, type Web } from '../../emulator/web/web.ts';

const TYPES: Readonly<Record<string, string>> = {
  ...typesByExtension,
  css: 'text/css',
  gif: 'image/gif',
  htm: 'text/html',
  jpeg: 'image/jpeg',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  xml: 'application/xml',
};

function typeOf(file: string): string {
  const type = TYPES[extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream';
  return /^text\/|\/(json|xml)$/.test(type) ? `${type}; charset=utf-8` : type;
}

/** The host that a folder stands for, as addresses write it: small letters, accents in ASCII. */
function hostOf(folder: string): string[] {
  const address = `https://${folder}`;
  return URL.canParse(address) ? [new URL(address).host] : [];
}

/** The folders of the hosts that somebody answers for. */
function hostsIn(dir: string): Map<string, string> {
  const folders = readdirSync(dir).filter((name) => statSync(join(dir, name)).isDirectory());
  return new Map(
    folders.flatMap((name) => hostOf(name).map((host) => [host, resolve(dir, name)] as const)),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The content of a file inside the folder; null where there is none, or where it leads out of it. */
function contentOf(folder: string, path: string): { file: string; content: Uint8Array } | null {
  if (path.includes('\0')) return null;
  const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  if (!file.startsWith(folder + sep)) return null;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { file, content: new Uint8Array(readFileSync(file)) } : null;
}

/**
 * Answers each request, of whatever method, by the file of its address: first by the one whose name
 * ends with the question, too (`export?format=pdf`), then by the one without it.
 * @throws Error where the folder cannot be read
 */
export function webOfFolder(dir: string): Web {
  const hosts = hostsIn(dir);
  return ({ url }) => {
    const { host, pathname, search } = new URL(url);
    const folder = hosts.get(host);
    if (folder === undefined) return null;
    const path = decoded(pathname);
    const found = contentOf(folder, path + decoded(search)) ?? contentOf(folder, path);
    if (!found) return notFound;
    // A question after the name says nothing of what the file is.
    const type = typeOf(found.file.replace(/\?.*$/, ''));
    return { headers: { 'Content-Type': type }, content: found.content };
  };
}
