// What stands against making or sending a mail. English.

import type { TemplatePlace } from '../../../domain/problems/mails.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';

const place = ({ sheet, row, column, template }: TemplatePlace): string =>
  `Sheet “${sheet}”, row ${row}, column “${column}” (template ${template})`;

export const mailErrors = {
  'MAIL.TEMPLATE_FIELD': ({ found, nearest, ...where }) =>
    `${place(where)}: there is no field “{{${found}}}”, so no mail was made or sent. To mend it: the nearest field is “{{${nearest}}}”; correct the cell, or clear it to use the shipped text.`,
  'MAIL.TEMPLATE_LACKS': ({ field, ...where }) =>
    `${place(where)}: the field “{{${field}}}” is missing, or prints in some cases only; without it nobody could answer, so no mail was made or sent. To mend it: put “{{${field}}}” into the text, outside every conditional part, or clear the cell to use the shipped text.`,
  'MAIL.TEMPLATE_BROKEN': ({ near, ...where }) =>
    `${place(where)}: the braces of a field are not right at “${near}”, so no mail was made or sent. To mend it: write each field between two braces, “{{han}}”; open each conditional part with “{{#imLang}}” and close it with “{{/imLang}}”.`,
} satisfies Partial<ProblemSentences>;
