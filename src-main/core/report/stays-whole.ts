import type { TableNode } from '../../shared/domain/report-document.ts';
import { lengthOfNodes } from './length-of-nodes.ts';

// In rows and characters: about a third of a page.
const most = { rows: 8, characters: 900 } as const;

/** Whether a table is never cut; a longer one goes on over pages or slides, each time under its heads. */
export const staysWhole = (table: TableNode): boolean =>
  table.rows.length <= most.rows && lengthOfNodes([table]) <= most.characters;
