// The few colours of the workbook, each with its meaning; a colour never stands without a word.

export const colours = {
  headText: '#ffffff',
  head: '#1f4e79',
  ownedHead: '#5b7083',
  owned: '#f3f4f6',
  border: '#c8d0d8',
} as const;

/** Tabs by what people do there. */
export const tabColours = {
  view: '#c00000',
  work: '#1f4e79',
  directory: '#38761d',
  machinery: '#666666',
} as const;

/** How a word in a cell is shown. */
export const tones = {
  good: { background: '#d9ead3', text: '#274e13' },
  busy: { background: '#d0e2f3', text: '#0b3d66' },
  warning: { background: '#fff2cc', text: '#7f5f00' },
  bad: { background: '#f4cccc', text: '#990000' },
  quiet: { background: '#eeeeee', text: '#666666' },
} as const;

export type Tone = keyof typeof tones;
