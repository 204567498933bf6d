// Reads the types of parameters and results as the short terms of the reference.

import ts from 'typescript';
import type { Parameter, TypeTerm } from '../../emulator/core/signatures.ts';

const keywords = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.ObjectKeyword, 'object'],
  [ts.SyntaxKind.AnyKeyword, 'any'],
  [ts.SyntaxKind.UnknownKeyword, 'any'],
  [ts.SyntaxKind.UndefinedKeyword, 'undefined'],
]);

export function readParameter(parameter: ts.ParameterDeclaration, checker: ts.TypeChecker) {
  const read: Parameter = { type: parameter.type ? readType(parameter.type, checker) : 'any' };
  if (parameter.dotDotDotToken) {
    if (typeof read.type === 'object' && 'array' in read.type) read.type = read.type.array;
    read.variadic = true;
  } else if (parameter.questionToken) read.optional = true;
  return read;
}

export function readType(node: ts.TypeNode, checker: ts.TypeChecker): TypeTerm {
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
  if (named === 'Record') return 'object';
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
      // An interface without members is a service that is only passed on, such as TextValidation;
      // one with properties alone is plain data, also when it extends another (GmailReplyOptions).
      const service =
        declaration.members.length === 0 || declaration.members.some(ts.isMethodSignature);
      return service && place.includes('.') ? `class:${place}` : 'object';
    }
  }
  return 'any';
}

/** The class or enum that a method gives, also as an array or beside null; null for plain data. */
export function readResult(node: ts.TypeNode | undefined, checker: ts.TypeChecker): string | null {
  const term = node ? readType(node, checker) : 'any';
  const places = JSON.stringify(term).match(/(?:class|enum):[\w.]+/g) ?? [];
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Where a symbol stands: `Spreadsheet.Range`. */
export function placeOf(symbol: ts.Symbol): string {
  const declaration = symbol.declarations?.[0];
  const parent = declaration?.parent?.parent;
  return parent && ts.isModuleDeclaration(parent)
    ? `${parent.name.text}.${symbol.name}`
    : symbol.name;
}
