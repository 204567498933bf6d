// The words of an upgrade, in the language of the reader; they stand in dist/upkeep.html alone.

import type { Office } from '../../ports.ts';
import { upgrade as english } from '../../text/en/upgrade.ts';
import { upgrade as vietnamese } from '../../text/vi/upgrade.ts';

export const upgradeWords = (language: Office['language']): typeof vietnamese =>
  language === 'vi' ? vietnamese : english;
