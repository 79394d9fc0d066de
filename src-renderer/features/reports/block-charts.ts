import { chartKinds } from '../../../src-main/shared/contract/figures.ts';
import type { Chart } from '../../../src-main/shared/contract/figures.ts';
import type { BlockKind, BlockOptions } from '../../../src-main/shared/contract/reports.ts';

const ids = (value: BlockOptions[string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);

/** The charts that a block shows, as each can be saved by itself: one for each chosen attribute where it is by one. */
export function blockCharts({ fields }: Pick<BlockKind, 'fields'>, options: BlockOptions): readonly Chart[] {
  const codeIds = ids(options['codes']);
  const rows = options['rows'];
  const shared = {
    ...(codeIds.length > 0 && { codeIds: [...codeIds] }),
    ...(typeof rows === 'number' && { rows }),
  };
  const isShown = (kind: Chart['kind']) => {
    const field = fields.find(({ name }) => name === kind);
    return field?.type === 'boolean' && (options[kind] ?? field.usual) === true;
  };
  return chartKinds.filter(isShown).flatMap((kind): readonly Chart[] => {
    const attributeIds = kind.endsWith('-by-attribute') ? ids(options['attributes']) : [];
    return attributeIds.length === 0
      ? [{ kind, ...shared }]
      : attributeIds.map((attributeId) => ({ kind, attributeId, ...shared }));
  });
}
