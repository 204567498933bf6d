// The bytes of a .docx as the model that the checker of layout reads. Runs in Apps Script and in a page.

import type { FormDocument } from '../../domain/decree/model.ts';
import { openDocx } from './open-docx.ts';
import { readSections } from './sections.ts';

/** The document; throws `UnreadableDocx`. */
export function readDocx(bytes: Uint8Array): FormDocument {
  const { body, styles, linked } = openDocx(bytes);
  return { sections: readSections(body, styles, linked()) };
}
