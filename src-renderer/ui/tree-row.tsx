import { ChevronRight, GripVertical } from 'lucide-react';
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { ColorDot } from './color-dot.tsx';
import type { TreeNode } from './tree-node.ts';
import styles from './tree.module.css';

export type TreeRowProps = {
  readonly node: TreeNode;
  readonly isMovable: boolean;
  readonly isFlat: boolean;
  readonly editing: { readonly id: string; readonly label: string } | null;
  readonly onPress?: (id: string) => void;
};

const selectText = (input: HTMLInputElement | null) => input?.select();

const RenameInput = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <input
    data-tree-rename
    aria-label={label}
    className={styles.rename}
    defaultValue={value}
    autoFocus
    ref={selectText}
    onPointerDown={(event) => event.stopPropagation()}
    onMouseDown={(event) => event.stopPropagation()}
    onClick={(event) => event.stopPropagation()}
  />
);

const Label = ({ node }: { readonly node: TreeNode }) => {
  const { label, isStrong, isDimmed, isQuote } = node;
  const looks = [styles.label, isStrong && styles.strong, isDimmed && styles.dimmed, isQuote && styles.quote];
  return <span className={looks.filter(Boolean).join(' ')}>{label}</span>;
};

type WordsProps = Pick<TreeRowProps, 'node' | 'editing'>;

const Words = ({ node, editing }: WordsProps) => {
  const isEdited = editing?.id === node.id;
  const words = isEdited ? <RenameInput label={editing.label} value={node.label} /> : <Label node={node} />;
  if (node.secondary === undefined) return words;
  return (
    <span className={styles.words}>
      {words}
      <span className={styles.secondary}>{node.secondary}</span>
    </span>
  );
};

export const TreeRow = ({ node, isMovable, isFlat, editing, onPress }: TreeRowProps) => (
  <TreeItem
    id={node.id}
    value={node}
    textValue={node.label}
    className={styles.row}
    onPress={({ pointerType, ctrlKey, metaKey, shiftKey }) => {
      if (pointerType !== 'keyboard' && !ctrlKey && !metaKey && !shiftKey) onPress?.(node.id);
    }}
  >
    <TreeItemContent>
      {({ hasChildItems }) => (
        <>
          {hasChildItems && (
            <Button slot="chevron" className={styles.chevron}>
              <ChevronRight aria-hidden />
            </Button>
          )}
          {!hasChildItems && !isFlat && node.color === undefined && <span className={styles.lead} />}
          {isMovable && (
            <Button slot="drag" className={styles.drag}>
              <GripVertical aria-hidden />
            </Button>
          )}
          {node.color !== undefined && <ColorDot color={node.color} />}
          {node.icon}
          <Words node={node} editing={editing} />
          {node.mark}
          {node.end !== undefined && <span className={styles.end}>{node.end}</span>}
        </>
      )}
    </TreeItemContent>
    <Collection items={node.children ?? []} dependencies={[isMovable, isFlat, editing]}>
      {(child) => <TreeRow node={child} isMovable={isMovable} isFlat={isFlat} editing={editing} onPress={onPress} />}
    </Collection>
  </TreeItem>
);
