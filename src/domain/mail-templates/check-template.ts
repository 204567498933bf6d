// What is wrong with a template that staff have edited, before any mail is made of it.

import { fieldsOf, type MailField, type MailTemplateId, requiredFields } from './fields.ts';
import { nearestName } from './nearest-name.ts';
import { filledIn, partsOf } from './template-text.ts';

/** A mail's two texts: as a template, or filled in. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

export type TemplateFault =
  | {
      readonly kind: 'UNKNOWN_FIELD';
      readonly column: keyof MailText;
      readonly found: string;
      readonly nearest: MailField;
    }
  | { readonly kind: 'LACKS'; readonly column: 'body'; readonly field: MailField }
  | { readonly kind: 'BROKEN'; readonly column: keyof MailText; readonly near: string };

/** A value that no template writes by itself. */
const SEEN = '\u2060seen\u2060';

/** Everything that keeps a template from being used, subject first; [] for a good one. */
export function templateFaults(template: MailTemplateId, text: MailText): TemplateFault[] {
  const faults = [
    ...faultsIn('subject', text.subject, template),
    ...faultsIn('body', text.body, template),
  ];
  // What a broken text would print cannot be asked.
  return faults.length > 0 ? faults : lacking(template, text.body);
}

function faultsIn(column: keyof MailText, text: string, template: MailTemplateId): TemplateFault[] {
  const known = fieldsOf(template);
  return partsOf(text).flatMap((part): TemplateFault[] => {
    if (part.kind === 'BROKEN') return [{ kind: 'BROKEN', column, near: part.near }];
    if (known.some((field) => field === part.name)) return [];
    const nearest = nearestName(part.name, known);
    return [{ kind: 'UNKNOWN_FIELD', column, found: part.name, nearest }];
  });
}

/** Required fields that do not print when every other field has a value, or when none has. */
function lacking(template: MailTemplateId, body: string): TemplateFault[] {
  return requiredFields[template]
    .filter((field) =>
      ['x', ''].some((others) => {
        const values = Object.fromEntries(fieldsOf(template).map((name) => [name, others]));
        return !filledIn(body, { ...values, [field]: SEEN }).includes(SEEN);
      }),
    )
    .map((field) => ({ kind: 'LACKS', column: 'body', field }));
}
