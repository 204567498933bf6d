// The workbook in the page: the library's grid over a model that shares the server's.

import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';
import type { MenuReport, WorkbookSnapshot } from '../../api.ts';
import { confirmed } from '../dialogs/question.ts';
import { complain, notice } from '../notices.ts';
import { connected, fetchJson, windowName } from '../server.ts';
import { me } from '../session.ts';
import { customFunctionsOf } from './custom-functions.ts';
import { withMenuRoles } from './menu-bar.ts';
import { setOpenModel, turnTo } from './open-model.ts';
import { putScriptMenus } from './script-menu.ts';
import { gridTransport } from './transport.ts';
import { vietnamese } from './words.ts';

interface OpenGrid {
  app: App;
  model: Model;
  transport: ReturnType<typeof gridTransport>;
}

let open: OpenGrid | null = null;
let mounting: Promise<void> = Promise.resolve();

/** Shows the workbook as the server now has it, in place of what was shown; keeps the active tab. */
export function showWorkbook(place: HTMLElement): Promise<void> {
  mounting = mounting.then(() => mount(place)).catch((error: unknown) => complain(error));
  return mounting;
}

async function mount(place: HTMLElement): Promise<void> {
  await connected;
  const user = me();
  const transport = gridTransport(() => void showWorkbook(place));
  const query = `user=${encodeURIComponent(user.email)}`;
  const [shown, menus, templates] = await Promise.all([
    fetchJson<WorkbookSnapshot>(`/api/grid?${query}`),
    fetchJson<MenuReport>(`/api/menu?${query}${open ? '' : '&opening=yes'}`),
    gridTemplates(),
  ]);
  const sheet = open?.model.getters.getActiveSheetId();
  const position = open?.model.getters.getActivePosition();
  leave();
  putScriptMenus(menus);
  const model = new Model(
    shown.data,
    {
      mode: shown.writable ? 'normal' : 'readonly',
      client: { id: windowName, name: user.email },
      transportService: transport,
      custom: customFunctionsOf(shown),
      notifyUI: ({ text }) => notice(text),
      raiseBlockingErrorUI: (text) => complain(text, 'Bảng tính'),
    },
    [],
  );
  if (sheet && position && model.getters.tryGetSheet(sheet)) {
    turnTo(model, sheet);
    model.selection.selectCell(position.col, position.row);
  }
  // After a lost message the models no longer agree: begin with the server's again.
  model.on('unexpected-revision-id', place, () => void showWorkbook(place));
  const app = new App(Spreadsheet, {
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => notice(text),
      raiseError: (text: string, done?: () => void) => {
        complain(text, 'Bảng tính');
        done?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
        void confirmed('Bảng tính', text).then((sure) => (sure ? confirm() : cancel?.()));
      },
    },
    templates,
    translateFn: (text: string) => vietnamese(text),
  });
  open = { app, model, transport };
  setOpenModel(model);
  await app.mount(place);
}

function leave(): void {
  if (!open) return;
  void open.model.leaveSession();
  open.transport.close();
  open.app.destroy();
  open = null;
  setOpenModel(null);
}

let templatesText: Promise<string> | null = null;

function gridTemplates(): Promise<string> {
  templatesText ??= fetch('/assets/o_spreadsheet.xml')
    .then((response) => response.text())
    .then(withMenuRoles);
  return templatesText;
}
