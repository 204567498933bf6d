// Reads what stands behind the globals of services that the runtime lacks: their names alone.

import ts from 'typescript';
import type { Reference } from '../../emulator/core/signatures.ts';
import { bodyOf, emptyClass, namespacesOf } from './classes.ts';

/** Adds the class of each of these globals, its methods without parameters. */
export function readAbsent(
  files: readonly ts.SourceFile[],
  globals: ReadonlyMap<string, string>,
  result: Reference,
): void {
  const wanted = new Set(globals.values());
  for (const namespace of namespacesOf(files)) {
    for (const declared of bodyOf(namespace)) {
      if (!ts.isInterfaceDeclaration(declared)) continue;
      const place = `${namespace.name.text}.${declared.name.text}`;
      if (!wanted.has(place) || result.classes[place]) continue;
      const entry = emptyClass();
      for (const member of declared.members) {
        const name = member.name?.getText();
        if (name === undefined) continue;
        if (ts.isMethodSignature(member)) entry.methods[name] = [];
        else entry.others.push(name);
      }
      result.classes[place] = entry;
    }
  }
  for (const [name, place] of globals) result.globals[name] = place;
}
