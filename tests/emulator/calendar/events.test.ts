// CalendarApp makes, finds and changes events
// (developers.google.com/apps-script/reference/calendar/calendar-app, …/calendar, …/calendar-event).

import { describe, expect, it } from 'vitest';
import { answerInvitation } from '../../../emulator/calendar/invitation.ts';
import { evaluate, inScript, projectOf, refusals } from '../contract/platform.ts';

const event = `const start = new Date('2021-08-25T09:00:00+07:00');
  const end = new Date('2021-08-25T10:30:00+07:00');
  const calendar = CalendarApp.getDefaultCalendar();`;

describe('calendars', () => {
  it('begin with one that bears the address of the account', async () => {
    const told = await inScript(`
      const calendar = CalendarApp.getDefaultCalendar();
      return [calendar.getId() === Session.getEffectiveUser().getEmail(), calendar.getName() === calendar.getId(),
        calendar.getTimeZone(), calendar.isMyPrimaryCalendar(), calendar.isOwnedByMe(), calendar.isHidden(),
        calendar.isSelected(), CalendarApp.getId() === calendar.getId(), CalendarApp.isMyPrimaryCalendar(),
        thrown(() => calendar.deleteCalendar())];`);
    const zone = 'Asia/Ho_Chi_Minh';
    expect(told).toEqual([
      true,
      true,
      zone,
      true,
      true,
      false,
      true,
      true,
      true,
      'Action not allowed',
    ]);
  });

  it('are made, found by id and name, painted, named anew and deleted', async () => {
    const told = await inScript(`
      const made = CalendarApp.createCalendar('Đề án', { summary: 'Lịch họp', timeZone: 'Asia/Tokyo',
        color: CalendarApp.Color.TEAL, selected: false, hidden: true });
      const first = [made.getDescription(), made.getTimeZone(), made.getColor(), made.isSelected(),
        made.isHidden(), made.isMyPrimaryCalendar()];
      made.setName('Họp').setDescription('x').setColor('#ABCDEF').setTimeZone('GMT').setHidden(true).setSelected(true);
      const second = [made.getName(), made.getDescription(), made.getColor(), made.getTimeZone(), made.isHidden()];
      const found = [CalendarApp.getCalendarById(made.getId()).getName(), CalendarApp.getCalendarById('không có'),
        CalendarApp.getOwnedCalendarById(made.getId()).getName(),
        CalendarApp.getCalendarsByName('Họp').length, CalendarApp.getOwnedCalendarsByName('Đề án').length,
        CalendarApp.getAllCalendars().length, CalendarApp.getAllOwnedCalendars().length];
      const wrong = [thrown(() => made.setColor('red')), thrown(() => made.setTimeZone('Sao/Hoa'))];
      made.deleteCalendar();
      return [first, second, found, wrong, thrown(() => made.getName()), CalendarApp.getAllCalendars().length];`);
    // The reference gives TEAL as #28754E.
    expect(told).toEqual([
      ['Lịch họp', 'Asia/Tokyo', '#28754e', false, true, false],
      ['Họp', 'x', '#abcdef', 'GMT', false],
      ['Họp', null, 'Họp', 1, 0, 2, 2],
      ['Invalid argument: color', 'Invalid argument: timeZone'],
      'The calendar does not exist, or it has already been deleted.',
      1,
    ]);
  });

  it('give CalendarApp’s own setters the first calendar to change', async () => {
    const told = await inScript(`
      const same = CalendarApp.setName('Của tôi').getName();
      CalendarApp.setDescription('d').setColor('#123456');
      CalendarApp.setColor(CalendarApp.Color.SLATE).setTimeZone('GMT');
      CalendarApp.setSelected(false).setHidden(false);
      CalendarApp.setHidden(true);
      CalendarApp.setTimeZone('Asia/Tokyo');
      return [same, CalendarApp.getName(), CalendarApp.getDescription(), CalendarApp.getColor(),
        CalendarApp.getTimeZone(), CalendarApp.isHidden(), CalendarApp.isSelected(), CalendarApp.isOwnedByMe()];`);
    const name = 'Của tôi';
    expect(told).toEqual([name, name, 'd', '#4a716c', 'Asia/Tokyo', true, false, true]);
  });
});

