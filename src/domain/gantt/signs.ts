// The signs of the picture: each tells by its shape what its colour tells, so that it reads in black and
// white. A week is three letters wide, so that bars join and marks stand in its middle.

export const sign = {
  /** Work that is done. */
  done: '███',
  /** Work of the current plan that is left. */
  left: '▓▓▓',
  /** Work whose time is given by the month or the quarter only. */
  fuzzy: '░░░',
  cancelled: '×××',
  /** The first plan. */
  base: '━━━',
  baseMilestone: ' ◇ ',
  /** A milestone, and the last day for replies of a round. */
  due: ' ◆ ',
  sent: ' ▸ ',
  /** A round that is sent and due in one week. */
  sentAndDue: ' ◈ ',
  meeting: ' ● ',
  /** From the sending of a round to its due day; from the planned end to the one that is forecast. */
  between: '┄┄┄',
  forecast: '┄▷ ',
  /** This week, where nothing else stands. */
  today: ' ┊ ',
  nothing: '   ',
} as const;

/** Letters of one week in the text of a line. */
export const WIDTH = 3;
