// Which comments count, as formulas say it: those of replies that were replaced stay in the log and count no more.

import { quotedText as quoted } from '../places.ts';
import type { LayoutInput } from './layout-input.ts';

/** What the state of a comment of a replaced reply is called, as a text in a formula. */
export const replacedState = ({ label }: LayoutInput): string =>
  quoted(label('commentStatus', 'THAY_THE'));

/** A factor of a SUMPRODUCT, row by row. */
export const notReplaced = (input: LayoutInput): string =>
  `(${input.place('comments', 'status')}<>${replacedState(input)})`;
