// The words of what the check of the book finds and mends, in the language of the reader.

import { integrity as english } from '../../../text/en/integrity.ts';
import { integrity as vietnamese } from '../../../text/vi/integrity.ts';

export type IntegrityWords = typeof vietnamese;

export const integrityWords = (language: 'vi' | 'en'): IntegrityWords =>
  language === 'vi' ? vietnamese : english;
