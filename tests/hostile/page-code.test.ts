// No page of ours makes markup of text: neither by the DOM nor by a scriptlet, but for the places named here.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** Properties, methods and variables of the DOM that read text as markup or as a script. */
const READS_MARKUP = new Set([
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'setHTML', 'srcdoc'],
  ...['createContextualFragment', 'DOMParser', 'document.write', 'document.writeln', 'execCommand'],
  ...['eval', 'Function', 'importScripts'],
]);

/** Where one may stand, and why nothing can happen there. */
const ALLOWED: Readonly<Record<string, string>> = {
  'dialogs/page/check-layout.ts: execCommand': 'it copies a list of sentences, and inserts nothing',
  'dialogs/page/mails.ts: srcdoc': 'the mail is shown in a frame whose sandbox allows nothing',
  'dialogs/page/parts/clipboard-table.ts: DOMParser':
    'the copied table is parsed into a document that never shows: its scripts do not run',
};

/** Attributes by which an element loads, leads somewhere or runs something. */
const LEADS = /^(?:href|src|srcset|action|formaction|data|on[a-z]+)$/;

/** The files that set one, and why it cannot be somebody else's. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'dialogs/page/dossier.ts: href': 'only what begins with https:// and has no white space',
  'dialogs/page/parts/elements.ts: href': 'only what begins with an address of Google’s documents',
  'dialogs/page/system-check.ts: href': 'an address that the page itself makes of its own file',
};

const files = readdirSync(join(src, 'dialogs'), { recursive: true })
  .map((name) => join(src, 'dialogs', String(name)))
  .filter((name) => name.endsWith('.ts'));

interface Parsed {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly object?: Parsed;
  readonly property?: Parsed;
  readonly callee?: Parsed;
  readonly key?: Parsed;
  readonly value?: unknown;
  readonly arguments?: readonly Parsed[];
  readonly properties?: readonly Parsed[];
  readonly left?: Parsed;
}

function nodesOf(file: string): Parsed[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm' });
  const nodes: Parsed[] = [];
  full(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    nodes.push(node as unknown as Parsed);
  });
  return nodes;
}

/** What a script reads or calls: `innerHTML`, `document.write`, `DOMParser`; a text that names a property, too. */
function usedIn(file: string): Set<string> {
  const used = new Set<string>();
  for (const { type, name, object, property, value } of nodesOf(file)) {
    if (type === 'Identifier' && name !== undefined) used.add(name);
    if (type === 'Literal' && typeof value === 'string') used.add(value);
    if (type === 'MemberExpression') {
      used.add(property?.name ?? '');
      used.add(`${object?.name}.${property?.name}`);
    }
  }
  return used;
}

/** Attributes given to `element(…)`, set by `setAttribute`, or assigned to an element. */
function attributesIn(file: string): Set<string> {
  const set = new Set<string>();
  for (const { type, callee, arguments: given = [], left } of nodesOf(file)) {
    if (type === 'AssignmentExpression') set.add(left?.property?.name ?? '');
    if (type !== 'CallExpression') continue;
    const method = callee?.property?.name ?? callee?.name;
    if (method === 'setAttribute') set.add(String(given[0]?.value));
    if (method !== 'element') continue;
    for (const { key } of given[1]?.properties ?? []) set.add(key?.name ?? String(key?.value));
  }
  return set;
}

describe('the pages', () => {
  it('are all looked at', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it('read no text as markup but where this list says why', () => {
    const found = files.flatMap((file) =>
      [...usedIn(file)]
        .filter((name) => READS_MARKUP.has(name))
        .map((name) => `${relative(src, file)}: ${name}`),
    );
    expect(found.sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('give an element an address or a handler only where this list says why', () => {
    const found = files.flatMap((file) =>
      [...attributesIn(file)]
        .filter((name) => LEADS.test(name))
        .map((name) => `${relative(src, file)}: ${name}`),
    );
    expect(found.sort()).toEqual(Object.keys(ADDRESSES).sort());
  });

  it('show a mail in a frame that allows nothing', () => {
    expect(readFileSync(join(src, 'dialogs/page/mails.ts'), 'utf8')).toMatch(
      /element\('iframe', \{ sandbox: '',/,
    );
  });
});

describe('the scriptlets', () => {
  const pages = readdirSync(src, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));

  it('print one value unescaped: the data of a page, in which no element can end', () => {
    const found = pages.flatMap((name) =>
      [...readFileSync(join(src, name), 'utf8').matchAll(/<\?.*?\?>/gs)].map(
        ([scriptlet]) => `${name}: ${scriptlet}`,
      ),
    );
    expect(found).toEqual(['dialogs/shell.html: <?!= data ?>']);
    expect(readFileSync(join(src, 'google/screen.ts'), 'utf8')).toContain(
      "data: JSON.stringify(whole).replace(/</g, '\\\\u003c')",
    );
  });

  it('belong to templates that are made of our own files alone', () => {
    const makers = readdirSync(src, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /HtmlService\.|createTemplate\(/.test(readFileSync(join(src, name), 'utf8')),
      );
    expect(makers.sort()).toEqual(['google/later.ts', 'google/screen.ts']);
    for (const name of makers) {
      const calls = readFileSync(join(src, name), 'utf8').match(/HtmlService\s*\.\w+/g) ?? [];
      expect(new Set(calls)).toEqual(new Set(['HtmlService.createTemplateFromFile']));
    }
  });
});
