import { codeColorIds } from '../../../src-main/shared/domain/code-colors.ts';

/** The colours that are offered for cards and clusters, those of the palette that differ most. */
export const handColors = codeColorIds.slice(0, 12);
