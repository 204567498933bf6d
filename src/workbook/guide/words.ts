// What the sheet “Hướng dẫn” says.

import type { tabColours } from '../colours.ts';
import type { ViewId } from '../views/view-ids.ts';

export interface GuideWords {
  readonly title: string;
  readonly intro: string;
  readonly daily: { readonly title: string; readonly steps: readonly string[] };
  readonly rules: { readonly title: string; readonly lines: readonly string[] };
  readonly heads: { readonly tab: string; readonly purpose: string };
  /** The kinds of tabs, by the colour of their tabs: its name, and who works there. */
  readonly groups: { readonly [Kind in keyof typeof tabColours]: string };
  /** What each view is for; the sheets of records bring their own words. */
  readonly views: { readonly [Id in ViewId]: string };
}
