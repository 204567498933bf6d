// Google fails in the middle of a command: told by what it means, in Vietnamese and English; going on does nothing twice.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menu as english } from '../../../src/text/en/menu.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from './morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
afterAll(() => morning.end());

const passing =
  'Máy chủ của Google tạm thời không đáp ứng. Phần đã làm được giữ nguyên. Cách sửa: chờ một phút rồi thực hiện lại lệnh để làm tiếp.';

const made = () => ({
  forms: Object.keys(morning.runtime.world.forms.byId).length,
  requests: morning.book.rows('requests').length,
  queue: morning.book.rows('mailQueue').length,
  letters: morning.book.rows('documents').filter((row) => row.text('relatedRound') === 'D4').length,
});

describe('Drive fails while the letter of a round is made', () => {
  it.each([
    ['before', 'API call to drive.files.create failed with error: Internal Error'],
    ['after', undefined],
  ] as const)(
    '%s the file exists: the round stays a draft, and opening again goes on',
    async (moment, message) => {
      morning.again([
        { at: /^Drive\..*create/, do: moment, ...(message === undefined ? {} : { message }) },
      ]);
      const files = Object.keys(morning.runtime.world.drive.files).length;
      expect(await morning.ask('openRound', D4)).toMatchObject({
        code: 'PLATFORM',
        sentence: passing,
      });
      expect(morning.row('rounds', 'D4').text('status')).toBe('Nháp');
      expect(morning.mails).toBe(0);
      await morning.openD4();
      expect(made()).toEqual({ forms: 1, requests: 28, queue: 28, letters: 1 });
      expect(Object.keys(morning.runtime.world.drive.files)).toHaveLength(files + 2);
      expect(morning.mails).toBe(28);
    },
  );

  it('is told in English where the book speaks English', async () => {
    morning.again([{ at: /^Drive\..*create/, do: 'before' }]);
    await morning.speakEnglish();
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'PLATFORM',
      sentence:
        'Google’s servers do not respond at the moment. What was done is kept. To mend it: wait a minute and run the command again to go on.',
    });
  });
});

describe('a mail of which Google does not say whether it left', () => {
  const unknown =
    'Thư TH-00001 (phiếu PH-D4-TTRA) gửi vanthu.ttra@bacgiang.example, trang “Hàng đợi email”, hàng 3: chưa rõ đã đi hay chưa nên không tự gửi lại. Cách sửa: xem hộp Đã gửi; ở cột “Trạng thái” chọn “Đã gửi” nếu thư đã đi, chọn “Chờ gửi” nếu chưa.';

  it('is named with what to do, never sent again by itself, and all others go', async () => {
    morning.again([{ at: /^MailApp\.sendEmail/, do: 'after' }]);
    await morning.openD4();
    expect(morning.mails).toBe(28);
    expect((await morning.press(menu.sendDue)).lines).toContain(unknown);
    expect((await morning.press(menu.checkBook)).lines).toContain(unknown);
    expect(morning.mails).toBe(28);
    expect(morning.row('requests', 'PH-D4-TTRA').text('sendStatus')).toBe(
      'Chưa rõ, kiểm tra hộp Đã gửi',
    );
  });

  it('is sent once a person has looked and put it back', async () => {
    morning.again([{ at: /^MailApp\.sendEmail/, do: 'before' }]);
    await morning.openD4();
    expect(morning.mails).toBe(27);
    await morning.type('mailQueue', 'TH-00001', 'status', 'Chờ gửi');
    await morning.press(menu.sendDue);
    expect(morning.mails).toBe(28);
  });

  it('is told in English where the book speaks English', async () => {
    morning.again([{ at: /^MailApp\.sendEmail/, do: 'after' }]);
    await morning.openD4();
    await morning.speakEnglish();
    expect((await morning.press(english.sendDue)).lines).toContain(
      'Mail TH-00001 (request PH-D4-TTRA) to vanthu.ttra@bacgiang.example, sheet “Hàng đợi email”, row 3: it may or may not have left, so it is not sent again by itself. To mend it: look in the Sent folder; in the column “Trạng thái” choose “Sent” if it has left, “Waiting” if it has not.',
    );
  });
});

