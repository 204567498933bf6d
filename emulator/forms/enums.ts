// The enums of Forms, one object per value, in the order of the reference.

import { GasEnum } from '../core/service.ts';

const ITEM_TYPES = [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
] as const;
const NAVIGATION = ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT'] as const;

export type NavigationName = (typeof NAVIGATION)[number];

const valuesOf = (type: string, names: readonly string[]) =>
  new Map(names.map((name, ordinal) => [name, new GasEnum(type, name, ordinal)]));

const itemTypes = valuesOf('Forms.ItemType', ITEM_TYPES);
const navigationTypes = valuesOf('Forms.PageNavigationType', NAVIGATION);
const destinationTypes = valuesOf('Forms.DestinationType', ['SPREADSHEET']);

function pick(values: Map<string, GasEnum>, name: string): GasEnum {
  const value = values.get(name);
  if (!value) throw new Error(`Forms has no enum value ${name}.`);
  return value;
}

/** `FormApp.ItemType.TEXT` for `'TEXT'`. */
export const itemType = (name: string) => pick(itemTypes, name);
/** `FormApp.PageNavigationType.SUBMIT` for `'SUBMIT'`. */
export const navigationType = (name: NavigationName) => pick(navigationTypes, name);
export const spreadsheetDestination = () => pick(destinationTypes, 'SPREADSHEET');
