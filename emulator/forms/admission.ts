// Whether somebody gets to see and answer a form at all: platform.md §4.1, switch U17.

import type { Account, World } from '../core/world.ts';
import { sameAddress } from '../mail/addresses.ts';
import type { FormState } from './state.ts';

export type Refusal = {
  reason: 'missing' | 'closed' | 'signIn' | 'notAllowed' | 'already' | 'noEdits';
  message: string;
} | null;

/** Why this person cannot answer, in Vietnamese; null when the form opens. '' is nobody signed in. */
function refusal(world: World, form: FormState, respondent: string): Refusal {
  if (world.drive.files[form.id]?.trashed !== false) {
    return { reason: 'missing', message: 'Biểu mẫu này không còn nữa.' };
  }
  if (!form.published) {
    return {
      reason: 'closed',
      message: `Biểu mẫu “${form.title || UNTITLED}” chưa được xuất bản. ${ASK_THE_OWNER}`,
    };
  }
  if (!form.accepting) return { reason: 'closed', message: closedMessage(form) };
  if ((needsDomain(form) || form.limitOne) && respondent === '') {
    return {
      reason: 'signIn',
      message: 'Bạn phải đăng nhập tài khoản Google để trả lời biểu mẫu này.',
    };
  }
  if (needsDomain(form) && !belongs(world.owner, form, respondent)) {
    return {
      reason: 'notAllowed',
      message:
        'Tài khoản của bạn không được phép trả lời biểu mẫu này. Hãy liên hệ cơ quan gửi biểu mẫu để được cấp quyền.',
    };
  }
  if (form.limitOne && form.responses.some((response) => sameAddress(response.by, respondent))) {
    return {
      reason: 'already',
      message: 'Bạn đã trả lời biểu mẫu này. Mỗi người chỉ được trả lời một lần.',
    };
  }
  return null;
}

/**
 * Why an answer cannot be changed through its link; null when it can, or when none is to be changed
 * ('' as its id). The link of a form without edits leads to a page that says so
 * (reference of FormResponse.getEditResponseUrl).
 */
function editRefusal(form: FormState, editing: string): Refusal {
  if (editing === '') return null;
  if (!form.allowEdits) {
    return { reason: 'noEdits', message: 'Biểu mẫu này không cho sửa câu trả lời đã gửi.' };
  }
  if (form.responses.some(({ id }) => id === editing)) return null;
  return { reason: 'noEdits', message: 'Câu trả lời cần sửa không còn nữa.' };
}

/** Whether somebody may go on: nothing bars them, or only that they answered what they now change. */
export function barrier(
  world: World,
  form: FormState,
  respondent: string,
  editing: string,
): Refusal {
  const refused = refusal(world, form, respondent);
  if (refused && !(refused.reason === 'already' && editing !== '')) return refused;
  return editRefusal(form, editing);
}

/** What a closed form tells; Google's own sentence where the form has none. */
export const closedMessage = (form: FormState) =>
  form.closedMessage ||
  `Biểu mẫu “${form.title || UNTITLED}” không nhận câu trả lời nữa. ${ASK_THE_OWNER}`;

const ASK_THE_OWNER = 'Hãy liên hệ chủ sở hữu biểu mẫu nếu bạn cho rằng có nhầm lẫn.';

/** What people see while nobody has set a title. */
export const UNTITLED = 'Biểu mẫu không có tiêu đề';

const needsDomain = (form: FormState) => form.responders === 'signInRequired' || form.requireLogin;

function belongs(owner: Account, form: FormState, respondent: string): boolean {
  const known = [owner.email, ...form.readers];
  if (known.some((address) => sameAddress(address, respondent))) return true;
  return owner.plan === 'workspace' && domainOf(owner.email) === domainOf(respondent);
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
