// The page of versions: what there is, then one thing to do with one of them.

import type { DraftShown, DraftsData } from '../data/drafts.ts';
import type { Report } from '../data.ts';
import { button, element, field, input, note, offer, select, table } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';

const data = dialogData<DraftsData>();
const { common, words } = data;
const page = frame(common);

type Act = keyof DraftsData['words']['acts'];
const ACTS: readonly Act[] = ['COMPARE', 'NEW', 'CONTENT', 'FORMAT', 'APPROVAL'];

const acts = select(ACTS.map((id) => ({ id, label: words.acts[id] })));
const drafts = select(data.drafts, data.chosen || undefined);
const others = select([]);
const link = input('url');
const otherLine = field(words.other, others);
const linkLine = field(words.link, link);
const hint = element('p', { class: 'soft' });
const doIt = button('', act, true);

const chosenAct = (): Act => ACTS.find((one) => one === acts.value) ?? 'COMPARE';
const chosenDraft = (): DraftShown | undefined => data.drafts.find(({ id }) => id === drafts.value);

function register(): HTMLElement {
  const mark = (text: string) => ({
    text: text === '' ? words.notYet : text,
    tone: text === '' ? 'soft' : 'ok',
  });
  return table(
    [words.draft, words.content, words.format, words.approval],
    data.drafts.map(({ label, current, content, format, approval }) => [
      current ? `${label} (${words.current})` : label,
      mark(content),
      mark(format),
      mark(approval),
    ]),
  );
}

function choose(): void {
  const now = chosenAct();
  const draft = chosenDraft();
  otherLine.hidden = now !== 'COMPARE' || (draft?.others.length ?? 0) === 0;
  linkLine.hidden = now !== 'NEW';
  offer(others, draft?.others ?? []);
  hint.textContent =
    now === 'COMPARE' && (draft?.others.length ?? 0) === 0 ? words.onlyOne : words.hints[now];
  doIt.textContent = words.confirm[now];
  doIt.disabled = draft === undefined || (now === 'COMPARE' && draft.others.length === 0);
}

function act(): void {
  const draftId = drafts.value;
  const now = chosenAct();
  const work = (): Promise<Report> => {
    if (now === 'COMPARE') return ask<Report>('compareDrafts', { draftId, otherId: others.value });
    if (now === 'NEW') return ask<Report>('newDraft', { draftId, link: link.value });
    return ask<Report>('checkDraft', { draftId, check: now });
  };
  page.run(work, (report) => {
    page.show(...reportView(report));
    page.buttons(common.close);
  });
}

if (data.drafts.length === 0) {
  page.show(note('', words.noDrafts));
  page.buttons(common.close);
} else {
  page.show(
    register(),
    element('h2', {}, words.toDo),
    element('div', { class: 'row' }, field(words.act, acts), field(words.draft, drafts)),
    otherLine,
    linkLine,
    hint,
  );
  page.buttons(common.close, doIt);
  acts.addEventListener('change', choose);
  drafts.addEventListener('change', choose);
  choose();
  acts.focus({ preventScroll: true });
}
