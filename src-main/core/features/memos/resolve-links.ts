import type { CallOutput } from '../../../shared/contract/index.ts';
import { plainText } from '../../../shared/domain/plain-text.ts';
import { parseProjectLink } from '../../../shared/domain/project-links.ts';
import type { LinkKind, ProjectLink } from '../../../shared/domain/project-links.ts';
import { withSources } from '../../db/passage-sources.ts';
import { all, build, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

type ResolvedLink = CallOutput<'memos.links'>[number];
type Link = ProjectLink & { readonly url: string };

const names: Readonly<Record<Exclude<LinkKind, 'passage'>, string>> = {
  document: 'SELECT id, name, NULL AS color FROM document',
  code: 'SELECT id, name, color FROM code',
  participant: 'SELECT id, name, NULL AS color FROM participant',
  memo: "SELECT id, iif(title = '', text, title) AS name, NULL AS color FROM memo",
  finding: 'SELECT id, title AS name, NULL AS color FROM finding',
  board: 'SELECT id, name, NULL AS color FROM board',
  journey: 'SELECT id, name, NULL AS color FROM journey',
  persona: 'SELECT id, name, NULL AS color FROM persona',
};

/** Where links lead, in their order; those that lead nowhere are left out. */
export function resolveLinks(db: Db, urls: readonly string[]): ResolvedLink[] {
  const links = urls.flatMap((url) => {
    const link = parseProjectLink(url);
    return link ? [{ ...link, url }] : [];
  });
  const passages = resolvePassages(db, links);
  return links.flatMap((link) => (link.kind === 'passage' ? passages.get(link.id) : resolveName(db, link)) ?? []);
}

function resolveName(db: Db, { url, kind, id }: Link): ResolvedLink | null {
  if (kind === 'passage') return null;
  const row = prepared(db, `${names[kind]} WHERE id = ?`).get(id) as NamedRow | undefined;
  if (!row) return null;
  const name = kind === 'memo' ? (plainText(row.name).split('\n')[0] ?? '') : row.name;
  return { url, kind, id, name, color: row.color, speaker: null, place: null };
}

interface NamedRow {
  readonly name: string;
  readonly color: number | null;
}

function resolvePassages(db: Db, links: readonly Link[]): ReadonlyMap<string, ResolvedLink> {
  const wanted = links.filter(({ kind }) => kind === 'passage');
  if (wanted.length === 0) return new Map();
  const ids = wanted.map(({ id }) => id);
  const columns = ['id', 'documentId', 'start', 'end', 'formerText'] as const;
  const rows = all(db, build.selectFrom('passage').select(columns).where('id', 'in', ids));
  return new Map(
    withSources(db, rows).map(({ id, text, speaker, participantId: _participantId, ...place }) => {
      const url = wanted.find((link) => link.id === id)?.url ?? '';
      return [id, { url, kind: 'passage', id, name: text, color: null, speaker, place }];
    }),
  );
}
