// The members that the classes of the runtime declare, read from its source.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface DeclaredClass {
  name: string;
  base: string | null;
  /** Methods and accessors that are not `#private`. */
  members: { name: string; hidden: boolean }[];
}

const emulator = fileURLToPath(new URL('../../../emulator/', import.meta.url));

function declared(node: ts.ClassDeclaration): DeclaredClass {
  const heritage = node.heritageClauses?.find(
    ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
  );
  const members = node.members.flatMap((member) => {
    const callable =
      ts.isMethodDeclaration(member) || ts.isGetAccessor(member) || ts.isSetAccessor(member);
    if (!callable || ts.isPrivateIdentifier(member.name)) return [];
    const hidden = (ts.getModifiers(member) ?? []).some(
      ({ kind }) =>
        kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword,
    );
    return [{ name: member.name.getText(), hidden }];
  });
  return {
    name: node.name?.text ?? '',
    base: heritage?.types[0]?.expression.getText() ?? null,
    members,
  };
}

/** Every class of the runtime (the office aside), by name. */
export function declaredClasses(): Map<string, DeclaredClass> {
  const classes = new Map<string, DeclaredClass>();
  for (const path of readdirSync(emulator, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.startsWith('office')) continue;
    const text = readFileSync(`${emulator}${path}`, 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    for (const statement of file.statements) {
      if (!ts.isClassDeclaration(statement)) continue;
      const one = declared(statement);
      if (classes.has(one.name)) throw new Error(`Two classes of the runtime are ${one.name}.`);
      classes.set(one.name, one);
    }
  }
  return classes;
}

/** Whether a class is a service, by the names of what it extends. */
export function isService(classes: Map<string, DeclaredClass>, name: string): boolean {
  const base = classes.get(name)?.base ?? null;
  return base !== null && (base === 'Service' || isService(classes, base));
}

/** The members of a class and of what it extends. */
export function membersOf(
  classes: Map<string, DeclaredClass>,
  name: string,
): DeclaredClass['members'] {
  const one = classes.get(name);
  if (!one || name === 'Service') return [];
  return [...one.members, ...(one.base === null ? [] : membersOf(classes, one.base))];
}
