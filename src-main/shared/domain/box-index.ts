import { quadtree } from 'd3-quadtree';
import type { QuadtreeInternalNode, QuadtreeLeaf } from 'd3-quadtree';
import type { Box } from '../contract/boards.ts';
import { boxHoldsPoint, boxesMeet, middleOf } from './boxes.ts';
import type { Point } from './boxes.ts';

export interface BoxIndex<T extends Readonly<Box>> {
  /** The front-most at a point. */
  at(point: Point): T | null;
  /** All that share area with a box, from back to front. */
  meeting(box: Readonly<Box>): T[];
}

interface Entry<T> {
  readonly box: T;
  readonly order: number;
  readonly middle: Point;
}
type Node<T> = QuadtreeInternalNode<Entry<T>> | QuadtreeLeaf<Entry<T>>;
interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isInner = <T>(node: Node<T>): node is QuadtreeInternalNode<Entry<T>> => Array.isArray(node);

function entriesOf<T>(leaf: QuadtreeLeaf<Entry<T>>): Entry<T>[] {
  const entries: Entry<T>[] = [];
  for (let next: QuadtreeLeaf<Entry<T>> | undefined = leaf; next; next = next.next) entries.push(next.data);
  return entries;
}

function boundsOf(all: readonly Bounds[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const bounds of all) {
    left = Math.min(left, bounds.left);
    top = Math.min(top, bounds.top);
    right = Math.max(right, bounds.right);
    bottom = Math.max(bottom, bounds.bottom);
  }
  return { left, top, right, bottom };
}

const edgesOf = ({ x, y, width, height }: Readonly<Box>): Bounds => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** An index for finding boxes (from back to front) by where they stand. It holds for these places: moved boxes want a new one. */
export function createBoxIndex<T extends Readonly<Box>>(boxes: readonly T[]): BoxIndex<T> {
  const tree = quadtree<Entry<T>>(
    boxes.map((box, order) => ({ box, order, middle: middleOf(box) })),
    ({ middle }) => middle.x,
    ({ middle }) => middle.y,
  );
  // A quadtree holds points: what its boxes cover is kept beside each node, so that large ones are found from afar.
  const covered = new Map<Node<T>, Bounds>();
  tree.visitAfter((node) => {
    const parts = isInner(node)
      ? node.flatMap((child) => (child ? covered.get(child)! : []))
      : entriesOf(node).map(({ box }) => edgesOf(box));
    covered.set(node, boundsOf(parts));
  });

  const find = (mayHold: (bounds: Bounds) => boolean, isFound: (box: T) => boolean): Entry<T>[] => {
    const found: Entry<T>[] = [];
    tree.visit((node) => {
      if (!mayHold(covered.get(node)!)) return true;
      if (isInner(node)) return false;
      for (const entry of entriesOf(node)) if (isFound(entry.box)) found.push(entry);
      return true;
    });
    return found;
  };

  return {
    at: (point) => {
      const found = find(
        ({ left, top, right, bottom }) => point.x >= left && point.x <= right && point.y >= top && point.y <= bottom,
        (box) => boxHoldsPoint(box, point),
      );
      return (
        found.reduce<Entry<T> | null>((top, entry) => (top && top.order > entry.order ? top : entry), null)?.box ?? null
      );
    },
    meeting: (area) => {
      const edges = edgesOf(area);
      const found = find(
        ({ left, top, right, bottom }) =>
          left <= edges.right && right >= edges.left && top <= edges.bottom && bottom >= edges.top,
        (box) => boxesMeet(box, area),
      );
      return found.sort((one, other) => one.order - other.order).map(({ box }) => box);
    },
  };
}