describe('an event', () => {
  it('has title, times and what the options say', async () => {
    const told = await inScript(`${event}
      const made = calendar.createEvent('Họp tổ', start, end,
        { description: 'Chuẩn bị', location: 'Phòng 2', guests: 'a@b.vn, c@d.vn' });
      return [made.getTitle(), made.getStartTime().toISOString(), made.getEndTime().toISOString(),
        made.getDescription(), made.getLocation(), made.isAllDayEvent(), made.isRecurringEvent(),
        made.isOwnedByMe(), made.getOriginalCalendarId() === calendar.getId(),
        made.getCreators()[0] === calendar.getId(), /^.+@google\\.com$/.test(made.getId()),
        made.getEventType() === CalendarApp.EventType.DEFAULT,
        made.getGuestList().map((guest) => guest.getEmail())];`);
    expect(told).toEqual([
      'Họp tổ',
      '2021-08-25T02:00:00.000Z',
      '2021-08-25T03:30:00.000Z',
      'Chuẩn bị',
      'Phòng 2',
      ...[false, false, true, true, true, true, true],
      ['a@b.vn', 'c@d.vn'],
    ]);
  });

  it('is found by its id; another id finds nothing', async () => {
    const told = await inScript(`${event}
      const id = CalendarApp.createEvent('Họp', start, end).getId();
      return [calendar.getEventById(id).getTitle(), CalendarApp.getEventById(id.split('@')[0]).getTitle(),
        CalendarApp.getEventById('không có')];`);
    expect(told).toEqual(['Họp', 'Họp', null]);
  });

  it('changes, and remembers when', async () => {
    const told = await inScript(`${event}
      const made = calendar.createEvent('Họp', start, end);
      const created = made.getDateCreated().getTime();
      made.setTitle('Họp lại').setDescription('d').setLocation('l').setColor(CalendarApp.EventColor.MAUVE)
        .setVisibility(CalendarApp.Visibility.PRIVATE)
        .setTransparency(CalendarApp.EventTransparency.TRANSPARENT)
        .setTime(end, new Date(end.getTime() + 60000)).setTag('khóa', 'giá trị').setTag('b', '2').deleteTag('b')
        .setAnyoneCanAddSelf(true).setGuestsCanInviteOthers(false).setGuestsCanModify(true).setGuestsCanSeeGuests(false);
      const again = calendar.getEventById(made.getId());
      const wrong = thrown(() => made.setColor('12'));
      return [again.getTitle(), again.getDescription(), again.getLocation(), again.getColor(),
        String(again.getVisibility()), String(again.getTransparency()), again.getStartTime().toISOString(),
        again.getTag('khóa'), again.getTag('b'), again.getAllTagKeys(), again.anyoneCanAddSelf(),
        again.guestsCanInviteOthers(), again.guestsCanModify(), again.guestsCanSeeGuests(),
        again.getLastUpdated().getTime() > created, wrong, made.setColor('').getColor()];`);
    expect(told).toEqual([
      ...['Họp lại', 'd', 'l', '3', 'PRIVATE', 'TRANSPARENT', '2021-08-25T03:30:00.000Z'],
      ...['giá trị', null, ['khóa'], true, false, true, false, true],
      ...['Invalid argument: color', ''],
    ]);
  });

  it('reminds when it is told to', async () => {
    const told = await inScript(`${event}
      const made = calendar.createEvent('Họp', start, end);
      const all = () => [made.getPopupReminders(), made.getEmailReminders(), made.getSmsReminders()];
      made.addPopupReminder(10).addPopupReminder(30).addEmailReminder(60).addSmsReminder(5);
      const set = all();
      const removed = made.removeAllReminders() && all();
      made.addEmailReminder(15).resetRemindersToDefault();
      return [set, removed, all(), thrown(() => made.addPopupReminder(-1))];`);
    const none = [[], [], []];
    const wrong = 'Invalid argument: minutesBefore';
    expect(told).toEqual([[[10, 30], [60], [5]], none, none, wrong]);
  });

  it('is gone once it is deleted', async () => {
    const said = await inScript(`${event}
      const made = calendar.createEvent('Họp', start, end);
      made.deleteEvent();
      return [calendar.getEvents(start, end).length, thrown(() => made.deleteEvent()), thrown(() => made.getTitle())];`);
    const gone = 'The calendar event does not exist, or it has already been deleted.';
    expect(said).toEqual([0, gone, gone]);
  });

  it('must not end before it begins', async () => {
    const { en } = await refusals(`${event} calendar.createEvent('Họp', end, start);`);
    expect(en).toBe('Event start time must be before event end time.');
    const { en: days } = await refusals(`${event} calendar.createAllDayEvent('Họp', end, start);`);
    expect(days).toBe('Event start date must be before event end date.');
    const { en: none } = await refusals(
      `${event} calendar.createEvent('Họp', new Date('x'), start);`,
    );
    expect(none).toBe('Invalid argument: startTime');
  });

  it('of a whole day ignores the hours, and its end is the day after the last one', async () => {
    const told = await inScript(`${event}
      const one = calendar.createAllDayEvent('Lễ', start, { location: 'l' });
      const more = CalendarApp.createAllDayEvent('Nghỉ', start, new Date('2021-08-28T23:00:00+07:00'), { description: 'd' });
      const two = calendar.createAllDayEvent('Hai ngày', start, new Date('2021-08-27T08:00:00+07:00'));
      const days = (it) => [it.getAllDayStartDate(), it.getAllDayEndDate(), it.getStartTime(), it.getEndTime()]
        .map((date) => Utilities.formatDate(date, 'Asia/Ho_Chi_Minh', 'dd HH:mm'));
      const first = [days(one), days(more), days(two), one.isAllDayEvent(), one.getLocation(), more.getDescription()];
      one.setTime(start, end);
      const refused = thrown(() => one.getAllDayStartDate());
      one.setAllDayDate(end);
      const back = days(one);
      one.setAllDayDates(start, new Date('2021-08-30T00:00:00+07:00'));
      return [...first, refused, back, days(one)[1]];`);
    expect(told).toEqual([
      ['25 00:00', '26 00:00', '25 00:00', '26 00:00'],
      ['25 00:00', '28 00:00', '25 00:00', '28 00:00'],
      ['25 00:00', '27 00:00', '25 00:00', '27 00:00'],
      true,
      'l',
      'd',
      'The calendar event is not an all-day event.',
      ['25 00:00', '26 00:00', '25 00:00', '26 00:00'],
      '30 00:00',
    ]);
  });
});

