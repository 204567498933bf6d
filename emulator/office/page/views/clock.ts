// The clock: the office's date and time, and the ways to move it on.

import { element } from '../element.ts';
import { complain, notice, whileRunning } from '../notices.ts';
import { postJson } from '../server.ts';
import { officeState, onState } from '../session.ts';
import { dayText, hourText, typedMoment, weekdayText } from '../times.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function move(body: { ms: number } | { to: string }): Promise<void> {
  try {
    const { fired } = await whileRunning(
      postJson<{ now: number; fired: number }>('/api/clock', body),
      'Đang chuyển đồng hồ…',
    );
    if (fired > 0) notice(`Đã chạy ${fired} việc đến hạn. Xem Nhật ký.`, { title: 'Đồng hồ' });
  } catch (error) {
    complain(error, 'Đồng hồ');
  }
}

/** The button that tells the time, with the panel that it opens. */
export function clockCorner(): HTMLElement {
  const weekday = element('span', { class: 'weekday' });
  const time = element('span', { class: 'time' });
  const day = element('span', { class: 'day' });
  // Not a native date field: it would write the day in the order of the browser's language.
  const toDay = element('input', { type: 'text', id: 'clock-day', inputmode: 'numeric' });
  const toHour = element('input', { type: 'text', id: 'clock-hour', 'aria-label': 'Giờ' });
  const panel = element(
    'form',
    {
      id: 'clock-panel',
      popover: 'auto',
      class: 'clock-panel',
      'aria-label': 'Chuyển đồng hồ',
      onsubmit: (event: Event) => {
        event.preventDefault();
        const to = typedMoment(toDay.value, toHour.value);
        if (to) void move({ to });
        else complain('Ghi ngày theo mẫu 23/8/2021, giờ theo mẫu 14:30.', 'Đồng hồ');
      },
    },
    element('p', {}, 'Đồng hồ của văn phòng chỉ chạy khi được chuyển. Việc đến hạn sẽ tự chạy.'),
    element(
      'div',
      { class: 'row' },
      element(
        'button',
        { type: 'button', class: 'button', onclick: () => void move({ ms: HOUR }) },
        '+1 giờ',
      ),
      element(
        'button',
        { type: 'button', class: 'button', onclick: () => void move({ ms: DAY }) },
        '+1 ngày',
      ),
      element(
        'button',
        { type: 'button', class: 'button', onclick: () => void move({ ms: 7 * DAY }) },
        '+1 tuần',
      ),
    ),
    element('label', { for: 'clock-day' }, 'Đến ngày, giờ'),
    element(
      'div',
      { class: 'row' },
      toDay,
      toHour,
      element('button', { type: 'submit', class: 'button' }, 'Chuyển'),
    ),
  );
  const fillIn = () => {
    const { now, timeZone } = officeState();
    toDay.value = dayText(now, timeZone);
    toHour.value = hourText(now, timeZone);
  };
  panel.addEventListener('toggle', fillIn);
  onState(({ now, timeZone }) => {
    weekday.textContent = weekdayText(now, timeZone);
    time.textContent = hourText(now, timeZone);
    day.textContent = dayText(now, timeZone);
    // What somebody is typing stays.
    if (![toDay, toHour].some((field) => field === document.activeElement)) fillIn();
  });
  return element(
    'div',
    { class: 'clock' },
    element(
      'button',
      {
        type: 'button',
        popovertarget: 'clock-panel',
        class: 'clock-button',
        title: 'Chuyển đồng hồ',
      },
      element('span', { class: 'sr' }, 'Đồng hồ của văn phòng: '),
      weekday,
      day,
      time,
    ),
    panel,
  );
}
