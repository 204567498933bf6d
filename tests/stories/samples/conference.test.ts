// Sign-up with a calendar, in the style of developers.google.com/apps-script/samples/automations/event-session-signup.

import { describe, expect, it } from 'vitest';
import type { Runtime, RuntimeOptions } from '../../../emulator/index.ts';
import { column, fill, formAddress, places, sample } from './sample.ts';

/** As a person of the place types days and times. */
const typedDay = { vi_VN: '15/9/2021', en_US: '9/15/2021' };

async function opened(options: Partial<RuntimeOptions> = {}, locale: 'vi_VN' | 'en_US' = 'en_US') {
  const runtime = sample('conference', { locale, ...options });
  const day = typedDay[locale];
  await fill(runtime, 'Sessions', [
    ['Title', 'Day', 'Start', 'End', 'Room', 'Seats', 'Event'],
    ['Khai mạc', day, '8:30', '9:00', 'Hội trường', 100, ''],
    ['Bảng tính', day, '9:00', '10:30', 'P1', 1, ''],
    ['Biểu mẫu', day, '9:00', '10:30', 'P2', 20, ''],
  ]);
  await runtime.click(['Conference', 'Set up']);
  return runtime;
}

const signUp = async (runtime: Runtime, name: string, choice: string) =>
  runtime.submitForm(await formAddress(runtime), {
    Name: name,
    Email: `${name.toLowerCase()}@example.vn`,
    '2021-09-15 08:30': 'Khai mạc',
    '2021-09-15 09:00': choice,
  });

const bookings = async (runtime: Runtime) => {
  runtime.answer('OK');
  const { alerts } = await runtime.click(['Conference', 'Show what is booked']);
  return alerts[0]?.text.split('\n');
};

const choices = (runtime: Runtime) =>
  runtime.eval(`FormApp.openByUrl(SpreadsheetApp.getActive().getFormUrl()).getItems(FormApp.ItemType.MULTIPLE_CHOICE)
    .map((item) => item.asMultipleChoiceItem().getChoices().map((choice) => choice.getValue()).join(', '))`);

const invitations = (runtime: Runtime) =>
  runtime.mail.filter(({ subject }) => /Khai mạc|Bảng tính|Biểu mẫu/.test(subject));

describe('the sign-up for a conference', () => {
  it.each(places)(
    'makes an event of each row at its time in the script’s zone, in %s',
    async (locale) => {
      const runtime = await opened({}, locale);
      expect(
        await runtime.eval(`CalendarApp.getCalendarsByName('Conference')[0].getEventsForDay(new Date(2021, 8, 15))
        .map((event) => [event.getTitle(), event.getStartTime().toISOString(), event.getLocation(), event.getDescription()].join(' | '))`),
      ).toEqual([
        'Khai mạc | 2021-09-15T01:30:00.000Z | Hội trường | 100 seats',
        'Bảng tính | 2021-09-15T02:00:00.000Z | P1 | 1 seats',
        'Biểu mẫu | 2021-09-15T02:00:00.000Z | P2 | 20 seats',
      ]);
      expect(await column(runtime, 'Sessions', 'Event')).toEqual(
        Array(3).fill(expect.stringMatching(/@google\.com$/)),
      );
    },
  );

  it('offers the sessions of one slot against each other', async () => {
    expect(await choices(await opened())).toEqual(['Khai mạc', 'Bảng tính, Biểu mẫu']);
  });

  it('is set up once', async () => {
    const runtime = await opened();
    runtime.answer('OK');
    const again = await runtime.click(['Conference', 'Set up']);
    expect(again.alerts[0]?.text).toBe('The conference is set up already.');
  });

  it('makes who answers a guest of the chosen sessions and mails the programme', async () => {
    const runtime = await opened();
    const done = await signUp(runtime, 'An', 'Bảng tính');
    expect(done.executions.map(({ status }) => status)).toEqual(['completed']);
    expect(await bookings(runtime)).toEqual([
      'Khai mạc: 1 of 100',
      'Bảng tính: 1 of 1',
      'Biểu mẫu: 0 of 20',
    ]);
    const programme = runtime.mail.find(({ subject }) => subject === 'Your programme, An');
    expect(programme?.to).toEqual(['an@example.vn']);
    expect(programme?.body).toBe('2021-09-15 08:30 Khai mạc\n2021-09-15 09:00 Bảng tính');
    expect(programme?.htmlBody).toContain('<li>2021-09-15 09:00 <b>Bảng tính</b>, P1</li>');
    expect(programme?.htmlBody).not.toContain('Sold out');
  });

  it('adds guests without a mail of the calendar’s: the script did not ask for invitations', async () => {
    const runtime = await opened();
    await signUp(runtime, 'An', 'Biểu mẫu');
    expect(invitations(runtime)).toEqual([]);
  });

  it('offers a full session no more', async () => {
    const runtime = await opened();
    await signUp(runtime, 'An', 'Bảng tính');
    expect(await choices(runtime)).toEqual(['Khai mạc', 'Biểu mẫu']);
    const late = await signUp(runtime, 'Binh', 'Bảng tính');
    expect(late.accepted).toBe(false);
  });

  it('books no seat twice for two who answered at the same moment', async () => {
    const runtime = await opened();
    await signUp(runtime, 'An', 'Bảng tính');
    await runtime.eval(`FormApp.openByUrl(SpreadsheetApp.getActive().getFormUrl())
      .getItems(FormApp.ItemType.MULTIPLE_CHOICE)[1].asMultipleChoiceItem().setChoiceValues(['Bảng tính', 'Biểu mẫu'])`);
    await signUp(runtime, 'Binh', 'Bảng tính');
    const second = runtime.mail.find(({ subject }) => subject === 'Your programme, Binh');
    expect(second?.htmlBody).toContain('<p>Sold out: Bảng tính</p>');
    expect((await bookings(runtime))?.[1]).toBe('Bảng tính: 1 of 1');
  });

  it('asks before it calls a session off, and tells its guests', async () => {
    const runtime = await opened();
    await signUp(runtime, 'An', 'Biểu mẫu');
    await runtime.eval(
      "SpreadsheetApp.getActive().getSheetByName('Sessions').getRange('A4').activate()",
    );
    runtime.answer('NO');
    await runtime.click(['Conference', 'Call off the session in this row']);
    expect(await bookings(runtime)).toHaveLength(3);
    runtime.answer('YES');
    const { alerts } = await runtime.click(['Conference', 'Call off the session in this row']);
    expect(alerts[0]?.text).toBe('Call off “Biểu mẫu”?');
    expect(await bookings(runtime)).toEqual(['Khai mạc: 1 of 100', 'Bảng tính: 0 of 1']);
    expect(runtime.mail.at(-1)).toMatchObject({
      to: ['an@example.vn'],
      subject: 'Called off',
      body: 'Biểu mẫu',
    });
  });
});
