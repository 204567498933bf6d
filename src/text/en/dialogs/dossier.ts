// The words of the dialog of the dossier. English.

import type { dossierDialog as vi } from '../../vi/dialogs/dossier.ts';

export const dossierDialog: typeof vi = {
  title: 'Check of the dossier',
  item: 'Item',
  state: 'State',
  date: 'Date',
  why: 'Why',
  open: 'Open',
  edit: 'Edit the list, and write link and date of what is outside the book, in the sheet Checklist of the dossier.',
  seal: 'Record as whole',
};
