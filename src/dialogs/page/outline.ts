// The page of a draft's outline: choose a file or paste the text, check each clause, then write.

import { readDraftLines } from '../../documents/reading/draft-lines.ts';
import { UnreadableDocx } from '../../documents/reading/open-docx.ts';
import type { DraftLine } from '../../domain/outline/heading-line.ts';
import { pastedLines, readOutline } from '../../domain/outline/read-outline.ts';
import type { OutlineData, OutlineInput, OutlineProposal } from '../data/outline.ts';
import type { Report } from '../data.ts';
import { button, element, field, input, note, select } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { outlineView } from './parts/outline/outline-view.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<OutlineData>();
const { common, words } = data;
const page = frame(common);

const drafts = select(data.drafts, data.chosen);
const file = input('file');
file.accept = '.docx';
const pasted = element('textarea', { rows: '12', spellcheck: 'false' });

function askForText(): void {
  page.show(
    element('p', { class: 'soft' }, words.intro),
    field(words.draft, drafts),
    field(words.file, file),
    field(words.pasted, pasted),
  );
  page.buttons(common.cancel, button(words.read, read, true));
  drafts.focus({ preventScroll: true });
}

async function linesGiven(): Promise<DraftLine[]> {
  const [chosen] = Array.from(file.files ?? []);
  if (chosen !== undefined) {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    try {
      return readDraftLines(bytes);
    } catch (error) {
      throw error instanceof UnreadableDocx ? new Error(words.notDocx) : error;
    }
  }
  if (pasted.value.trim() === '') throw new Error(words.missing);
  return pastedLines(pasted.value);
}

function read(): void {
  page.run(linesGiven, (lines) => propose(lines, new Set()));
}

/** `asText`: lines that a person says are no headings. */
function propose(lines: readonly DraftLine[], asText: ReadonlySet<number>): void {
  const { clauses, contentsLines } = readOutline(lines, asText);
  const given: OutlineInput = { draftId: drafts.value, clauses, contentsLines };
  page.run(
    () => ask<OutlineProposal>('previewOutline', given),
    (proposal) => {
      const view = outlineView(
        words,
        proposal,
        clauses.map(({ line }) => line),
      );
      const write = button(words.write, () => send(given), true);
      const refresh = button(words.refresh, () =>
        propose(lines, new Set([...asText, ...view.cleared()])),
      );
      refresh.hidden = true;
      view.onChange(() => {
        // What was cleared must be looked at again before it is written.
        const changed = view.cleared().length > 0;
        refresh.hidden = !changed;
        write.disabled = changed;
      });
      page.show(...view.nodes);
      page.buttons(common.cancel, button(words.again, askForText), refresh, write);
      view.first.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    },
  );
}

function send(given: OutlineInput): void {
  page.run(
    () => ask<Report>('importOutline', given),
    (report) => {
      page.show(...reportView(report));
      page.buttons(common.close);
    },
  );
}

if (data.drafts.length === 0) {
  page.show(note('', words.noDrafts));
  page.buttons(common.close);
} else {
  askForText();
}
