// The reference of Apps Script as data: which methods a class has, with which parameters.

import { readFileSync } from 'node:fs';
import { GasEnum } from './service.ts';

/**
 * The type of a parameter: a keyword (`string`, `number`, `boolean`, `date`, `object`, `function`,
 * `null`, `any`), an enum (`enum:Base.Button`), a class (`class:Spreadsheet.Range`), an array or a
 * union.
 */
export type TypeTerm = string | { array: TypeTerm } | { union: TypeTerm[] };

export interface Parameter {
  type: TypeTerm;
  optional?: true;
  variadic?: true;
}

export interface ClassReference {
  /** Overloads by method; inherited methods are listed, too. */
  methods: Record<string, Parameter[][]>;
  /** The class or enum that a method gives (`class:Spreadsheet.Range`), where it gives one. */
  returns: Record<string, string>;
  /** Enums that hang on the object, such as `SpreadsheetApp.ProtectionType`. */
  enums: Record<string, string>;
  /** Services that hang on the object, such as `Drive.Files`. */
  services: Record<string, string>;
  /** Other properties, such as `MimeType.PDF`. */
  others: string[];
  /** Interfaces that it extends. */
  extends: string[];
  /** Whether a script may put properties of its own on it (`HtmlTemplate`). */
  open: boolean;
}

export interface Reference {
  classes: Record<string, ClassReference>;
  /** Names of the values in order, by the enum's place. */
  enums: Record<string, string[]>;
  /** The class behind a global name: `SpreadsheetApp` → `Spreadsheet.SpreadsheetApp`. */
  globals: Record<string, string>;
}

/** The reference that `tools/signatures.ts` wrote. */
export const reference: Reference = JSON.parse(
  readFileSync(new URL('../contract/signatures.json', import.meta.url), 'utf8'),
);

const enumValues = new Map<string, Record<string, GasEnum>>();

/** The values of an enum by name: one object per value, so that `===` works on the host side. */
export function enumOf(type: string): Record<string, GasEnum> {
  let values = enumValues.get(type);
  if (!values) {
    const names = reference.enums[type];
    if (!names) throw new Error(`The reference has no enum ${type}.`);
    values = Object.fromEntries(names.map((name, index) => [name, new GasEnum(type, name, index)]));
    enumValues.set(type, values);
  }
  return values;
}

/** One value of an enum, such as `enumValue('Base.Button', 'OK')`. */
export function enumValue(type: string, name: string): GasEnum {
  const value = enumOf(type)[name];
  if (!value) throw new Error(`The enum ${type} has no value ${name}.`);
  return value;
}

/**
 * How Google names a class in its messages: `Spreadsheet.Range` is `SpreadsheetApp.Range`, a global
 * object is itself.
 */
export function messageName(gas: string): string {
  const [room = '', name = ''] = gas.split('.');
  if (reference.globals[name] === gas) return name;
  if (gas === 'DriveV3.Drive') return 'Drive';
  const prefix = messagePrefixes[room];
  return prefix ? `${prefix}.${name}` : name;
}

/** The short name of a method in counts and logs: `Range.setValues`, `Drive.Files.create`. */
export function methodName(gas: string, method: string): string {
  const [room, name = ''] = gas.split('.');
  if (room === 'DriveV3') return name === 'Drive' ? `Drive.${method}` : `Drive.${name}.${method}`;
  return `${name}.${method}`;
}

const messagePrefixes: Record<string, string> = {
  Cache: 'CacheService',
  Calendar: 'CalendarApp',
  Charts: 'Charts',
  Content: 'ContentService',
  Document: 'DocumentApp',
  Drive: 'DriveApp',
  DriveV3: 'Drive',
  Forms: 'FormApp',
  Gmail: 'GmailApp',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Mail: 'MailApp',
  Properties: 'PropertiesService',
  Script: 'ScriptApp',
  Spreadsheet: 'SpreadsheetApp',
};
