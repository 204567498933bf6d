import { describe, expect, it } from 'vitest';
import { type ClauseId, type CommentId, idOf } from '../../../src/domain/ids.ts';
import {
  type LikenessComment,
  likeGroups,
  similarTo,
} from '../../../src/domain/likeness/likeness.ts';
import { sharedRun } from '../../../src/domain/likeness/shared-run.ts';
import { WordForms } from '../../../src/domain/likeness/words.ts';

const comment = (
  id: string,
  content: string,
  more: Partial<LikenessComment> = {},
): LikenessComment => ({
  commentId: idOf<CommentId>(id),
  part: 'DA',
  clauseId: idOf<ClauseId>('MD-DA-0012'),
  clauseText: '',
  content,
  proposal: '',
  ...more,
});

const NO_STAFF =
  'Đề nghị làm rõ nguồn kinh phí và nhân lực để UBND cấp huyện thực hiện nhiệm vụ được giao.';
const groupsOf = (comments: readonly LikenessComment[]) =>
  likeGroups(comments).map(({ main, members }) => [
    main,
    ...members.map(({ commentId }) => commentId),
  ]);

describe('likeGroups', () => {
  it('compares comments without content by what they propose', () => {
    const proposed = ['dựng với ban sửa', 'thành ủy thành', 'dựng ban chính tài sửa sửa năm'];
    const all = [...proposed, 'với trì sửa phí giai đảm', 'thành đảm sở'];
    const [group] = likeGroups(all.map((proposal, at) => comment(String(at), '', { proposal })));
    expect(group?.main).toBe('0');
    expect(group?.members.map(({ likeness }) => Math.round(likeness * 100))).toEqual([45]);
  });

  it('puts together what is written in another Unicode form, case, or with the tone elsewhere', () => {
    expect(
      groupsOf([
        comment('1', 'Đề nghị hoà giải thủ tục hành chính tại Sở Tư pháp.'),
        comment('2', 'ĐỀ NGHỊ HÒA GIẢI THỦ TỤC HÀNH CHÍNH TẠI SỞ TƯ PHÁP'.normalize('NFD')),
        comment('3', 'Đề nghị đánh số trang.'),
      ]),
    ).toEqual([['1', '2']]);
  });

  it('tolerates accents left out, and does not take another word for a missing accent', () => {
    expect(
      groupsOf([
        comment('1', NO_STAFF),
        comment(
          '2',
          'De nghi lam ro nguon kinh phi va nhan luc de UBND cap huyen thuc hien nhiem vu duoc giao',
        ),
      ]),
    ).toEqual([['1', '2']]);
    expect(groupsOf([comment('1', 'Bán đất vườn'), comment('2', 'Bàn dật vượn')])).toEqual([]);
  });

  it.each([
    ['Đề nghị bỏ Ban Chỉ đạo Đề án.', 'Đề nghị giữ Ban Chỉ đạo Đề án.'],
    ['Đề nghị tăng mức hỗ trợ doanh nghiệp.', 'Đề nghị giảm mức hỗ trợ doanh nghiệp.'],
    ['Hỗ trợ tối đa 30% tổng kinh phí dự án.', 'Hỗ trợ tối đa 50% tổng kinh phí dự án.'],
    ['Giao Sở Tài chính chủ trì điều tra.', 'Giao Cục Thống kê chủ trì điều tra.'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(groupsOf([comment('1', one), comment('2', other)])).toEqual([]);
    expect(groupsOf([comment('1', one), comment('2', one)])).toEqual([['1', '2']]);
  });

  it('keeps the same words apart where the proposed wordings cannot both be met', () => {
    const proposing = (id: string, proposal: string) =>
      comment(id, 'Đề nghị sửa mức hỗ trợ của dự án.', { proposal });
    const groups = groupsOf([
      proposing('1', 'Hỗ trợ tối đa 30% tổng kinh phí.'),
      proposing('2', 'Hỗ trợ tối đa 50% tổng kinh phí.'),
      proposing('3', 'Hỗ trợ tối đa 50% tổng kinh phí.'),
    ]);
    expect(groups).toEqual([['2', '3']]);
  });

  it('lets nobody into a group who opposes one of its members, though not the first', () => {
    const said = 'mức hỗ trợ doanh nghiệp đổi mới công nghệ trong nông nghiệp, nông thôn';
    const groups = groupsOf([
      comment('1', `Làm rõ ${said}.`),
      comment('2', `Đề nghị tăng ${said}.`),
      comment('3', `Đề nghị giảm ${said}.`),
    ]);
    expect(groups).toEqual([['1', '2']]);
  });

  it('asks for less where both speak of one clause than in two files', () => {
    const one = 'Báo cáo mới nêu kết quả đến năm 2019, đề nghị cập nhật số liệu đến hết năm 2020.';
    const other = 'Đề nghị cập nhật số liệu của Báo cáo đến hết năm 2020.';
    expect(groupsOf([comment('1', one), comment('2', other)])).toEqual([['1', '2']]);
    const far = { part: 'BC' as const, clauseId: idOf<ClauseId>('MD-BC-0001') };
    expect(groupsOf([comment('1', one), comment('2', other, far)])).toEqual([]);
  });

  it('takes the clause from the words of the place, whatever the page', () => {
    const one = 'Báo cáo mới nêu kết quả đến năm 2019, đề nghị cập nhật số liệu đến hết năm 2020.';
    const other = 'Đề nghị cập nhật số liệu của Báo cáo đến hết năm 2020.';
    const at = (clauseText: string) => ({ clauseId: idOf<ClauseId>(''), clauseText });
    const [group] = likeGroups([
      comment('1', one, at('Mục II.1, trang 6')),
      comment('2', other, at('mục II.1 (trang 7)')),
    ]);
    expect(group?.members[0]?.nearness).toBe('CLAUSE');
  });

  it('leaves blank comments and empty phrases alone', () => {
    const blank = ['', '  ', '…', 'Đề nghị xem xét.', 'Đề nghị nghiên cứu.'];
    expect(groupsOf(blank.map((text, index) => comment(String(index), text)))).toEqual([]);
  });
});

describe('similarTo', () => {
  it('gives the most alike first, with the words that both have, and says who asks the opposite', () => {
    const log = [
      comment('1', 'Đề nghị bỏ nội dung thành lập Ban Chỉ đạo thực hiện Đề án.'),
      comment('2', 'Đề nghị giữ nội dung thành lập Ban Chỉ đạo thực hiện Đề án.'),
      comment('3', 'Bỏ nội dung thành lập Ban Chỉ đạo thực hiện Đề án.'),
      comment('4', 'Đề nghị đánh số trang.'),
    ];
    expect(
      similarTo(idOf<CommentId>('1'), log, 5).map(({ commentId, opposed, shared }) => [
        commentId,
        opposed,
        shared,
      ]),
    ).toEqual([
      ['3', null, 'bỏ nội dung thành lập Ban Chỉ đạo thực hiện Đề án'],
      ['2', 'ASKS', 'nội dung thành lập Ban Chỉ đạo thực hiện Đề án'],
    ]);
    expect(similarTo(idOf<CommentId>('1'), log, 1)).toHaveLength(1);
    expect(similarTo(idOf<CommentId>('x'), log, 5)).toEqual([]);
  });
});

it('shows a run of words as the first text writes it, and none for two words in a row', () => {
  expect(sharedRun('Làm rõ nguồn kinh phí thực hiện.', 'bổ sung NGUỒN KINH PHÍ thực hiện')).toBe(
    'nguồn kinh phí thực hiện',
  );
  expect(sharedRun('kinh phí thực hiện', 'kinh phí đầu tư')).toBe('');
});

it('reads numbers as offices write them: 04 is 4, 1.500 is 1500, 2,50 is 2,5', () => {
  expect(new WordForms().in('04; 1.500; 2,50; 12,0; 3.5').map(({ bare }) => bare)).toEqual([
    '4',
    '1500',
    '2,5',
    '12',
    '3.5',
  ]);
});
