import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { NotedGroup } from './noted-group.tsx';
import { TaskResults } from './task-results.tsx';
import type { Debrief } from './use-debrief.ts';

interface NotedMarksProps {
  readonly sessionId: string;
  readonly debrief: Debrief;
}

const groups = ['follow-up', 'key-moment', 'problem', 'non-verbal'] as const;

/** What was marked while people spoke, to be thought of now. */
export function NotedMarks({ sessionId, debrief }: NotedMarksProps) {
  const { t } = useTranslation();
  const { marks, tasks, items } = debrief;
  if (marks.length + tasks.length === 0) {
    return <EmptyState title={t('debriefs.noMarks')} sentence={t('debriefs.noMarksSentence')} />;
  }
  return (
    <>
      {tasks.length > 0 && <TaskResults tasks={tasks} />}
      {groups.map((kind) => (
        <NotedGroup
          key={kind}
          sessionId={sessionId}
          kind={kind}
          marks={marks.filter((mark) => mark.kind === kind)}
          items={items}
        />
      ))}
    </>
  );
}
