import type { BlockField } from '../../../shared/contract/reports.ts';
import { findingOrders, findingPriorityChoices, findingStateChoices } from '../../../shared/domain/choose-findings.ts';
import type { FindingChoice } from '../../../shared/domain/choose-findings.ts';
import { choice, flag, number, things } from './block-fields.ts';
import type { BlockSettings } from './block-settings.ts';

const mostQuotes = 200;

/** What can be said of a block of findings. */
export const findingsFields: readonly BlockField[] = [
  things('findings', 'findings'),
  choice('priorities', findingPriorityChoices),
  choice('states', findingStateChoices),
  choice('order', findingOrders),
  choice('layout', ['pages', 'running', 'overview']),
  flag('overview', true),
  flag('strength', true),
  flag('story', true),
  number('quotes', [0, mostQuotes, mostQuotes]),
  flag('against', true),
  flag('warnings', true),
  flag('recommendation', true),
  flag('about', true),
];

export const readFindingChoice = (block: BlockSettings): FindingChoice => ({
  ids: block.things('findings'),
  priorities: block.choice('priorities') as FindingChoice['priorities'],
  states: block.choice('states') as FindingChoice['states'],
  order: block.choice('order') as FindingChoice['order'],
});
