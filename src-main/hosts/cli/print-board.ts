import type { Cli } from './cli.ts';
import { formatTime } from './format-time.ts';
import type { ShownBoard, ShownCard, ShownCluster } from './read-shown-board.ts';

/** Clusters with their cards, and clusters in them moved in; then the cards that are in none. */
export function printBoard(cli: Cli, { name, clusters, cards }: ShownBoard): string {
  const loose =
    cards.length > 0 ? [cli.words('cli.looseCards', { count: cards.length }), ...lines(cli, cards, '  ')] : [];
  const parts = [[name], ...clusters.map((cluster) => clusterLines(cli, cluster, '')), loose];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function clusterLines(cli: Cli, cluster: ShownCluster, indent: string): readonly string[] {
  const { cards, clusters, participants, documents } = cluster;
  const name = cluster.name === '' ? cli.words('cli.unnamedCluster') : cluster.name;
  const counts = [
    cli.words('cli.cards', { count: cards.length }),
    cli.words('cli.codeSpread', { documents, participants }),
  ];
  const question = cluster.question === '' ? [] : [`${indent}  ${cluster.question}`];
  return [
    `${indent}${[name, ...counts].join(' · ')}`,
    ...question,
    ...lines(cli, cards, `${indent}  `),
    ...clusters.flatMap((inner) => clusterLines(cli, inner, `${indent}  `)),
  ];
}

const lines = (cli: Cli, cards: readonly ShownCard[], indent: string): readonly string[] =>
  cards.map((card) => `${indent}${cardLine(cli, card)}`);

function cardLine({ words: say }: Cli, { kind, text, source, codes, isShortened }: ShownCard): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  const said = kind === 'passage' ? `“${words}”` : words;
  const where = source ? [source.speaker ?? [], source.document, placeOf(source)].flat().join(', ') : '';
  const named = kind === 'passage' ? codes.map(({ name }) => name).join(', ') : '';
  const mark = source?.isWithheld ? say('consent.withheld') : '';
  const about = [where, named, mark].filter((part) => part !== '').join(' · ');
  return [isShortened ? `${said} […]` : said, ...(about === '' ? [] : [about])].join(' — ');
}

const placeOf = ({ at, start, end }: NonNullable<ShownCard['source']>): string =>
  at === null ? `${start}–${end}` : formatTime(at);
