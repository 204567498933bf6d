// The tabs that only show: formulas over the records, or words, laid out as a page; they hold no records.

/** In the order of their tabs, before the sheets of records. */
export const viewIds = ['dashboard', 'today', 'gantt', 'guide'] as const;

export type ViewId = (typeof viewIds)[number];

export const isViewId = (tab: string): tab is ViewId => viewIds.some((id) => id === tab);
