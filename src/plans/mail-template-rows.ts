// The first rows of the sheet of templates: the shipped texts, each with when it is used and its fields.

import { idOf, type TemplateId } from '../domain/ids.ts';
import {
  fieldsOf,
  kindOfTemplate,
  type MailTemplateId,
  mailTemplateIds,
} from '../domain/mail-templates/fields.ts';
import { mailTemplates } from '../text/vi/mail.ts';
import type { Row } from '../workbook/schema.ts';

export interface TemplateNotes {
  readonly used: Readonly<Record<MailTemplateId, string>>;
  readonly fields: (names: readonly string[]) => string;
}

export function mailTemplateRows(notes: TemplateNotes): Row<'mailTemplates'>[] {
  return mailTemplateIds.map((template) => ({
    templateId: idOf<TemplateId>(template),
    kind: kindOfTemplate[template],
    ...mailTemplates[template],
    note: `${notes.used[template]} ${notes.fields(fieldsOf(template))}`,
  }));
}
