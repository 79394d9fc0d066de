import { z } from 'zod';
import { job } from './define.ts';
import { nothing } from './values.ts';

export const reportContract = {
  /** One SVG a page. */
  'report.preview': job(nothing, z.object({ pages: z.array(z.string()) })),
  'report.save': job(z.object({ path: z.string().min(1) }), z.object({ pages: z.int(), bytes: z.int() })),
};
