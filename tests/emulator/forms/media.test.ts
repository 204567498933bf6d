// Pictures, videos, ratings, uploads, and the people of a form.
// developers.google.com/apps-script/reference/forms (image-item, video-item, rating-item, form).

import { describe, expect, it } from 'vitest';
import { addItem } from '../../../emulator/forms/form-store.ts';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

describe('a picture', () => {
  it('comes back as the blob that was set, with its width and its side', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true); const item = form.addImageItem().setTitle('Bản đồ');
        const before = [item.getImage(), item.getAlignment().name()];
        item.setImage(Utilities.newBlob([1, -2, 3], 'image/png', 'ban-do.png')).setWidth(200)
          .setAlignment(FormApp.Alignment.CENTER).setHelpText('Tỉnh Bắc Giang');
        const again = form.getItems(FormApp.ItemType.IMAGE)[0].asImageItem(); const blob = again.getImage();
        const copy = again.duplicate();
        return [before, blob.getBytes(), blob.getContentType(), blob.getName(), again.getWidth(),
          again.getAlignment().name(), copy.getImage().getBytes(), copy.getIndex(), copy.getType().name()];`),
    ).toEqual([
      [null, 'LEFT'],
      [1, -2, 3],
      'image/png',
      'ban-do.png',
      200,
      'CENTER',
      [1, -2, 3],
      1,
      'IMAGE',
    ]);
  });

  it('[K] must be one: another blob, and a width of nothing, are refused', async () => {
    expect(
      await inScript(`const item = FormApp.create('A', true).addImageItem();
        return [thrown(() => item.setImage(Utilities.newBlob('a', 'text/plain'))), thrown(() => item.setWidth(0))];`),
    ).toEqual(['Bad value', 'Bad value']);
  });
});

describe('a video', () => {
  it('is named by its address on YouTube or by its id, and by nothing else', async () => {
    const id = 'dQw4w9WgXcQ';
    const runtime = projectOf('');
    const said = await evaluate(
      runtime,
      `const form = FormApp.create('A', true); const item = form.addVideoItem().setTitle('Hướng dẫn');
      for (const url of ['${id}', 'https://youtu.be/${id}', 'https://www.youtube.com/watch?t=3&v=${id}&x=1']) item.setVideoUrl(url);
      const again = form.getItems(FormApp.ItemType.VIDEO)[0].asVideoItem().setWidth(480).setAlignment(FormApp.Alignment.RIGHT);
      return [again.getWidth(), again.getAlignment().name(), again.duplicate().getTitle(),
        thrown(() => item.setVideoUrl('https://example.vn/v')), thrown(() => form.getItems()[0].asImageItem())];`,
    );
    expect(said).toEqual([
      480,
      'RIGHT',
      'Hướng dẫn',
      'Bad value',
      'Invalid conversion for item type: VIDEO',
    ]);
    const [form] = Object.values(runtime.world.forms.byId);
    expect(form?.items.map(({ more }) => more.video)).toEqual([id, id]);
  });
});

describe('a rating', () => {
  it('is 3 stars at first, 3 to 10 of any icon, and answered with a number from 1', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true); const item = form.addRatingItem().setTitle('Hài lòng').setRequired(true);
        const first = [item.getRatingScaleLevel(), item.getRatingIcon() === FormApp.RatingIconType.STAR];
        item.setRatingScaleLevel(7).setRatingIcon(FormApp.RatingIconType.HEART);
        const again = form.getItems(FormApp.ItemType.RATING)[0].asRatingItem();
        return [first, again.getRatingScaleLevel(), again.getRatingIcon().name(), again.isRequired(),
          again.createResponse(7).getResponse(),
          ...[() => item.createResponse(0), () => item.createResponse(8), () => item.setRatingScaleLevel(2), () => item.setRatingScaleLevel(11)].map(thrown)];`),
    ).toEqual([[3, true], 7, 'HEART', true, '7', ...Array(4).fill('Bad value')]);
  });
});