describe('getEvents', () => {
  const day = `const at = (hour) => new Date('2021-08-25T' + hour + ':00+07:00');
    const calendar = CalendarApp.getDefaultCalendar();
    calendar.createEvent('ba', at('14:00'), at('15:00'), { description: 'Phòng họp lớn' });
    calendar.createEvent('một', at('08:00'), at('09:00'));
    calendar.createEvent('hai', at('08:30'), at('14:30'), { guests: 'Lan@b.vn' });
    calendar.createAllDayEvent('cả ngày', at('10:00'));
    const titles = (events) => events.map((event) => event.getTitle());`;

  it('gives what begins in the time, ends in it or goes on through it, in order', async () => {
    const told = await inScript(`${day}
      return [titles(calendar.getEvents(at('09:00'), at('14:00'))), titles(calendar.getEvents(at('08:00'), at('08:30'))),
        titles(CalendarApp.getEventsForDay(at('23:00'))), calendar.getEventsForDay(new Date('2021-08-26T01:00:00+07:00')).length,
        thrown(() => calendar.getEvents(at('09:00'), at('08:00')))];`);
    expect(told).toEqual([
      ['cả ngày', 'hai'],
      ['cả ngày', 'một'],
      ['cả ngày', 'một', 'hai', 'ba'],
      0,
      'Event start time must be before event end time.',
    ]);
  });

  it('leaves what the options ask for', async () => {
    const told = await inScript(`${day}
      const with_ = (options) => titles(calendar.getEvents(at('00:00'), at('23:00'), options));
      const { OWNER, YES } = CalendarApp.GuestStatus;
      return [with_({ search: 'họp' }), with_({ search: 'lan' }), with_({ start: 1, max: 2 }),
        with_({ author: calendar.getId() }).length, with_({ author: 'x@y.vn' }).length,
        with_({ statusFilters: [OWNER] }).length, with_({ statusFilters: [YES] }).length,
        titles(calendar.getEventsForDay(at('09:00'), { search: 'ba' })), thrown(() => with_({ max: -1 }))];`);
    const wrong = 'Invalid argument: max';
    expect(told).toEqual([['ba'], ['hai'], ['một', 'hai'], 4, 0, 4, 0, ['ba'], wrong]);
  });
});

