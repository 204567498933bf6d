// `npm start`: builds the bundle and opens the local office; `-- --fresh` begins again, `-- --at DAY` sets its clock.

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Runtime } from '../emulator/index.ts';
import { startOffice } from '../emulator/office/start.ts';
import { readDay } from '../src/domain/day.ts';
import { buildProject } from './build.ts';
import { readOptions, stop } from './options.ts';
import { officeWorld } from './replay/office-world.ts';
import { play } from './replay/play.ts';
import { isFree } from './start/free-port.ts';
import { BEFORE_D4, scenesOf } from './start/scenes.ts';

const root = resolve(import.meta.dirname, '..');
const stateDir = join(root, '.office');
const values = readOptions(
  { fresh: { type: 'boolean', default: false }, at: { type: 'string' } },
  'Usage: npm start [-- --fresh] [-- --at YYYY-MM-DD]',
);
const port = Number(process.env.PORT ?? 8787);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  stop(
    `PORT phải là số nguyên từ 0 đến 65535, đang là ${process.env.PORT}.\nExpected PORT to be a whole number up to 65535, got ${process.env.PORT}.`,
  );
}
const at = values.at === undefined ? null : readDay(values.at);
if (values.at !== undefined && at === null) {
  stop(
    `Ngày ở --at phải có dạng 2021-08-23, đang là ${values.at}.\nExpected --at like 2021-08-23, got ${values.at}.`,
  );
}
// Before the state of an office that may be running is thrown away.
if (!(await isFree(port))) {
  stop(
    `Cổng ${port} đang được dùng. Dừng chương trình kia, hoặc chọn cổng khác: PORT=8788 npm start\nPort ${port} is taken. Stop the other program, or choose one: PORT=8788 npm start`,
  );
}

const { dir } = await buildProject();
if (values.fresh) await rm(stateDir, { recursive: true, force: true });

const runtime = existsSync(join(stateDir, 'world.json')) ? await kept() : await firstWorld();
if (at !== null) await moveClock(runtime, at);
const { url, close } = await startOffice({ runtime, port, stateDir, scenes: scenesOf(dir) });

console.log(`
Sổ Đề án: ${url}

Thử trước tiên (first things to try):
  1. Menu Sổ Đề án › Mở đợt lấy ý kiến… – xem hệ quả của đợt D4 rồi mở (see the consequence, open round D4).
  2. Xác nhận liên kết, gửi thư; vào Hộp thư, mở một hộp thư, theo liên kết và trả lời (answer as an agency).
  3. Trang Sổ góp ý, Bảng điều hành: ý kiến và số liệu đã đổi (the log and the dashboard have changed).
  4. Menu Sổ Đề án › Lập văn bản… – bảng tổng hợp và báo cáo (make the table and the report).

Trạng thái được giữ trong .office/ ; làm lại từ đầu: npm start -- --fresh
Ctrl+C để dừng (to stop).`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    close().then(() => process.exit(0));
  });
}

/** The world as the last start left it, under today's bundle. */
async function kept(): Promise<Runtime> {
  const world = officeWorld(dir, `${BEFORE_D4}:00+07:00`);
  await world.load(stateDir);
  return world;
}

async function firstWorld(): Promise<Runtime> {
  console.log('Lần đầu: đang diễn lại kế hoạch đến sáng 23/8/2021… (playing the plan)');
  const { runtime } = await play(dir, BEFORE_D4, 1, (line) => console.log(`  ${line}`));
  return runtime;
}

async function moveClock(world: Runtime, day: string): Promise<void> {
  const target = Date.parse(`${day}T08:00:00+07:00`);
  if (target < world.world.now) {
    const stands = new Date(world.world.now + 7 * 3_600_000).toISOString().slice(0, 16);
    stop(
      `Đồng hồ của văn phòng đang ở ${stands}, không lùi về ${day} được. Làm lại từ đầu: thêm --fresh.\nThe office's clock stands at ${stands} and cannot go back to ${day}. Begin again with --fresh.`,
    );
  }
  await world.advance(target);
}
