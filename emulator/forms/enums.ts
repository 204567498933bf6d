// The values of Forms' enums by name, as the reference has them.

import type { GasEnum } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';

export type NavigationName = 'CONTINUE' | 'GO_TO_PAGE' | 'RESTART' | 'SUBMIT';

/** `FormApp.ItemType.TEXT` for `'TEXT'`. */
export const itemType = (name: string): GasEnum => enumValue('Forms.ItemType', name);

/** `FormApp.PageNavigationType.SUBMIT` for `'SUBMIT'`. */
export const navigationType = (name: NavigationName): GasEnum =>
  enumValue('Forms.PageNavigationType', name);

/** `FormApp.RatingIconType.HEART` for `'HEART'`. */
export const ratingIcon = (name: string): GasEnum => enumValue('Forms.RatingIconType', name);

/** `FormApp.Alignment.CENTER` for `'CENTER'`. */
export const alignment = (name: string): GasEnum => enumValue('Forms.Alignment', name);

export const spreadsheetDestination = (): GasEnum =>
  enumValue('Forms.DestinationType', 'SPREADSHEET');
