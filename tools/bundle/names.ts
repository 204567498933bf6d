// The names that a script uses and those that Apps Script lacks, read from its syntax.

import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';

/** Names that V8 in Apps Script does not have (developers.google.com/apps-script/guides/v8-runtime). */
const missingThere = [
  'setTimeout setInterval clearTimeout clearInterval ReadableStream WritableStream fetch FormData File',
  'Blob URL URLSearchParams DOMException atob btoa crypto SubtleCrypto window navigator performance process',
  'require module global Buffer document',
].flatMap((line) => line.split(' '));

/** What Apps Script lacks of the names that a script uses, a sentence each. */
export function lackingThere(free: ReadonlySet<string>, never: readonly string[] = []): string[] {
  return missingThere
    .filter((name) => free.has(name) && !never.includes(name))
    .map((name) => `uses ${name}, which Apps Script lacks`);
}

/** What is in a list and should not be, and what should be and is not, a sentence each. */
export function differing(
  what: string,
  found: readonly string[],
  expected: readonly string[],
): string[] {
  const extra = found.filter((name) => !expected.includes(name));
  const lacking = expected.filter((name) => !found.includes(name));
  return [
    ...extra.map((name) => `${what}: ${name} is there and should not be`),
    ...lacking.map((name) => `${what}: ${name} is missing`),
  ];
}

/** What a script declares at its top level, in order; throws for syntax newer than ES2019. */
export function topLevelNames(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  return body.flatMap((node: Node) => {
    if (node.type === 'FunctionDeclaration' && 'id' in node) return nameOf(node.id);
    if (node.type === 'VariableDeclaration' && 'declarations' in node) {
      const list = node.declarations as { id: unknown }[];
      return list.flatMap((declared) => nameOf(declared.id));
    }
    return [];
  });
}

function nameOf(id: unknown): string[] {
  return typeof id === 'object' && id !== null && 'name' in id ? [String(id.name)] : [];
}

/** Names that the code reads without declaring them anywhere; a cautious reading, by name. */
export function freeNames(code: string): Set<string> {
  const declared = new Set<string>();
  const used = new Set<string>();
  const guarded = new Set<string>();
  full(parse(code, { ecmaVersion: 2019, sourceType: 'script' }), (node, _state, kind) => {
    const any = node as unknown as Record<string, unknown>;
    if (kind === 'VariablePattern') declared.add(String(any.name));
    if (/^(Function|Class)/.test(node.type)) {
      for (const name of nameOf(any.id)) declared.add(name);
    } else if (node.type === 'Identifier') used.add(String(any.name));
    if (node.type === 'UnaryExpression' && any.operator === 'typeof') {
      for (const name of nameOf(any.argument)) guarded.add(name);
    }
  });
  return new Set([...used].filter((name) => !declared.has(name) && !guarded.has(name)));
}
