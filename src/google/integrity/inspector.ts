// The book and what belongs to it outside, as only its check looks at them: one reading a tab, one list of
// Drive's files, one question a form.

import type { OurFile } from '../../domain/integrity/files.ts';
import type { FormState } from '../../domain/integrity/forms.ts';
import type { StandingTrigger } from '../../domain/integrity/triggers.ts';
import { Problem } from '../../domain/problem.ts';
import type { Memory } from '../../ports.ts';
import { bookWords } from '../../text/book-words.ts';
import type { Language } from '../../text/words.ts';
import type { Inspector, TabAsItIs } from '../../upkeep-ports.ts';
import { sheetIds } from '../../workbook/columns.ts';
import { isViewId, viewIds } from '../../workbook/views/view-ids.ts';
import { CHECK_TICK } from '../probes/tick-once.ts';
import { findSheet, type TabId } from '../tables/find-sheet.ts';
import { cellWriter } from '../tables/write-cells.ts';
import { keptTrigger, triggerKeys } from '../triggers.ts';
import { expectedFormulas } from './expected-formulas.ts';

const FORM = 'application/vnd.google-apps.form';
const JOB = 'soDeAnJob';

export function googleInspector(memory: Memory, language: Language): Inspector {
  const spreadsheet = SpreadsheetApp.getActive();
  const words = bookWords(language);
  const sheetOf = (tab: TabId) => findSheet(spreadsheet, memory, words, tab);
  return {
    tabs() {
      return [...viewIds, ...sheetIds].flatMap((id): TabAsItIs[] => {
        const sheet = thereIs(() => sheetOf(id));
        if (sheet === null) return [];
        const range = sheet.getDataRange();
        return [
          {
            id,
            name: sheet.getName(),
            formulas: range.getFormulas(),
            values: isViewId(id) ? [] : range.getValues(),
            shown: () => range.getDisplayValues(),
          },
        ];
      });
    },
    expected: (tabs) => expectedFormulas(tabs, memory),
    putFormulas(tab, { row, column, formulas }) {
      const range = sheetOf(tab).getRange(row, column, formulas.length, 1);
      range.setFormulas(formulas.map((formula) => [formula]));
    },
    putContents(tab, cells) {
      cellWriter().write(sheetOf(tab), cells);
    },
    triggers() {
      return ScriptApp.getProjectTriggers().map(
        (trigger): StandingTrigger => ({
          id: trigger.getUniqueId(),
          handler: trigger.getHandlerFunction(),
        }),
      );
    },
    keptTrigger(purpose) {
      const [id] = keptTrigger(keyOf(purpose), memory);
      return id;
    },
    removeTrigger(id) {
      const found = ScriptApp.getProjectTriggers().find((one) => one.getUniqueId() === id);
      if (found !== undefined) ScriptApp.deleteTrigger(found);
    },
    files() {
      const found: OurFile[] = [];
      let pageToken: string | undefined;
      do {
        const page = listed(pageToken);
        for (const file of page.files ?? []) {
          const properties: Readonly<Record<string, unknown>> = { ...file.appProperties };
          found.push({
            fileId: file.id ?? '',
            name: file.name ?? '',
            kind: file.mimeType === FORM ? 'FORM' : 'OTHER',
            trashed: file.trashed ?? false,
            jobKey: String(properties[JOB] ?? ''),
          });
        }
        pageToken = page.nextPageToken;
      } while (pageToken !== undefined);
      return found;
    },
    formState(formId): FormState {
      try {
        const form = FormApp.openById(formId);
        return form.isAcceptingResponses() ? 'OPEN' : 'CLOSED';
      } catch (error) {
        // A form that was deleted, or is not ours any more: which of them no document tells [K].
        console.error(String(error));
        return 'GONE';
      }
    },
  };
}

function keyOf(purpose: Parameters<Inspector['keptTrigger']>[0]): string {
  if (typeof purpose === 'object') return triggerKeys.form(purpose.formId);
  switch (purpose) {
    case 'DAILY':
      return triggerKeys.daily;
    case 'EDITS':
      return triggerKeys.edits;
    case 'CONTINUING':
      return triggerKeys.continuing;
    case 'CHECK':
      return CHECK_TICK;
  }
}

/** A tab that was deleted is told by others: a sheet of records cannot be read, a view is made anew. */
function thereIs<Sheet>(find: () => Sheet): Sheet | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** The script's own files (drive.file shows it no others), those in the bin, too. */
function listed(pageToken: string | undefined): GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList {
  const files = Drive?.Files;
  if (files === undefined) throw new Error('The advanced Drive service is not enabled.');
  const fields = 'nextPageToken,files(id,name,mimeType,trashed,appProperties)';
  return files.list({ fields, pageSize: 1000, ...(pageToken ? { pageToken } : {}) });
}
