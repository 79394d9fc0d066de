import type { Memo } from '../../../../shared/contract/memos.ts';
import { anchorOf } from '../../../../shared/domain/report-anchors.ts';
import type { ReportNode } from '../../../../shared/domain/report-document.ts';
import { listMemos } from '../../../db/read-memos.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { choice } from '../block-fields.ts';
import { gatherMarkdown } from '../gather-markdown.ts';
import type { ReportContext } from '../report-context.ts';
import { blockHeading, heading, paragraph, under } from '../report-nodes.ts';

/** The researcher's memos, the earliest first. Memos on people and on their words stay inside the project. */
export const memos: BlockDefinition = {
  kind: 'memos',
  fields: [choice('about', ['all', 'project', 'journal', 'documents', 'codes'])],
  usualOrientation: 'auto',
  gather: (context, block) => {
    const about = block.choice('about');
    const shown = listMemos(context.db).filter((memo) => isWanted(memo, about));
    const nodes = shown.toReversed().flatMap((memo) => gatherMemo(context, memo));
    return under(blockHeading(block, context.words.say('blocks.memos.title')), nodes);
  },
};

const kinds: Readonly<Record<string, string>> = {
  project: 'project',
  journal: 'journal',
  document: 'documents',
  code: 'codes',
};

function isWanted({ target, text, title }: Memo, about: string): boolean {
  const kind = kinds[target.kind];
  return kind !== undefined && (about === 'all' || about === kind) && (text + title).trim() !== '';
}

function gatherMemo(context: ReportContext, memo: Memo): readonly ReportNode[] {
  const { words, naming } = context;
  const { id, title, target, on, researcher, updatedAt } = memo;
  const name = target.kind === 'document' ? naming.nameDocument(on) : on;
  const shown = target.kind === 'journal' ? words.date(on) : name;
  const date = words.date(new Date(updatedAt).toISOString().slice(0, 10));
  const source = [...(title === '' ? [] : [shown]), researcher, date].join(' · ');
  return [
    heading(2, anchorOf('memo', id), title || shown),
    ...paragraph(source, 'quiet'),
    ...gatherMarkdown(context, memo.text),
  ];
}
