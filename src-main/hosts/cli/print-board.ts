import type { CliSession } from './cli-session.ts';
import { formatTime } from './format-time.ts';
import type { ShownBoard, ShownCard, ShownCluster } from './read-shown-board.ts';

/** Clusters with their cards, and clusters in them moved in; then the cards that are in none. */
export function printBoard(session: CliSession, { name, clusters, cards }: ShownBoard): string {
  const loose =
    cards.length > 0 ? [session.words('cli.looseCards', { count: cards.length }), ...lines(session, cards, '  ')] : [];
  const parts = [[name], ...clusters.map((cluster) => clusterLines(session, cluster, '')), loose];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function clusterLines(session: CliSession, cluster: ShownCluster, indent: string): readonly string[] {
  const { cards, clusters, participants, documents } = cluster;
  const name = cluster.name === '' ? session.words('cli.unnamedCluster') : cluster.name;
  const counts = [
    session.words('cli.cards', { count: cards.length }),
    session.words('cli.codeSpread', { documents, participants }),
  ];
  const question = cluster.question === '' ? [] : [`${indent}  ${cluster.question}`];
  return [
    `${indent}${[name, ...counts].join(' · ')}`,
    ...question,
    ...lines(session, cards, `${indent}  `),
    ...clusters.flatMap((inner) => clusterLines(session, inner, `${indent}  `)),
  ];
}

const lines = (session: CliSession, cards: readonly ShownCard[], indent: string): readonly string[] =>
  cards.map((card) => `${indent}${cardLine(session, card)}`);

function cardLine({ words: say }: CliSession, { kind, text, source, codes, isShortened }: ShownCard): string {
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
