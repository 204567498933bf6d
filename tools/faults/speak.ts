// Gives the words of both languages to promises that read the book with the product's own rules.

import * as english from '../../src/english.ts';
import { supplyWords } from '../../src/text/supplied.ts';
import * as vietnamese from '../../src/text/vietnamese.ts';

supplyWords({ vi: () => vietnamese, en: () => english });
