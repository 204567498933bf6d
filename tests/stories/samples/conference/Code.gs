/**
 * Sign-up for a conference: a calendar event for each session of the sheet Sessions, a form with a
 * question for each slot, and for each answer an invitation to the chosen sessions and a mail with
 * the person's programme.
 */

const SESSIONS = 'Sessions';
const COLUMN = { title: 0, day: 1, start: 2, end: 3, room: 4, seats: 5, event: 6 };

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Conference')
    .addItem('Set up', 'setUpConference')
    .addItem('Show what is booked', 'showBookings')
    .addSeparator()
    .addItem('Call off the session in this row', 'callOffSession')
    .addToUi();
}

function setUpConference() {
  const properties = PropertiesService.getScriptProperties();
  if (properties.getProperty('calendar')) {
    SpreadsheetApp.getUi().alert('The conference is set up already.');
    return;
  }
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName(SESSIONS);
  const range = sheet.getDataRange();
  const rows = range.getValues();
  const calendar = CalendarApp.createCalendar('Conference', { color: CalendarApp.Color.TEAL, summary: 'All sessions' });
  for (const row of rows.slice(1)) {
    const event = calendar.createEvent(row[COLUMN.title], at_(row, COLUMN.start), at_(row, COLUMN.end), {
      location: row[COLUMN.room],
      description: `${row[COLUMN.seats]} seats`,
    });
    event.setGuestsCanSeeGuests(false).setGuestsCanInviteOthers(false).setTag('seats', String(row[COLUMN.seats]));
    event.addEmailReminder(60);
    row[COLUMN.event] = event.getId();
  }
  range.setValues(rows);
  sheet.hideColumns(COLUMN.event + 1);
  properties.setProperties({ calendar: calendar.getId(), form: makeForm_(book, rows.slice(1)) });
  ScriptApp.newTrigger('signUp').forSpreadsheet(book).onFormSubmit().create();
}

/** The day of one cell and the time of another, in the script's time zone. */
function at_(row, column) {
  const day = new Date(row[COLUMN.day]);
  const time = new Date(row[column]);
  day.setHours(time.getHours(), time.getMinutes(), 0, 0);
  return day;
}

function slot_(row) {
  return Utilities.formatDate(at_(row, COLUMN.start), Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm');
}

function makeForm_(book, rows) {
  const form = FormApp.create('Sign-up').setTitle('Sign-up').setDescription('One session for each slot.');
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addTextItem().setTitle('Email').setRequired(true)
    .setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
  const slots = [...new Set(rows.map(slot_))].sort();
  for (const slot of slots) {
    const titles = rows.filter((row) => slot_(row) === slot).map((row) => row[COLUMN.title]);
    const item = form.addMultipleChoiceItem().setTitle(slot);
    item.setChoices(titles.map((title) => item.createChoice(title)));
  }
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
  return form.getId();
}

function signUp(e) {
  const lock = LockService.getScriptLock();
  lock.waitLock(30000);
  try {
    const [name] = e.namedValues.Name;
    const [email] = e.namedValues.Email;
    const calendar = CalendarApp.getCalendarById(PropertiesService.getScriptProperties().getProperty('calendar'));
    const rows = SpreadsheetApp.getActive().getSheetByName(SESSIONS).getDataRange().getValues().slice(1);
    const wanted = rows.filter((row) => (e.namedValues[slot_(row)] || [''])[0] === row[COLUMN.title]);
    const booked = [];
    const full = [];
    for (const row of wanted) {
      const event = calendar.getEventById(row[COLUMN.event]);
      if (event.getGuestList().length >= Number(event.getTag('seats'))) {
        full.push(row);
        continue;
      }
      event.addGuest(email);
      booked.push(row);
    }
    sendProgramme_(name, email, booked, full);
    closeFullSessions_(calendar, rows);
  } finally {
    lock.releaseLock();
  }
}

function sendProgramme_(name, email, booked, full) {
  const page = HtmlService.createTemplateFromFile('Programme');
  page.name = name;
  page.sessions = booked.map((row) => ({ when: slot_(row), title: row[COLUMN.title], room: row[COLUMN.room] }));
  page.full = full.map((row) => row[COLUMN.title]);
  MailApp.sendEmail({
    to: email,
    subject: `Your programme, ${name}`,
    htmlBody: page.evaluate().getContent(),
    body: booked.map((row) => `${slot_(row)} ${row[COLUMN.title]}`).join('\n'),
  });
}

/** A session without a seat is offered no more. */
function closeFullSessions_(calendar, rows) {
  const form = FormApp.openById(PropertiesService.getScriptProperties().getProperty('form'));
  const open = (row) => {
    const event = calendar.getEventById(row[COLUMN.event]);
    return event.getGuestList().length < Number(event.getTag('seats'));
  };
  for (const item of form.getItems(FormApp.ItemType.MULTIPLE_CHOICE)) {
    const titles = rows.filter((row) => slot_(row) === item.getTitle() && open(row)).map((row) => row[COLUMN.title]);
    if (titles.length === 0) form.deleteItem(item);
    else item.asMultipleChoiceItem().setChoiceValues(titles);
  }
}

function showBookings() {
  const calendar = CalendarApp.getCalendarById(PropertiesService.getScriptProperties().getProperty('calendar'));
  const lines = calendar
    .getEvents(new Date(2021, 8, 1), new Date(2021, 9, 1))
    .map((event) => `${event.getTitle()}: ${event.getGuestList().length} of ${event.getTag('seats')}`);
  SpreadsheetApp.getUi().alert('Booked', lines.join('\n'), SpreadsheetApp.getUi().ButtonSet.OK);
}

function callOffSession() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActiveSheet();
  const number = sheet.getActiveCell().getRow();
  const [row] = sheet.getRange(number, 1, 1, 7).getValues();
  if (ui.alert(`Call off “${row[COLUMN.title]}”?`, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const calendar = CalendarApp.getCalendarById(PropertiesService.getScriptProperties().getProperty('calendar'));
  const event = calendar.getEventById(row[COLUMN.event]);
  const guests = event.getGuestList().map((guest) => guest.getEmail());
  event.deleteEvent();
  sheet.getRange(number, 1, 1, 6).setFontLine('line-through');
  guests.forEach((guest) => MailApp.sendEmail(guest, 'Called off', row[COLUMN.title]));
}
