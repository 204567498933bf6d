// Opening a round: one form, published and proved, before a mail leads to it.

import type { Mutant } from '../mutant.ts';

const forms = 'src/google/forms.ts';
const onRecord = 'src/commands/form-on-record.ts';
const opening = 'tests/stories/opening/opening.test.ts';

export const openings: readonly Mutant[] = [
  {
    name: 'the form is not published',
    promise: 'no mail leads to a form that takes no answers',
    file: forms,
    from: `  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
`,
    to: '',
    noticedBy: { tests: opening, titled: 'has the layout of the handbook' },
  },
  {
    name: 'the form is not asked whether it takes answers',
    promise: 'no mail leads to a form that takes no answers',
    file: onRecord,
    from: `  if (!office.forms.isOpen(form.formId)) throw place.closed();
`,
    to: '',
    noticedBy: { tests: opening, titled: 'that does not take answers stops the opening' },
  },
  {
    name: 'the intent to make a form is not kept',
    promise: 'a form that may be left over in Drive is told',
    file: onRecord,
    from: `  keepSurely({ [intent]: fileName }, office.memory);
`,
    to: '',
    noticedBy: {
      tests: 'tests/stories/opening/stopped.test.ts',
      titled: 'is finished by the tick, as it was chosen',
    },
  },
];
