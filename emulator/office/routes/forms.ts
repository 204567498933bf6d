// The public pages of forms, where Google has them, and the list of forms.

import { type Context, Hono } from 'hono';
import { publishedUrl } from '../../forms/links.ts';
import {
  handleFormPost,
  type Served,
  showAfterSubmission,
  showForm,
} from '../../forms/page-post.ts';
import type { FormSummary } from '../api.ts';
import { localAddress } from '../local-links.ts';
import type { Office } from '../office.ts';
import { hearerOf } from '../projects.ts';

export function formRoutes(office: Office): Hono {
  const answer = (context: Context, { html, status }: Served) => {
    context.header('Cache-Control', 'no-store');
    return context.html(html, status);
  };
  return new Hono()
    .get('/api/forms', (context) => context.json(formsOf(office)))
    .get('/forms/d/e/:publishedId/viewform', (context) => {
      const query = new URL(context.req.url).searchParams;
      return answer(
        context,
        showForm(office.runtime.world, context.req.param('publishedId'), query),
      );
    })
    .get('/forms/d/e/:publishedId/formResponse', (context) =>
      // A page of answers that is loaded again by its address begins anew, as on Google.
      context.redirect(`/forms/d/e/${context.req.param('publishedId')}/viewform`),
    )
    .post('/forms/d/e/:publishedId/formResponse', async (context) => {
      const fields = new URLSearchParams(await context.req.text());
      const { world } = office.runtime;
      const step = handleFormPost(world, context.req.param('publishedId'), fields);
      if (step.kind === 'page') return answer(context, step);
      const result = await office.act(() =>
        hearerOf(office, step.formId).submitForm(
          step.formId,
          step.answers,
          step.respondent,
          step.editing,
        ),
      );
      office.announce();
      return answer(
        context,
        showAfterSubmission(office.runtime.world, step.formId, fields, result),
      );
    });
}

function formsOf(office: Office): FormSummary[] {
  const { forms, drive } = office.runtime.world;
  return Object.values(forms.byId)
    .filter((form) => drive.files[form.id]?.trashed !== true)
    .map((form) => ({
      id: form.id,
      title: form.title,
      fileName: form.fileName,
      url: localAddress(publishedUrl(form)) ?? '',
      open: form.published && form.accepting,
      responses: form.responses.length,
      createdAt: form.createdAt,
    }))
    .sort((left, right) => right.createdAt - left.createdAt);
}
