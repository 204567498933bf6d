// Reads interfaces and enums of the typings as classes of the reference.

import ts from 'typescript';
import type { ClassReference, Reference } from '../../emulator/core/signatures.ts';
import { placeOf, readParameter, readResult } from './terms.ts';

/** The namespaces inside `GoogleAppsScript` of all files, by declaration. */
export function* namespacesOf(files: readonly ts.SourceFile[]) {
  for (const statement of files.flatMap((file) => [...file.statements])) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'GoogleAppsScript') continue;
    for (const inner of bodyOf(statement)) if (ts.isModuleDeclaration(inner)) yield inner;
  }
}

export function bodyOf(declared: ts.ModuleDeclaration): readonly ts.Statement[] {
  return declared.body && ts.isModuleBlock(declared.body) ? declared.body.statements : [];
}

/** Adds every interface and enum of a namespace to the reference. */
export function readNamespace(
  namespace: ts.ModuleDeclaration,
  checker: ts.TypeChecker,
  result: Reference,
): void {
  for (const declared of bodyOf(namespace)) {
    if (ts.isEnumDeclaration(declared)) {
      result.enums[`${namespace.name.text}.${declared.name.text}`] = declared.members.map(
        (member) => member.name.getText(),
      );
    }
    if (ts.isInterfaceDeclaration(declared)) {
      readInterface(declared, `${namespace.name.text}.${declared.name.text}`, checker, result);
    }
  }
}

export function emptyClass(): ClassReference {
  return {
    methods: Object.create(null),
    returns: Object.create(null),
    enums: {},
    services: {},
    others: [],
    extends: [],
    open: false,
  };
}

/** Adds an interface under its place; a second declaration of the same one adds its members. */
export function readInterface(
  declared: ts.InterfaceDeclaration,
  place: string,
  checker: ts.TypeChecker,
  result: Reference,
): void {
  result.classes[place] ??= emptyClass();
  const entry = result.classes[place];
  for (const member of membersWithInherited(declared, checker, entry)) {
    if (ts.isIndexSignatureDeclaration(member)) entry.open = true;
    if (ts.isMethodSignature(member)) {
      const name = member.name.getText();
      entry.methods[name] ??= [];
      entry.methods[name].push(
        member.parameters.map((parameter) => readParameter(parameter, checker)),
      );
      const gives = readResult(member.type, checker);
      if (gives) entry.returns[name] = gives;
    }
    if (ts.isPropertySignature(member) && member.type) readProperty(member, checker, entry);
  }
}

function membersWithInherited(
  declared: ts.InterfaceDeclaration,
  checker: ts.TypeChecker,
  entry: ClassReference,
): ts.TypeElement[] {
  const members = [...declared.members];
  for (const clause of declared.heritageClauses ?? []) {
    for (const base of clause.types) {
      const symbol = checker.getTypeAtLocation(base).symbol;
      entry.extends.push(placeOf(symbol));
      for (const declaration of symbol.declarations ?? []) {
        if (!ts.isInterfaceDeclaration(declaration)) continue;
        const own = new Set(declared.members.map((member) => member.name?.getText()));
        const inherited = membersWithInherited(declaration, checker, entry);
        members.push(...inherited.filter((member) => !own.has(member.name?.getText())));
      }
    }
  }
  return members;
}

function readProperty(
  member: ts.PropertySignature,
  checker: ts.TypeChecker,
  entry: ClassReference,
): void {
  const name = member.name.getText();
  const symbol =
    member.type && ts.isTypeQueryNode(member.type)
      ? checker.getSymbolAtLocation(member.type.exprName)
      : undefined;
  if (symbol) entry.enums[name] = placeOf(symbol);
  else entry.others.push(name);
}