describe('a question for a file', () => {
  it('can be read by a script and made only by a person; it is answered with ids of files [K]', async () => {
    const runtime = projectOf("function make() { return FormApp.create('A', true).getId(); }", {
      switches: { 'forms.responders': 'anyone', 'forms.visibleAfterMs': 0 },
    });
    const id = String(await runtime.run('make'));
    const form = runtime.world.forms.byId[id];
    if (!form) throw new Error('no form');
    Object.assign(addItem(runtime.world, form, 'FILE_UPLOAD'), { title: 'Văn bản' });
    await runtime.submitForm(id, { 'Văn bản': ['tep-1', 'tep-2'] });
    expect(
      await evaluate(
        runtime,
        `const form = FormApp.openById('${id}'); const [item] = form.getItems(FormApp.ItemType.FILE_UPLOAD);
        return [item.getTitle(), item.getType() === FormApp.ItemType.FILE_UPLOAD, thrown(() => item.asTextItem()),
          form.getResponses()[0].getItemResponses()[0].getResponse(), typeof form.addFileUploadItem];`,
      ),
    ).toEqual([
      'Văn bản',
      true,
      'Invalid conversion for item type: FILE_UPLOAD',
      ['tep-1', 'tep-2'],
      'undefined',
    ]);
  });
});

describe('the people of a form', () => {
  it('are its editors, the owner among them, and those who may answer; nobody is both', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true); const emails = (users) => users.map((user) => user.getEmail());
        form.addPublishedReader('an@so.vn').addPublishedReaders(['binh@so.vn', 'AN@so.vn']);
        const first = emails(form.getPublishedReaders());
        form.addEditor('binh@so.vn').addEditors(['chi@so.vn', 'dung@so.vn']).addPublishedReader('chi@so.vn');
        const [, binh] = form.getEditors();
        const second = [emails(form.getEditors()).slice(1), emails(form.getPublishedReaders())];
        form.removeEditor(binh).removeEditor('dung@so.vn').removePublishedReader('an@so.vn');
        return [first, second, emails(form.getEditors())[0] === Session.getEffectiveUser().getEmail(),
          emails(form.getEditors()).slice(1), emails(form.getPublishedReaders()), thrown(() => form.addEditor('không phải'))];`),
    ).toEqual([
      ['an@so.vn', 'binh@so.vn'],
      [['binh@so.vn', 'chi@so.vn', 'dung@so.vn'], ['an@so.vn']],
      true,
      ['chi@so.vn'],
      [],
      'Invalid email: không phải',
    ]);
  });

  it('have a window to build menus in only where the script is bound to a form', async () => {
    expect(await inScript('return thrown(() => FormApp.getUi());')).toBe(
      'Cannot call FormApp.getUi() from this context.',
    );
    const runtime = projectOf(
      "function onOpen() { FormApp.getUi().createMenu('Phiếu').addItem('Gửi', 'go').addToUi(); } function go() {}",
      { bound: 'form' },
    );
    expect(JSON.stringify(await runtime.menu())).toContain('Gửi');
  });
});

describe('items', () => {
  it('[R] are not deleted while something leads to them, nor lost by a move that fails', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true); const ask = form.addMultipleChoiceItem(); const page = form.addPageBreakItem().setTitle('Trang 2');
        ask.setChoices([ask.createChoice('Có', page), ask.createChoice('Không', FormApp.PageNavigationType.SUBMIT)]);
        const refused = thrown(() => form.deleteItem(page));
        const far = thrown(() => form.moveItem(0, 2));
        ask.setChoiceValues(['Có']); form.deleteItem(page);
        return [refused, far, form.getItems().length];`),
    ).toEqual(['Invalid data updating form.', 'Invalid argument: toIndex', 1]);
  });

  it('lose their rule to one that requires nothing; a finished rule of boxes can be changed', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true);
        const text = form.addTextItem().setValidation(FormApp.createTextValidation().requireNumber().build());
        const strict = thrown(() => text.createResponse('chữ'));
        text.setValidation(FormApp.createTextValidation().build());
        const grid = form.addGridItem().setValidation(FormApp.createGridValidation().build());
        form.addCheckboxItem().setValidation(FormApp.createCheckboxValidation().requireSelectExactly(1).build().requireSelectAtLeast(2));
        return [strict, thrown(() => text.createResponse('chữ')), grid.getType().name()];`),
    ).toEqual(['Bad value', 'nothing thrown', 'GRID']);
  });
});