describe('a mail that Google refuses', () => {
  it.each([
    'Invalid email: vanthu.ttra@bacgiang.example',
    'Email không hợp lệ: vanthu.ttra@bacgiang.example',
  ])('with “%s” is named with where to correct it', async (message) => {
    morning.again([{ at: /^MailApp\.sendEmail/, do: 'before', message }]);
    await morning.openD4();
    expect(morning.mails).toBe(27);
    expect((await morning.press(menu.sendDue)).lines).toContain(
      'Thư TH-00001 (phiếu PH-D4-TTRA) gửi vanthu.ttra@bacgiang.example, trang “Hàng đợi email”, hàng 3: không gửi được vì địa chỉ hoặc nội dung. Cách sửa: sửa cột “Gửi đến” và chọn “Chờ gửi” ở cột “Trạng thái”, hoặc gửi bằng công văn.',
    );
  });
});

describe('any other failure', () => {
  it.each([
    ['We’re sorry, a server error occurred: DEADLINE_EXCEEDED', passing],
    ['User Rate Limit Exceeded', passing],
    [
      'Service invoked too many times for one day: form.',
      'Tài khoản đã dùng hết hạn mức trong ngày của Google cho việc này. Phần đã làm được giữ nguyên. Cách sửa: thực hiện lại vào ngày hôm sau.',
    ],
    [
      'Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.',
      'Tài khoản đang dùng chưa được Google cho phép làm việc này. Phần đã làm được giữ nguyên. Cách sửa: thực hiện lại lệnh và bấm Cho phép khi Google hỏi; nếu vẫn không được, đề nghị người quản lý sổ thực hiện.',
    ],
    [
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      'Có ô trong sổ đang được khóa với tài khoản này. Phần đã làm được giữ nguyên. Cách sửa: nếu là thành viên, đề nghị chủ sổ ghi email tại trang Tổ soạn thảo rồi chạy Thiết lập sổ; nếu là cột của Sổ góp ý, xem mục gioiHanCotSoGopY ở trang Cấu hình; nếu ô do người khác khóa, đề nghị chủ sổ bỏ khóa tại Dữ liệu › Trang tính và dải ô được bảo vệ.',
    ],
    [
      'Etwas ist schiefgegangen.',
      'Google báo một lỗi mà sổ chưa nhận biết được. Phần đã làm được giữ nguyên. Cách sửa: thực hiện lại lệnh; nếu vẫn lỗi, gửi dòng sau cho người quản trị: “Etwas ist schiefgegangen.”.',
    ],
  ])('“%s” is told by what a person can do', async (message, sentence) => {
    morning.again([{ at: /^FormApp\.create/, do: 'before', message }]);
    expect(await morning.ask('openRound', D4)).toMatchObject({ code: 'PLATFORM', sentence });
    await morning.openD4();
    expect(made()).toEqual({ forms: 1, requests: 28, queue: 28, letters: 1 });
  });

  it('of the properties, from which even the language is read, is told all the same', async () => {
    morning.again([{ at: /^(PropertiesService|Properties)\./, do: 'before', times: 3 }]);
    expect(await morning.press(menu.sendDue)).toMatchObject({
      code: 'PLATFORM',
      sentence: passing,
    });
  });

  it.each([
    ['the last flush', /^SpreadsheetApp\.flush/],
    ['the lock itself, though it was had,', /^Lock\.tryLock/],
  ])('of %s is told when the lock has been let go', async (_what, at) => {
    morning.again([{ at, do: 'after', in: 'takeInFromMenu' }]);
    expect((await morning.press(menu.takeIn)).code).not.toBeNull();
    const calls = morning.runtime.calls.all().map(({ method }) => method);
    expect(calls).toContain('Ui.alert');
    expect(calls.lastIndexOf('Lock.releaseLock')).toBeGreaterThan(
      calls.lastIndexOf('Lock.tryLock'),
    );
    expect(calls.lastIndexOf('Lock.releaseLock')).toBeLessThan(calls.lastIndexOf('Ui.alert'));
  });

  it('leaves the menu there even while nothing of the book can be read', async () => {
    morning.again([
      { at: /^(PropertiesService|Properties|Sheet|Range)\./, do: 'before', times: 99 },
    ]);
    const [shown] = await morning.runtime.open();
    expect(shown).toMatchObject({ kind: 'menu', label: 'Sổ Đề án' });
  });
});
