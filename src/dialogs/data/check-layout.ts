// What travels between the commands that check layout and their page: findings as data, told in the page.

import type { FormCheck } from '../../domain/decree/check-form.ts';
import type { dialogs } from '../../text/vi/dialogs.ts';
import type { Choice } from '../data.ts';

export interface CheckLayoutData {
  readonly common: (typeof dialogs)['common'];
  readonly words: (typeof dialogs)['checkLayout'];
  /** In which the findings are told. */
  readonly language: 'vi' | 'en';
  /** Documents that the book made, the newest first. */
  readonly documents: readonly Choice[];
}

export interface CheckedDocument {
  readonly name: string;
  readonly check: FormCheck;
}
