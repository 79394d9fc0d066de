import type { CallInput } from '../../src-main/shared/contract/index.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import type { SampleParts } from './arrange-sample.ts';

const subtitle = 'What two groups learned while they decided for others';

const summary = [
  'Two groups decide for people who are not in the room: a design team for its customers, officials for citizens. Both learned late what they could have asked early, ' +
    'and both keep people by answering them rather than by counting them.',
  '',
  '**What to do first:** bring the limits to the first meeting, promise an answer before asking, and give each question that crosses units a mediator with a mandate.',
].join('\n');

const method = [
  'Two conversations that were published as they were said were read closely: the last meeting of a design team, in English, and a focus group of officials and ' +
    'civic technologists on asking the public, in Chinese. Each was coded in its own language with one codebook; a code is named in the language in which its best passage was said.',
  '',
  'Two conversations show what may happen and why. They do not say how often it does.',
].join('\n');

/** A report for a client, of most of the kinds of blocks. */
export async function composeReport(client: Client, { group, codeId }: SampleParts): Promise<void> {
  const themes = ['Knowing people', 'Limits', 'Deciding', 'Working together'].map(codeId);
  const blocks: CallInput<'reports.create'>['blocks'] = [
    { kind: 'cover', options: { subtitle } },
    { kind: 'contents' },
    { kind: 'summary', options: { text: summary, lists: 'always' } },
    { kind: 'method', options: { text: method } },
    { kind: 'sample', options: { counts: false } },
    { kind: 'sessions', options: { plan: false } },
    { kind: 'findings' },
    { kind: 'themes', options: { codes: themes, quotes: 2 } },
    {
      kind: 'charts',
      options: { codes: themes, 'findings-strength': true, 'codings-per-code': true, saturation: true, rainbow: true },
    },
    { kind: 'boards' },
    { kind: 'journeys' },
    { kind: 'personas' },
    { kind: 'codebook', options: { codes: themes } },
    { kind: 'transcripts', options: { documents: [group.id] } },
  ];
  await client.call('reports.create', { name: 'Findings for the project group', blocks });
}
