// What the person at the screen sees: messages and the dialogs of src/dialogs.

import type { DialogName, Screen, SidebarName } from '../ports.ts';

const sizes: Record<DialogName, { width: number; height: number }> = {
  'open-round': { width: 900, height: 640 },
  'enter-reply': { width: 900, height: 660 },
  tray: { width: 860, height: 640 },
  'close-round': { width: 560, height: 420 },
  'round-steps': { width: 860, height: 640 },
  'make-documents': { width: 620, height: 520 },
  'check-layout': { width: 900, height: 640 },
  'reply-letters': { width: 860, height: 640 },
  'evidence-pack': { width: 860, height: 640 },
  bodies: { width: 940, height: 660 },
  'letter-number': { width: 640, height: 560 },
  contacts: { width: 940, height: 660 },
  'move-phase': { width: 960, height: 660 },
  mails: { width: 900, height: 660 },
  'plan-import': { width: 980, height: 680 },
  outline: { width: 980, height: 680 },
  drafts: { width: 940, height: 640 },
  dossier: { width: 980, height: 660 },
  'new-book': { width: 820, height: 640 },
  keeping: { width: 940, height: 660 },
  reminding: { width: 900, height: 640 },
  'assign-tasks': { width: 940, height: 680 },
  'bulk-answer': { width: 940, height: 680 },
  'check-comments': { width: 860, height: 640 },
  'assign-comments': { width: 900, height: 640 },
  absence: { width: 860, height: 640 },
  'ask-leader': { width: 900, height: 660 },
  'merge-comments': { width: 980, height: 680 },
  'check-book': { width: 980, height: 680 },
  'system-check': { width: 860, height: 640 },
  report: { width: 780, height: 600 },
};

export function googleScreen(
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
  language: () => 'vi' | 'en',
): Screen {
  /** A page, with its data and what it must know of itself. */
  const pageOf = (name: DialogName | SidebarName, title: string, data: unknown) => {
    const template = HtmlService.createTemplateFromFile(name);
    const whole = Object.assign({}, data, { page: { title, language: language() } });
    // The one value of the page; `<` cannot close the script element it stands in.
    Object.assign(template, { data: JSON.stringify(whole).replace(/</g, '\\u003c') });
    return template.evaluate();
  };
  return {
    tell(title, message) {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, message, ui.ButtonSet.OK);
    },
    toast: (message) => {
      spreadsheet().toast(message, 'Sổ Đề án', 6);
    },
    show(dialog, title, data) {
      const page = pageOf(dialog, title, data)
        .setWidth(sizes[dialog].width)
        .setHeight(sizes[dialog].height);
      SpreadsheetApp.getUi().showModalDialog(page, title);
    },
    // Google gives a sidebar 300 px, whatever is asked for.
    showBeside(sidebar, title, data) {
      SpreadsheetApp.getUi().showSidebar(pageOf(sidebar, title, data).setTitle(title));
    },
  };
}
