// The words of keeping and restoring, in the language of the reader.

import { keeping as english } from '../../text/en/keeping.ts';
import { type KeepingWords, keeping as vietnamese } from '../../text/vi/keeping.ts';

export const keepingWords = (language: 'vi' | 'en'): KeepingWords =>
  language === 'vi' ? vietnamese : english;
