// The public page of a form as HTML: its questions, page by page.

import { UNTITLED } from './admission.ts';
import { isQuestion } from './answer-format.ts';
import { escapeHtml, hiddenFields, linkedHtml } from './html-text.ts';
import { fieldsOf } from './links.ts';
import { fieldId } from './page-choices.ts';
import { questionCard, REQUIRED_MARK } from './page-fields.ts';
import { layoutCard } from './page-layout.ts';
import { headCard, pageAddress, wholePage } from './page-shell.ts';
import { type Answers, type FormPage, nextPage, pagesOf } from './pages.ts';
import { shuffled } from './shuffle.ts';
import type { FormItemState, FormState } from './state.ts';

/** Where somebody stands in a form. Everything of it travels in the page itself. */
export interface FormView {
  /** The pages gone through so far; the last one is shown. */
  history: number[];
  answers: Answers;
  /** Sentences by item id; `''` is the address question. */
  errors: Record<string, string>;
  /** The typed address, where the form collects one. */
  address: string;
  /** The account that is signed in, '' for nobody. */
  account: string;
  /** The response that is being changed, '' for a new one. */
  editing: string;
  /** What the order of the questions is drawn from, where the form shuffles them. */
  shuffle: string;
  /** What stands before `/forms/d/e/…`: '' when the pages are served from the root. */
  baseUrl: string;
}

/** The page of questions that the view stands on. */
export function renderFormPage(form: FormState, view: FormView): string {
  const pages = pagesOf(form);
  const page = pages[view.history.at(-1) ?? 0] ?? pages[0];
  if (!page) throw new Error('A form has at least one page.');
  const others = form.items.filter((item) => isQuestion(item) && !page.items.includes(item));
  const carried = others.flatMap((item) => fieldsOf(item, view.answers[item.id]));
  const kept: [string, string][] = [
    ['pageHistory', view.history.join(',')],
    ...(view.account ? [['authuser', view.account] as [string, string]] : []),
    ...(view.editing ? [['edit2', view.editing] as [string, string]] : []),
    ...(form.shuffle ? [['shuffle', view.shuffle] as [string, string]] : []),
    ...(form.collectEmail && page.index !== 0
      ? [['emailAddress', view.address] as [string, string]]
      : []),
    ...carried,
  ];
  const inOrder = form.shuffle ? shuffled(page.items, view.shuffle) : page.items;
  const ends = nextPage(pages, page.index, view.answers) === 'SUBMIT';
  const title = form.title || UNTITLED;
  return wholePage(
    Object.keys(view.errors).length > 0 ? `Cần sửa: ${title}` : title,
    `${head(form, page)}${alarm(form, view)}
<form method="post" action="${escapeHtml(pageAddress(form, view.baseUrl, 'formResponse'))}" accept-charset="utf-8" novalidate>
<button class="first" type="submit" name="go" value="next" tabindex="-1" aria-hidden="true">Tiếp</button>
${hiddenFields(kept)}
${form.collectEmail && page.index === 0 ? addressCard(view) : ''}${inOrder.map((item) => itemCard(form, item, view)).join('')}
<div class="walk">${view.history.length > 1 ? '<button class="back" type="submit" name="go" value="back">Quay lại</button>' : ''}<button class="main" id="onward" type="submit" name="go" value="next" data-ends="${ends ? 'yes' : 'no'}">${ends ? 'Gửi' : 'Tiếp'}</button>${where(form, page, pages)}</div>
</form>
<p class="foot">Không ghi mật khẩu vào biểu mẫu này.</p>
<script>${BUTTON_SCRIPT}</script>`,
  );
}

function head(form: FormState, page: FormPage): string {
  const about =
    page.index === 0 && form.description
      ? `<p class="about">${linkedHtml(form.description)}</p>`
      : '';
  const asksForSure =
    page.items.some((item) => item.required) || (form.collectEmail && page.index === 0);
  const rule = asksForSure ? '<p class="rule">* Câu hỏi bắt buộc trả lời</p>' : '';
  const section = page.breakItem;
  const heading = section
    ? `<div class="card section"><h2>${escapeHtml(section.title || `Trang ${page.index + 1}`)}</h2>${section.help ? `<p>${linkedHtml(section.help)}</p>` : ''}</div>\n`
    : '';
  return headCard(form.title || UNTITLED, about + rule) + heading;
}

function alarm(form: FormState, view: FormView): string {
  const wrong = [
    ...('' in view.errors ? [['emailAddress', 'Địa chỉ thư điện tử']] : []),
    ...form.items
      .filter((item) => item.id in view.errors)
      .map((item) => [fieldId(item), item.title || 'Câu hỏi']),
  ];
  if (wrong.length === 0) return '';
  const lines = wrong
    .map(([id = '', name = '']) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(name)}</a></li>`)
    .join('');
  return `<div class="card alarm" role="alert" tabindex="-1" autofocus><h2>Còn ${wrong.length} câu cần sửa trước khi đi tiếp</h2><ul>${lines}</ul></div>\n`;
}

function addressCard(view: FormView): string {
  const error = view.errors[''];
  return `<div class="card${error ? ' wrong' : ''}"><label class="name" for="emailAddress">Địa chỉ thư điện tử${REQUIRED_MARK}</label><div class="field"><input type="email" id="emailAddress" name="emailAddress" autocomplete="email" aria-required="true"${error ? ' aria-invalid="true" aria-describedby="emailAddress-error"' : ''} value="${escapeHtml(view.address)}"></div>${error ? `<p class="says" id="emailAddress-error">${escapeHtml(error)}</p>` : ''}</div>\n`;
}

function itemCard(form: FormState, item: FormItemState, view: FormView): string {
  if (isQuestion(item)) {
    return questionCard({
      form,
      item,
      answer: view.answers[item.id],
      error: view.errors[item.id],
    });
  }
  return layoutCard(item);
}

function where(form: FormState, page: FormPage, pages: FormPage[]): string {
  if (pages.length < 2) return '';
  const bar = form.progressBar
    ? `<progress max="${pages.length}" value="${page.index + 1}" aria-hidden="true"></progress>`
    : '';
  return `<span class="where">${bar}Trang ${page.index + 1}/${pages.length}</span>`;
}

/** Keeps the button honest: "Gửi" where the picked choice ends the form, else "Tiếp". */
const BUTTON_SCRIPT = `(function(){var b=document.getElementById('onward');var f=b.form;function tell(){var ends=b.dataset.ends==='yes';f.querySelectorAll('input:checked[data-ends],option:checked[data-ends]').forEach(function(e){ends=e.dataset.ends==='yes'});b.textContent=ends?'Gửi':'Tiếp'}f.addEventListener('change',tell);f.addEventListener('input',function(e){if(/other_option_response$/.test(e.target.name)){var c=e.target.closest('.choice').querySelector('input');c.checked=e.target.value!==''||c.checked}});f.addEventListener('submit',function(){setTimeout(function(){f.querySelectorAll('button').forEach(function(x){x.disabled=true})},0)});window.addEventListener('pageshow',function(){f.querySelectorAll('button').forEach(function(x){x.disabled=false});tell()})})();`;
