// Reads version 3 of the advanced Drive service, whose typings are nested deeper than the others.

import ts from 'typescript';
import type { Reference, TypeTerm } from '../../emulator/core/signatures.ts';
import { bodyOf, emptyClass, readInterface } from './classes.ts';

/** Adds `DriveV3.Drive` and its collections: `DriveV3.Files`, `DriveV3.Permissions`, … */
export function readDrive(file: ts.SourceFile, checker: ts.TypeChecker, result: Reference): void {
  const drive = emptyClass();
  result.classes['DriveV3.Drive'] = drive;
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node)) {
      for (const statement of bodyOf(node)) visit(statement);
      if (node.body && ts.isModuleDeclaration(node.body)) visit(node.body);
    }
    if (!ts.isInterfaceDeclaration(node)) return;
    const name = node.name.text;
    const collection = /^(\w+)Collection$/.exec(name)?.[1];
    if (collection) {
      const place = `DriveV3.${collection}`;
      readInterface(node, place, checker, result);
      drive.services[collection] = place;
    } else if (name === 'Drive' && node.members.some(ts.isMethodSignature)) {
      readInterface(node, 'DriveV3.Drive', checker, result);
      drive.others = [];
    }
  };
  for (const statement of file.statements) visit(statement);
  for (const [place, entry] of Object.entries(result.classes)) {
    if (!place.startsWith('DriveV3.')) continue;
    // What the service gives are plain objects.
    entry.returns = Object.create(null);
    for (const overloads of Object.values(entry.methods)) {
      for (const parameter of overloads.flat()) parameter.type = plain(parameter.type);
    }
  }
}

/** Resources are plain objects; `null` in the place of the media means none. */
function plain(type: TypeTerm): TypeTerm {
  if (type === 'class:Base.Blob') return { union: [type, 'null', 'undefined'] };
  return typeof type === 'string' && type.startsWith('class:') ? 'object' : type;
}
