// Colours as Google writes them: `#rrggbb` in small letters; nonsense is passed over in silence.

import { colourNames } from './colour-names.ts';

/** What Google's standard theme makes of its roles [K]. */
export const standardTheme: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/** The colour of a role of the theme; black for a role that it does not fill. */
export function themeColour(role: string): string {
  return standardTheme[role] ?? '#000000';
}

/**
 * The colour that a text names, or undefined for nonsense, which Google accepts without effect.
 * @example colour('#FC0') // '#ffcc00'
 */
export function colour(text: string | null): string | undefined {
  if (text === null) return undefined;
  const small = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(small)) return small;
  if (/^#[0-9a-f]{3}$/.test(small)) return small.replace(/[0-9a-f]/g, '$&$&');
  const channels = /^rgb\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})\)$/.exec(small);
  if (channels) {
    const hex = (channel = '0') => Math.min(255, Number(channel)).toString(16).padStart(2, '0');
    return `#${hex(channels[1])}${hex(channels[2])}${hex(channels[3])}`;
  }
  return colourNames[small.replace('grey', 'gray')];
}
