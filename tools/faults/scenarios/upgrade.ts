// The book of an earlier program is upgraded by one press of “Thiết lập sổ”.

import { settingKeys } from '../../../src/workbook/settings.ts';
import { BOOK_VERSION, VERSION_KEY } from '../../../src/workbook/upgrades/book-version.ts';
import { type Scenario, unless } from '../scenario.ts';

export const upgrade: Scenario = {
  name: 'upgrade',
  place: 'old',
  entry: 'setUpFromMenu',
  act: (stage) => stage.press('setUpFromMenu'),
  missing(stage) {
    const version = stage.runtime.world.script.properties.script[VERSION_KEY] ?? '';
    const settings = new Set(stage.column('config', 'key'));
    const lacking = Object.values(settingKeys).filter((key) => !settings.has(key));
    return [
      ...unless(version === String(BOOK_VERSION), `The book is of version “${version}”.`),
      ...unless(lacking.length === 0, `No row of the settings has ${lacking.join(', ')}.`),
    ];
  },
  sample: { quick: 2, whole: 30 },
};
