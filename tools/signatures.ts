// Writes emulator/contract/signatures.json: the reference of Apps Script, read from its typings.

import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import type {
  ClassReference,
  Parameter,
  Reference,
  TypeTerm,
} from '../emulator/core/signatures.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
export const target = `${root}emulator/contract/signatures.json`;
const newer = `${root}emulator/contract/newer.d.ts`;
const typings = `${root}node_modules/@types/google-apps-script/google-apps-script.`;

/** The namespaces that the runtime knows, and the typing that declares each. */
const rooms: Record<string, string> = {
  Base: 'base',
  Cache: 'cache',
  Forms: 'forms',
  HTML: 'html',
  Lock: 'lock',
  Mail: 'mail',
  Properties: 'properties',
  Script: 'script',
  Spreadsheet: 'spreadsheet',
  Utilities: 'utilities',
};

/** Reads the reference; without the newer methods when only the package is asked for. */
export function readReference(withNewer = true): Reference {
  const files = Object.values(rooms).map((name) => `${typings}${name}.d.ts`);
  if (withNewer) files.push(newer);
  return readFiles(files, [...Object.keys(rooms), 'DriveV3']);
}

/** The reference of the local additions alone, to see whether the package has caught up. */
export function readNewer(all: Reference, before: Reference): Reference {
  const classes: Record<string, ClassReference> = {};
  for (const [name, entry] of Object.entries(all.classes)) {
    const known = before.classes[name]?.methods ?? {};
    const methods: Record<string, Parameter[][]> = {};
    for (const [method, overloads] of Object.entries(entry.methods)) {
      const added = overloads.slice(known[method]?.length ?? 0);
      if (added.length > 0) methods[method] = added;
    }
    if (Object.keys(methods).length > 0) classes[name] = { ...entry, methods };
  }
  return { classes, enums: {}, globals: {} };
}

function readFiles(files: string[], wanted: string[]): Reference {
  const program = ts.createProgram(files, { noEmit: true, types: [], skipLibCheck: true });
  const checker = program.getTypeChecker();
  const result: Reference = { classes: {}, enums: {}, globals: {} };
  for (const file of program.getSourceFiles()) {
    for (const statement of file.statements) {
      if (ts.isModuleDeclaration(statement) && statement.name.text === 'GoogleAppsScript') {
        readNamespaces(statement, wanted, checker, result);
      }
      if (ts.isVariableStatement(statement)) readGlobals(statement, wanted, result);
    }
  }
  return sorted(result);
}

function readNamespaces(
  outer: ts.ModuleDeclaration,
  wanted: string[],
  checker: ts.TypeChecker,
  result: Reference,
): void {
  if (!outer.body || !ts.isModuleBlock(outer.body)) return;
  for (const inner of outer.body.statements) {
    if (!ts.isModuleDeclaration(inner) || !wanted.includes(inner.name.text)) continue;
    if (!inner.body || !ts.isModuleBlock(inner.body)) continue;
    for (const declared of inner.body.statements) {
      if (ts.isEnumDeclaration(declared)) {
        result.enums[`${inner.name.text}.${declared.name.text}`] = declared.members.map((member) =>
          member.name.getText(),
        );
      }
      if (ts.isInterfaceDeclaration(declared)) {
        readInterface(declared, `${inner.name.text}.${declared.name.text}`, checker, result);
      }
    }
  }
}

