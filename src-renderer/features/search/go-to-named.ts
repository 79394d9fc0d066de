import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import {
  goTo,
  openDocument,
  showBoard,
  showCard,
  showCell,
  showCode,
  showFinding,
  showGuide,
  showJourney,
  showParticipant,
  showPersona,
  showQuestion,
  showReport,
  showSession,
  showStage,
  viewJourneys,
} from '../../workspace/navigation.ts';

type Found = CallOutput<'search.names'>[number];

const places: Readonly<Record<Found['kind'], (id: string, insideId: string) => void>> = {
  document: openDocument,
  folder: () => goTo('documents'),
  tag: () => goTo('documents'),
  code: showCode,
  codeSet: () => goTo('codebook'),
  participant: showParticipant,
  attribute: () => goTo('participants'),
  query: () => goTo('passages'),
  finding: showFinding,
  board: showBoard,
  cluster: (_id, boardId) => showBoard(boardId),
  card: (id, boardId) => showCard(boardId, id),
  journey: showJourney,
  stage: (id, journeyId) => showStage(journeyId, id),
  cell: (id, journeyId) => showCell(journeyId, id),
  touchpoint: () => viewJourneys('touchpoints'),
  persona: showPersona,
  trait: (_id, personaId) => showPersona(personaId),
  guide: showGuide,
  question: (id, guideId) => showQuestion(guideId, id),
  report: (id) => showReport(id),
  session: (id) => showSession(id),
};

/** Goes to a thing that was found by its name. */
export function goToNamed({ kind, id, insideId }: Found): void {
  places[kind](id ?? '', insideId ?? '');
}
