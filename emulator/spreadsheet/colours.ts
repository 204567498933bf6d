// Colours as Google writes them: `#rrggbb` in small letters; nonsense is passed over in silence.

const named: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  lime: '#00ff00',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  aqua: '#00ffff',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  fuchsia: '#ff00ff',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
};

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
  return named[small];
}
