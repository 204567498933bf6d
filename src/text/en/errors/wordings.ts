// What stands against making a document of its wording. English.

import type { WordingPlace } from '../../../domain/problems/wordings.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { enums } from '../enums.ts';

const place = ({ sheet, row, column, document, block }: WordingPlace): string =>
  `Sheet “${sheet}”, row ${row}, column “${column}” (${enums.documentType[document]}, block “${block}”)`;

const restore = 'or delete the row and set the book up again to have the shipped text back';

export const wordingErrors = {
  'WORDING.FIELD': ({ found, nearest, ...where }) =>
    `${place(where)}: there is no field “{{${found}}}”, so no document was made. To mend it: ${nearest === '' ? 'take the field out' : `the nearest field is “{{${nearest}}}”; correct the cell`}, ${restore}.`,
  'WORDING.LACKS': ({ field, ...where }) =>
    `${place(where)}: the field “{{${field}}}” is missing, or prints in some cases only, so no document was made. To mend it: put “{{${field}}}” into the text, outside every conditional part, ${restore}.`,
  'WORDING.BROKEN': ({ near, ...where }) =>
    `${place(where)}: the braces of a field are not right at “${near}”, so no document was made. To mend it: write each field between two braces, “{{han}}”; open each conditional part with “{{#capTren}}” and close it with “{{/capTren}}”; ${restore}.`,
  'MEETING.UNKNOWN': ({ meeting }) =>
    `There is no meeting “${meeting}” in the sheet of meetings. To mend it: close the dialog, open it again and choose a meeting from the list.`,
} satisfies Partial<ProblemSentences>;