function readInterface(
  declared: ts.InterfaceDeclaration,
  place: string,
  checker: ts.TypeChecker,
  result: Reference,
): void {
  result.classes[place] ??= {
    methods: Object.create(null),
    enums: {},
    services: {},
    extends: [],
    open: false,
  };
  const entry = result.classes[place];
  for (const member of membersWithInherited(declared, checker, entry)) {
    if (ts.isIndexSignatureDeclaration(member)) entry.open = true;
    if (ts.isMethodSignature(member)) {
      const name = member.name.getText();
      entry.methods[name] ??= [];
      entry.methods[name].push(
        member.parameters.map((parameter) => readParameter(parameter, checker)),
      );
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
  const type = member.type;
  if (type && ts.isTypeQueryNode(type)) {
    const symbol = checker.getSymbolAtLocation(type.exprName);
    if (symbol) entry.enums[name] = placeOf(symbol);
  } else if (type && ts.isTypeReferenceNode(type)) {
    const symbol = checker.getTypeFromTypeNode(type).symbol;
    if (symbol && placeOf(symbol).startsWith('DriveV3.')) entry.services[name] = placeOf(symbol);
  }
}

function readGlobals(statement: ts.VariableStatement, wanted: string[], result: Reference): void {
  for (const declaration of statement.declarationList.declarations) {
    const [, room = '', name = ''] = declaration.type?.getText().split('.') ?? [];
    if (wanted.includes(room)) result.globals[declaration.name.getText()] = `${room}.${name}`;
  }
}

function readParameter(parameter: ts.ParameterDeclaration, checker: ts.TypeChecker): Parameter {
  const type = parameter.type ? readType(parameter.type, checker) : 'any';
  if (parameter.dotDotDotToken) {
    return {
      type: typeof type === 'object' && 'array' in type ? type.array : type,
      variadic: true,
    };
  }
  return parameter.questionToken ? { type, optional: true } : { type };
}

const keywords = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.ObjectKeyword, 'object'],
  [ts.SyntaxKind.AnyKeyword, 'any'],
  [ts.SyntaxKind.UnknownKeyword, 'any'],
  [ts.SyntaxKind.UndefinedKeyword, 'undefined'],
]);

function readType(node: ts.TypeNode, checker: ts.TypeChecker): TypeTerm {
  const keyword = keywords.get(node.kind);
  if (keyword) return keyword;
  if (ts.isParenthesizedTypeNode(node)) return readType(node.type, checker);
  if (ts.isTypeOperatorNode(node)) return readType(node.type, checker);
  if (ts.isArrayTypeNode(node)) return { array: readType(node.elementType, checker) };
  if (ts.isUnionTypeNode(node)) return { union: node.types.map((type) => readType(type, checker)) };
  if (ts.isFunctionTypeNode(node)) return 'function';
  if (ts.isTypeLiteralNode(node)) return 'object';
  if (ts.isLiteralTypeNode(node)) {
    if (node.literal.kind === ts.SyntaxKind.NullKeyword) return 'null';
    return ts.isStringLiteral(node.literal) ? 'string' : 'boolean';
  }
  if (ts.isTypeReferenceNode(node)) return readReferenceNode(node, checker);
  return 'any';
}

function readReferenceNode(node: ts.TypeReferenceNode, checker: ts.TypeChecker): TypeTerm {
  const named = node.typeName.getText();
  const argument = node.typeArguments?.[0];
  if ((named === 'Array' || named === 'ReadonlyArray') && argument) {
    return { array: readType(argument, checker) };
  }
  if (named === 'Byte' || named === 'Integer') return 'number';
  if (named === 'Char') return 'string';
  const symbol = checker.getSymbolAtLocation(node.typeName);
  if (!symbol) return named === 'Date' ? 'date' : 'any';
  const place = placeOf(symbol);
  if (place === 'Base.Date' || place === 'Date') return 'date';
  for (const declaration of symbol.declarations ?? []) {
    if (ts.isEnumDeclaration(declaration)) return `enum:${place}`;
    if (ts.isTypeAliasDeclaration(declaration)) return readType(declaration.type, checker);
    if (ts.isInterfaceDeclaration(declaration)) {
      // An interface without members is a service that is only passed on, such as TextValidation.
      const service =
        declaration.members.length === 0 ||
        declaration.members.some(ts.isMethodSignature) ||
        declaration.heritageClauses !== undefined;
      return service && place.includes('.') ? `class:${place}` : 'object';
    }
  }
  return 'any';
}

function placeOf(symbol: ts.Symbol): string {
  const declaration = symbol.declarations?.[0];
  const parent = declaration?.parent?.parent;
  return parent && ts.isModuleDeclaration(parent)
    ? `${parent.name.text}.${symbol.name}`
    : symbol.name;
}

function sorted(result: Reference): Reference {
  const byName = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const classes = byName(result.classes);
  for (const entry of Object.values(classes)) entry.methods = byName(entry.methods);
  return { classes, enums: byName(result.enums), globals: byName(result.globals) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(target, `${JSON.stringify(readReference(), null, 1)}\n`);
}
