// The grid's own menus without what makes no sense in the office; File holds what Google's would.

import { registries } from '@odoo/o-spreadsheet';

/** Charts, pivots and pictures have no place in the store behind the grid. */
const WITHOUT: [string, string[]][] = [
  ['insert', ['insert_chart', 'insert_carousel', 'insert_pivot', 'insert_image', 'insert_table']],
  ['data', ['pivot_data_sources', 'named_range']],
  ['view', ['group_headers', 'toggle_pin_panel', 'view_irregularity_map']],
  ['file', ['settings']],
];

export function trimUsualMenus(download: () => void, makeCopy: () => void): void {
  const bar = registries.topbarMenuRegistry;
  for (const [menu, without] of WITHOUT) {
    const spec = bar.get(menu);
    bar.replace(menu, {
      ...spec,
      children: (spec.children ?? []).filter(
        (child) => typeof child === 'function' || !without.includes(child.id ?? ''),
      ),
    });
  }
  bar.addChild('make_copy', ['file'], {
    name: 'Tạo bản sao',
    sequence: 5,
    isReadonlyAllowed: true,
    execute: makeCopy,
    icon: 'o-spreadsheet-Icon.COPY',
  });
  bar.addChild('download', ['file'], {
    name: 'Tải về Excel (.xlsx)',
    sequence: 10,
    isReadonlyAllowed: true,
    execute: download,
    icon: 'o-spreadsheet-Icon.EXPORT_XLSX',
  });
}
