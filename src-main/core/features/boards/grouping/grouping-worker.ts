import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../../../shared/errors.ts';
import { groupTexts } from './group-texts.ts';
import type { Grouping, GroupingStage, GroupingTask } from './grouping-task.ts';

export type GroupingMessage =
  { readonly kind: 'stage'; readonly stage: GroupingStage } | { readonly kind: 'done'; readonly grouping: Grouping };

const port = parentPort;
assert(port, 'the grouping worker runs in a worker thread');

const post = (message: GroupingMessage) => port.postMessage(message);
post({ kind: 'done', grouping: groupTexts(workerData as GroupingTask, (stage) => post({ kind: 'stage', stage })) });
