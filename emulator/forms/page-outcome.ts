// What the browser shows when the runtime has taken the answers, or has not.

import type { World } from '../core/world.ts';
import { barrier } from './admission.ts';
import { renderThanks } from './page-thanks.ts';
import { viewOf } from './page-view.ts';
import { pagesOf, pagesVisited } from './pages.ts';
import { type Served, servedMissing, servedPage, servedRefusal } from './served.ts';

/** The page after the runtime took the answers, or did not. */
export function showAfterSubmission(
  world: World,
  formId: string,
  fields: URLSearchParams,
  result: { accepted: boolean; responseId: string | null; errors: Record<string, string> },
  baseUrl = '',
): Served {
  const form = world.forms.byId[formId];
  if (!form) return servedMissing(fields, baseUrl);
  if (result.accepted) {
    const html = renderThanks(form, { baseUrl, responseId: result.responseId ?? '' });
    return { kind: 'page', status: 200, html };
  }
  const view = viewOf(form, fields, baseUrl);
  const refused = barrier(world, form, view.account, view.editing);
  if (refused) return servedRefusal(form, refused, { baseUrl, query: fields });
  const visited = pagesVisited(form, view.answers).map((one) => one.index);
  const wrong = visited.findIndex((index) =>
    pagesOf(form)[index]?.items.some((item) => item.id in result.errors),
  );
  return servedPage(form, {
    ...view,
    history: visited.slice(0, Math.max(wrong, 0) + 1),
    errors: result.errors,
  });
}
