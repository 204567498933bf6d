// The virtual clock: moved on by a span or to a moment.

import { Hono } from 'hono';
import { momentOf } from '../../script/zoned-time.ts';
import type { Office } from '../office.ts';
import { projectsOf } from '../projects.ts';

/** A year and a day: beyond it somebody has mistyped the year. */
const LONGEST = 366 * 86_400_000;

export function clockRoutes(office: Office): Hono {
  return new Hono().post('/api/clock', async (context) => {
    const { ms, to } = await context.req.json<{ ms?: number; to?: string }>();
    const { world } = office.runtime;
    const target = ms === undefined ? momentIn(office, to ?? '') : world.now + ms;
    if (target === null) return context.text('Ngày giờ không đúng.', 400);
    if (target < world.now) {
      return context.text('Đồng hồ chỉ đi tới. Muốn trở lại, hãy mở một cảnh dựng sẵn.', 400);
    }
    if (target - world.now > LONGEST) {
      return context.text('Mỗi lần chỉ chuyển đồng hồ nhiều nhất một năm.', 400);
    }
    const fired = await office.act(async () => {
      const outcomes = [];
      for (const runtime of projectsOf(office)) outcomes.push(...(await runtime.advance(target)));
      return outcomes;
    });
    office.announce();
    return context.json({ now: office.runtime.world.now, fired: fired.length });
  });
}

/** `2021-08-23T08:00` on the clocks of the book's zone, as a moment. */
function momentIn(office: Office, text: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  const { world, manifest } = office.runtime;
  const book = world.bound ? world.spreadsheets[world.bound.id] : undefined;
  return momentOf({ year, month, day, hour, minute }, book?.timeZone ?? manifest.timeZone);
}
