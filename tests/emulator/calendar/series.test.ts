// Series of events by CalendarApp.newRecurrence
// (developers.google.com/apps-script/reference/calendar/event-recurrence, …/recurrence-rule,
// …/calendar-event-series).

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

/** The days on which a series from Monday 23 August 2021, 9:00, takes place; the first seven. */
const days = (rules: string) =>
  inScript<string[]>(`
    const { MONDAY, WEDNESDAY, FRIDAY, SUNDAY } = CalendarApp.Weekday;
    const recurrence = CalendarApp.newRecurrence();
    const at = (day) => new Date(day + 'T09:00:00+07:00');
    CalendarApp.createEventSeries('Giao ban', at('2021-08-23'), new Date('2021-08-23T10:00:00+07:00'), recurrence${rules});
    return CalendarApp.getEvents(new Date(0), at('2040-01-01')).slice(0, 7)
      .map((event) => Utilities.formatDate(event.getStartTime(), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd'));`);

describe('a rule', () => {
  it.each([
    ['.addDailyRule().times(3)', ['2021-08-23', '2021-08-24', '2021-08-25']],
    ['.addDailyRule().interval(2).times(2)', ['2021-08-23', '2021-08-25']],
    [".addDailyRule().until(at('2021-08-24'))", ['2021-08-23', '2021-08-24']],
    ['.addWeeklyRule().times(2)', ['2021-08-23', '2021-08-30']],
    [
      '.addWeeklyRule().onlyOnWeekdays([MONDAY, FRIDAY]).times(3)',
      ['2021-08-23', '2021-08-27', '2021-08-30'],
    ],
    [
      // Every other week from Sunday on: the 29th is the first day of the week left out.
      '.addWeeklyRule().interval(2).weekStartsOn(SUNDAY).onlyOnWeekdays([MONDAY, SUNDAY]).times(3)',
      ['2021-08-23', '2021-09-05', '2021-09-06'],
    ],
    ['.addWeeklyRule().onlyOnWeekday(WEDNESDAY).times(1)', ['2021-08-25']],
    ['.addMonthlyRule().times(2)', ['2021-08-23', '2021-09-23']],
    ['.addMonthlyRule().onlyOnMonthDay(31).times(2)', ['2021-08-31', '2021-10-31']],
    ['.addMonthlyRule().onlyOnMonthDays([1, 15]).times(2)', ['2021-09-01', '2021-09-15']],
    ['.addYearlyRule().times(2)', ['2021-08-23', '2022-08-23']],
    ['.addYearlyRule().onlyInMonth(CalendarApp.Month.JANUARY).times(1)', ['2022-01-23']],
    [
      '.addYearlyRule().onlyInMonths([CalendarApp.Month.JANUARY]).onlyOnWeekday(MONDAY).times(2)',
      ['2022-01-03', '2022-01-10'],
    ],
    ['.addYearlyRule().onlyOnYearDay(60).times(2)', ['2022-03-01', '2023-03-01']],
    ['.addYearlyRule().onlyOnYearDays([1, 365]).times(2)', ['2021-12-31', '2022-01-01']],
    ['.addYearlyRule().onlyOnWeek(1).times(1)', ['2022-01-03']],
    ['.addYearlyRule().onlyOnWeeks([35]).times(1)', ['2021-08-30']],
    [
      ".addDailyRule().times(4).addDateExclusion(at('2021-08-24')).addDate(at('2021-09-09'))",
      ['2021-08-23', '2021-08-25', '2021-08-26', '2021-09-09'],
    ],
    [
      '.addDailyRule().times(5).addWeeklyExclusion().onlyOnWeekday(WEDNESDAY)',
      ['2021-08-23', '2021-08-24', '2021-08-26', '2021-08-27'],
    ],
    ['.addDailyRule().times(3).addDailyExclusion().interval(2)', ['2021-08-24']],
    ['.addDailyRule().times(3).addMonthlyExclusion()', ['2021-08-24', '2021-08-25']],
    ['.addDailyRule().times(3).addYearlyExclusion()', ['2021-08-24', '2021-08-25']],
    [".setTimeZone('Asia/Tokyo').addDailyRule().times(2)", ['2021-08-23', '2021-08-24']],
  ])('%s', async (rules, found) => {
    expect(await days(rules)).toEqual(found);
  });

  it('refuses what is no count and no zone', async () => {
    const said = await inScript(`
      const rule = CalendarApp.newRecurrence().addDailyRule();
      return [thrown(() => rule.times(0)), thrown(() => rule.interval(1.5)), thrown(() => rule.setTimeZone('Sao/Hoa'))];`);
    const wrong = ['times', 'interval', 'timeZone'].map((name) => `Invalid argument: ${name}`);
    expect(said).toEqual(wrong);
  });
});

