// Gives Code.js its words, before anything is done: Vietnamese at hand, English loaded when it is read.

import { loadLater } from './google/later.ts';
import { once } from './once.ts';
import { type English, supplyWords } from './text/supplied.ts';
import * as vietnamese from './text/vietnamese.ts';

supplyWords({ vi: () => vietnamese, en: once(() => loadLater<English>('english')) });
