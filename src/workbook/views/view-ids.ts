// The tabs that only show: formulas over the records, laid out as a page; they hold no records.

/** In the order of their tabs, before the sheets of records. */
export const viewIds = ['dashboard', 'today', 'gantt'] as const;

export type ViewId = (typeof viewIds)[number];
