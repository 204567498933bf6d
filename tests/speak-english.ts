// Gives the words of both languages to what is tested outside the runtime, where no file is loaded.

import * as english from '../src/english.ts';
import { supplyEnglish } from '../src/text/in-english.ts';

supplyEnglish(() => english);
