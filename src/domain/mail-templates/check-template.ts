// What is wrong with a template that staff have edited, before any mail is made of it.

import { faultsInText, lackingFields, type TextFault } from '../templates/text-faults.ts';
import { fieldsOf, type MailField, type MailTemplateId, requiredFields } from './fields.ts';

/** A mail's two texts: as a template, or filled in. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

export type TemplateFault =
  | (TextFault<MailField> & { readonly column: keyof MailText })
  | { readonly kind: 'LACKS'; readonly column: 'body'; readonly field: MailField };

/** Everything that keeps a template from being used, subject first; [] for a good one. */
export function templateFaults(template: MailTemplateId, text: MailText): TemplateFault[] {
  const known = fieldsOf(template);
  const faults = (['subject', 'body'] as const).flatMap((column) =>
    faultsInText(text[column], known).map((fault) => ({ ...fault, column })),
  );
  // What a broken text would print cannot be asked.
  if (faults.length > 0) return faults;
  return lackingFields(text.body, known, requiredFields[template]).map((field) => ({
    kind: 'LACKS',
    column: 'body',
    field,
  }));
}
