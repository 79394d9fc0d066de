import { parentPort, workerData } from 'node:worker_threads';
import { arrangeByCodes } from '../../../../shared/domain/arrange-by-codes.ts';
import { assert } from '../../../../shared/errors.ts';
import type { BoardTask, TaskMessage, TaskProgress } from './board-task.ts';
import { groupTexts } from './group-texts.ts';
import { groupingStages } from './grouping-task.ts';

const port = parentPort;
assert(port, 'the grouping worker runs in a worker thread');

const post = (message: TaskMessage) => port.postMessage(message);
const say = (progress: TaskProgress) => post({ kind: 'progress', progress });

function work({ kind, wish }: BoardTask) {
  if (kind === 'arrange') return arrangeByCodes(wish, (done, total) => say({ stage: 'arranging', done, total }));
  const total = groupingStages.length;
  return groupTexts(wish, (stage) => say({ stage, done: groupingStages.indexOf(stage), total }));
}

post({ kind: 'done', result: work(workerData as BoardTask) });
