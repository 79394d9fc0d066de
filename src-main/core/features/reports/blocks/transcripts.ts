import { anchorOf } from '../../../../shared/domain/report-anchors.ts';
import type { ReportNode } from '../../../../shared/domain/report-document.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { flag, things } from '../block-fields.ts';
import { gatherTranscript } from '../gather-transcript.ts';
import { readTranscripts } from '../read-transcripts.ts';
import { blockHeading, heading, under } from '../report-nodes.ts';

/** The documents as they were said, with the words that the report quotes. */
export const transcripts: BlockDefinition = {
  kind: 'transcripts',
  fields: [things('documents', 'documents'), flag('pages', true)],
  usualOrientation: 'auto',
  comesLast: true,
  gather: (context, block) => {
    const read = readTranscripts(context.db, block.things('documents'));
    const pageBreak: readonly ReportNode[] = block.flag('pages') ? [{ kind: 'page-break' }] : [];
    const nodes = read.flatMap((transcript, index) => [
      ...(index > 0 ? pageBreak : []),
      heading(2, anchorOf('transcript', transcript.id), context.naming.nameDocument(transcript.name)),
      ...gatherTranscript(context, transcript),
    ]);
    return under(blockHeading(block, context.words.say('blocks.transcripts.title')), nodes);
  },
};
