import { describe, expect, it } from 'vitest';
import { chooseFindings } from '../../../../src-main/shared/domain/choose-findings.ts';
import type { FindingChoice } from '../../../../src-main/shared/domain/choose-findings.ts';

const finding = (id: string, more = {}) => ({
  id,
  priority: 'medium' as const,
  state: 'draft' as const,
  severity: null,
  frequency: null,
  participants: 0,
  documents: 0,
  ...more,
});

const findings = [
  finding('plain'),
  finding('strong', { participants: 4, documents: 2, state: 'review' }),
  finding('urgent', { priority: 'high', state: 'final', severity: 2, frequency: 4, participants: 4 }),
  finding('grave', { priority: 'low', severity: 4 }),
  finding('dropped', { priority: 'high', state: 'dropped', severity: 4, participants: 9 }),
];
const all: FindingChoice = { ids: [], priorities: 'all', states: 'all', order: 'own' };

describe('the findings of a report', () => {
  it.each<[string, Partial<FindingChoice>, string[]]>([
    ['are all but those that were dropped', {}, ['plain', 'strong', 'urgent', 'grave']],
    ['are the chosen ones, in their own order', { ids: ['grave', 'plain', 'dropped'] }, ['plain', 'grave']],
    ['are those of high priority', { priorities: 'high' }, ['urgent']],
    ['are those of high and medium priority', { priorities: 'high-medium' }, ['plain', 'strong', 'urgent']],
    ['are those that somebody may see', { states: 'review' }, ['strong', 'urgent']],
    ['are those that are final', { states: 'final' }, ['urgent']],
    ['come by priority', { order: 'priority' }, ['urgent', 'plain', 'strong', 'grave']],
    ['come by how many stand behind them', { order: 'strength' }, ['strong', 'urgent', 'plain', 'grave']],
    ['come by how bad they are', { order: 'severity' }, ['grave', 'urgent', 'plain', 'strong']],
  ])('%s', (_name, choice, ids) => {
    expect(chooseFindings(findings, { ...all, ...choice }).map(({ id }) => id)).toEqual(ids);
  });
});
