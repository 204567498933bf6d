// Ready-made worlds, and putting one in the place of the open one.

import { Hono } from 'hono';
import type { SceneSummary } from '../api.ts';
import type { Office } from '../office.ts';

export function sceneRoutes(office: Office): Hono {
  return new Hono()
    .get('/api/scenes', (context) => {
      const scenes: SceneSummary[] = office.scenes.map(({ id, title, description }) => ({
        id,
        title,
        description,
      }));
      return context.json(scenes);
    })
    .post('/api/scenes/:id', async (context) => {
      const scene = office.scenes.find(({ id }) => id === context.req.param('id'));
      if (!scene) return context.text('Không có cảnh này.', 404);
      await office.replace(() => scene.build());
      return context.body(null, 204);
    });
}