describe('guests', () => {
  it('get a mail when the invitation is to be sent, and none otherwise', async () => {
    const runtime = projectOf('');
    await evaluate(
      runtime,
      `${event} calendar.createEvent('Họp', start, end, { guests: 'a@b.vn,c@d.vn', sendInvites: true, location: 'Phòng 2' });
      calendar.createEvent('Khác', start, end, { guests: 'a@b.vn' }).addGuest('e@f.vn');`,
    );
    const { messages } = runtime.world.mail;
    expect(messages.map(({ to }) => to)).toEqual([['a@b.vn'], ['c@d.vn']]);
    expect(messages[0]).toMatchObject({
      from: runtime.world.owner.email,
      subject: 'Invitation: Họp @ Wed Aug 25, 2021 09:00 - 10:30 (a@b.vn)',
      attachments: [{ name: 'invite.ics' }],
    });
    expect(new TextDecoder().decode(messages[0]?.attachments[0]?.content)).toContain(
      'DTSTART:20210825T020000Z\r\n',
    );
    expect(await evaluate(runtime, 'return MailApp.getRemainingDailyQuota()')).toBe(100);
  });

  it('are listed with what they answered', async () => {
    const runtime = projectOf('');
    const id = await evaluate<string>(
      runtime,
      `${event} return calendar.createEvent('Họp', start, end, { guests: 'a@b.vn' }).getId();`,
    );
    answerInvitation(runtime.world, id, 'A@b.vn', 'YES');
    const told = await evaluate(
      runtime,
      `const made = CalendarApp.getEventById(${JSON.stringify(id)});
      made.addGuest('c@d.vn').addGuest('C@D.vn').addGuest('e@f.vn').removeGuest('e@f.vn');
      const [guest] = made.getGuestList();
      return [made.getGuestList(true).map((one) => String(one.getGuestStatus())), guest.getName(), guest.getStatus(),
        guest.getAdditionalGuests(), made.getGuestByEmail('c@d.vn').getEmail(), made.getGuestByEmail('x@y.vn'),
        String(made.getMyStatus()), thrown(() => made.setMyStatus(CalendarApp.GuestStatus.NO)), thrown(() => made.addGuest('x'))];`,
    );
    const wrong = 'Invalid argument: status';
    expect(told).toEqual([
      ['OWNER', 'YES', 'INVITED'],
      ...['a@b.vn', 'yes', 0, 'c@d.vn', null, 'OWNER', wrong, 'Invalid email: x'],
    ]);
    expect(() => answerInvitation(runtime.world, id, 'x@y.vn', 'NO')).toThrow('x@y.vn is no guest');
    expect(() => answerInvitation(runtime.world, 'x', 'a@b.vn', 'NO')).toThrow('does not exist');
  });

  it('find the event in their own calendar, answer it, and cannot delete it', async () => {
    const code = `
      function invite() {
        const at = new Date('2021-08-25T09:00:00+07:00');
        CalendarApp.createEvent('Họp', at, at, { guests: 'khac@so.vn' });
      }
      function count() { return CalendarApp.getEvents(new Date(0), new Date()).length; }
      function answer() {
        const [event] = CalendarApp.getEventsForDay(new Date('2021-08-25T09:00:00+07:00'));
        const before = String(event.getMyStatus());
        event.setMyStatus(CalendarApp.GuestStatus.MAYBE);
        return [before, String(event.getMyStatus()), event.isOwnedByMe(),
          CalendarApp.getEvents(new Date(0), new Date(), { statusFilters: [CalendarApp.GuestStatus.MAYBE] }).length,
          thrown_(() => event.deleteEvent())];
      }`;
    const runtime = projectOf(code, { now: '2021-08-26T08:00:00+07:00' });
    await runtime.run('invite');
    const { result } = await runtime.execute('answer', [], 'khac@so.vn');
    expect(result).toEqual(['INVITED', 'MAYBE', false, 1, 'Action not allowed']);
    const stranger = await runtime.execute('count', [], 'la@so.vn');
    expect(stranger.result).toBe(0);
  });
});

describe('what CalendarApp may do', () => {
  it('needs the scope of calendars; reading is content with less', async () => {
    const scopes = (...names: string[]) => ({ manifest: { oauthScopes: names } });
    const read = 'thrown_(() => CalendarApp.getDefaultCalendar())';
    const write = "thrown_(() => CalendarApp.createAllDayEvent('a', new Date()))";
    const bare = projectOf('', scopes('https://www.googleapis.com/auth/spreadsheets'));
    expect(await bare.eval(write)).toBe(
      'Specified permissions are not sufficient to call CalendarApp.createAllDayEvent. Required permissions: ' +
        '(https://www.googleapis.com/auth/calendar || https://www.google.com/calendar/feeds)',
    );
    const reader = projectOf('', scopes('https://www.googleapis.com/auth/calendar.readonly'));
    expect(await reader.eval(read)).toBe('nothing thrown');
    expect(await reader.eval(write)).toContain('Specified permissions are not sufficient');
    const feeds = projectOf('', scopes('https://www.google.com/calendar/feeds'));
    expect(await feeds.eval(write)).toBe('nothing thrown');
  });
});
