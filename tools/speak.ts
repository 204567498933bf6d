// Gives the words of both languages to whatever reads the book outside the runtime, where no file is loaded.

import * as english from '../src/english.ts';
import { supplyWords } from '../src/text/supplied.ts';
import * as vietnamese from '../src/text/vietnamese.ts';

supplyWords({ vi: () => vietnamese, en: () => english });
