// What the runtime takes from the spreadsheet room.

export { spreadsheetApp } from '../spreadsheet/app.ts';
export { typeByPerson } from '../spreadsheet/person.ts';
