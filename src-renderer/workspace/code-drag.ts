import { create } from 'zustand';

/** What dragged codes carry besides their names: their ids, as a JSON array. */
export const codeDragType = 'application/x-motif-code';

export const printDraggedCodes = (ids: readonly string[]): string => JSON.stringify(ids);

/** The ids of the codes that are let go; empty where none are. */
export function draggedCodes(transfer: Pick<DataTransfer, 'getData'>): readonly string[] {
  const carried = transfer.getData(codeDragType);
  return carried === '' ? [] : (JSON.parse(carried) as string[]);
}

interface CodeDrag {
  /** A drop target may read what is carried only when it is let go: until then it is known from here. */
  readonly codeId: string | null;
}

export const useCodeDrag = create<CodeDrag>(() => ({ codeId: null }));

export const noteDraggedCode = (codeId: string | null): void => useCodeDrag.setState({ codeId });

export function dragCode(transfer: DataTransfer, { id, name }: { readonly id: string; readonly name: string }): void {
  transfer.setData(codeDragType, printDraggedCodes([id]));
  transfer.setData('text/plain', name);
  transfer.effectAllowed = 'copy';
  noteDraggedCode(id);
}
