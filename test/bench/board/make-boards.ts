import { gridPlaces, usualCard, usualGap } from '../../../src-main/shared/domain/tidy-grid.ts';
import type { TestCore } from '../../helpers/create-test-core.ts';

const sayings = [
  'I gave up twice because the form lost what I typed, and nobody called me back about it.',
  '每次都要重新輸入地址，寫到一半就不見了。',
  'We’ve lifted all restrictions on public gatherings, but nobody told the people at the desk.',
  '會希望看信的人不要已讀不回，至少說一聲收到了。',
  'Everybody should have access to it, not only those who know whom to ask.',
];
const inCluster = 50;
const columns = 10;

/** A project with boards of so many notes each, named by their number, in clusters of fifty side by side. */
export async function makeBoards({ call, file }: TestCore, sizes: readonly number[]): Promise<string> {
  const path = file('boards.motif');
  await call('project.create', { path, name: 'Boards', remember: false });
  for (const size of sizes) {
    const { id: boardId } = await call('boards.create', { name: boardName(size) });
    const sources = Array.from({ length: size }, (_, index) => ({
      kind: 'note' as const,
      text: `${index + 1}. ${sayings[index % sayings.length]}`,
    }));
    const { ids } = await call('boards.addCards', { boardId, sources });
    await call('boards.createClusters', { boardId, clusters: clustersOf(ids) });
  }
  await call('project.close', {});
  return path;
}

export const boardName = (size: number): string => `With ${size} cards`;

function clustersOf(ids: readonly string[]) {
  const count = Math.ceil(ids.length / inCluster);
  const width = columns * (usualCard.width + usualGap) + 32;
  const height = (inCluster / columns) * (usualCard.height + usualGap) + 72;
  const wish = {
    count,
    columns: Math.ceil(Math.sqrt(count)),
    cardSize: { width, height },
    gap: 48,
    at: { x: 0, y: 0 },
  };
  return gridPlaces(wish).map((box, index) => {
    const members = ids.slice(index * inCluster, (index + 1) * inCluster);
    const at = { x: box.x + 16, y: box.y + 52 };
    const places = gridPlaces({ count: members.length, columns, cardSize: usualCard, gap: usualGap, at });
    return {
      name: `Group ${index + 1}`,
      box,
      cards: members.map((id, member) => ({ id, x: places[member]!.x, y: places[member]!.y })),
    };
  });
}