describe('a series', () => {
  const series = `const start = new Date('2021-08-23T09:00:00+07:00');
    const end = new Date('2021-08-23T10:00:00+07:00');
    const daily = (times) => CalendarApp.newRecurrence().addDailyRule().times(times);
    const events = () => CalendarApp.getEvents(new Date(0), new Date('2040-01-01'));`;

  it('hands on to each event what is said of it; an event may differ by itself', async () => {
    const told = await inScript(`${series}
      const made = CalendarApp.createEventSeries('Giao ban', start, end, daily(3), { location: 'Phòng 1', guests: 'a@b.vn' });
      made.setTitle('Giao ban tuần').addPopupReminder(10).setTag('a', 'b').setColor('4');
      events()[1].setTitle('Họp riêng').setTime(end, end);
      return [events().map((event) => event.getTitle()), events()[2].getLocation(), events()[2].getPopupReminders(),
        events()[0].isRecurringEvent(), events()[0].getId() === made.getId(), events()[0].getTag('a'),
        CalendarApp.getEventSeriesById(made.getId()).getTitle(), made.getColor(),
        made.getOriginalCalendarId() === CalendarApp.getId(), made.getGuestList().length,
        CalendarApp.getEventSeriesById('không có')];`);
    const name = 'Giao ban tuần';
    expect(told).toEqual([
      [name, 'Họp riêng', name],
      ...['Phòng 1', [10], true, true, 'b', name, '4', true, 1, null],
    ]);
  });

  it('of whole days keeps its length', async () => {
    const told = await inScript(`${series}
      CalendarApp.createAllDayEventSeries('Trực', start, daily(2), { description: 'd' });
      return events().map((event) => [event.isAllDayEvent(), event.getDescription(),
        (event.getAllDayEndDate() - event.getAllDayStartDate()) / 3600000]);`);
    expect(told).toEqual([
      [true, 'd', 24],
      [true, 'd', 24],
    ]);
  });

  it('takes place anew after setRecurrence, also when it was a single event', async () => {
    const told = await inScript(`${series}
      const single = CalendarApp.createEvent('Họp', start, end).getEventSeries();
      const counts = [events().length];
      single.setRecurrence(daily(3), start, end);
      counts.push(events().length);
      single.setRecurrence(daily(2), start);
      return [...counts, events().map((event) => event.isAllDayEvent())];`);
    expect(told).toEqual([1, 3, [true, true]]);
  });

  it('goes as a whole, or an event at a time', async () => {
    const told = await inScript(`${series}
      const made = CalendarApp.createEventSeries('Giao ban', start, end, daily(3));
      events()[0].deleteEvent();
      const left = events().length;
      made.deleteEventSeries();
      return [left, events().length, thrown(() => made.getTitle())];`);
    const gone = 'The calendar event does not exist, or it has already been deleted.';
    expect(told).toEqual([2, 0, gone]);
  });

  it('without an end is kept for 730 events', async () => {
    const told = await inScript(`${series}
      CalendarApp.createEventSeries('Giao ban', start, end, CalendarApp.newRecurrence().addDailyRule());
      return events().length;`);
    expect(told).toBe(730);
  });

  it('invites its guests once', async () => {
    const told = await inScript(`${series}
      CalendarApp.createEventSeries('Giao ban', start, end, daily(3), { guests: 'a@b.vn', sendInvites: true });
      return GmailApp.search('in:sent').map((thread) => thread.getFirstMessageSubject());`);
    expect(told).toEqual(['Invitation: Giao ban @ Mon Aug 23, 2021 09:00 - 10:00 (a@b.vn)']);
  });
});
