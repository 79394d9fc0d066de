// @vitest-environment jsdom
import type { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Screen } from '../../../src-renderer/app/screen.tsx';
import { beginEditing, endEditing } from '../../../src-renderer/features/codings/edit-mode.ts';
import { allCommands, findCommand, useCommandGroups } from '../../../src-renderer/workspace/commands.ts';
import type { Command } from '../../../src-renderer/workspace/commands.ts';
import {
  inspectCode,
  inspectCoding,
  openDock,
  places,
  showBoard,
  showMemo,
} from '../../../src-renderer/workspace/navigation.ts';
import { goTo, openDocument, showCodePassages, showFinding } from '../../../src-renderer/workspace/navigation.ts';
import {
  chooseBlocks,
  showParticipant,
  showReport,
  showSearch,
  showSession,
  viewJourneys,
} from '../../../src-renderer/workspace/navigation.ts';
import { createBoard } from '../../helpers/create-board.ts';
import { createReport } from '../../helpers/create-report.ts';
import type { ReportAtHand } from '../../helpers/create-report.ts';
import { createGuide } from '../../helpers/create-guide.ts';
import type { BoardAtHand } from '../../helpers/create-board.ts';
import { renderWithCore } from '../../helpers/render-with-core.tsx';
import { useStudy } from '../../helpers/use-study.ts';

const hand = useStudy();
let board: BoardAtHand;
let report: ReportAtHand;
let sessionId: string;
const languages = ['en', 'zh-CN'] as const;
const start = { open: null, sample: false, languages: ['en'] };
const host = { platform: 'electron', setMenu: nothing, onMenuCommand: nothing, onOpenPath: nothing } as const;

beforeAll(() => {
  vi.stubGlobal('IntersectionObserver', NothingIsNear);
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Element.prototype.scrollIntoView = nothing;
});

/** Where a researcher can be, each with what there is to choose there chosen. */
interface Situation {
  readonly where: string;
  enter(): void;
  /** A command that is run there. */
  readonly command?: string;
}

const situations: readonly Situation[] = [
  ...places.map((place) => ({ where: `at ${place}`, enter: () => goTo(place) })),
  { where: 'reading, with a coding chosen', enter: () => inspectCoding(hand.study.codings[0] ?? null) },
  { where: 'reading, with a code chosen', enter: () => inspectCode(hand.study.codes.need) },
  { where: 'correcting the text', enter: () => beginEditing(hand.study.meeting.id) },
  { where: 'at the passages of codes', enter: () => showCodePassages(Object.values(hand.study.codes)) },
  {
    where: 'with passages selected',
    enter: () => showCodePassages(Object.values(hand.study.codes)),
    command: 'passages.selectAll',
  },
  { where: 'beside selected results', enter: besideResults, command: 'passages.selectAll' },
  { where: 'finding in the text', enter: () => goTo('documents'), command: 'find.replace' },
  { where: 'at what was found', enter: () => showSearch('remote') },
  { where: 'at a finding', enter: () => showFinding(hand.study.findings[0]) },
  { where: 'with findings selected', enter: () => goTo('findings'), command: 'findings.selectAll' },
  { where: 'comparing findings', enter: () => goTo('findings'), command: 'findings.compare' },
  { where: 'at the wall of findings', enter: () => goTo('findings'), command: 'findings.wall' },
  { where: 'at a memo', enter: () => showMemo(hand.study.memo) },
  { where: 'beside the history', enter: () => openDock('history') },
  { where: 'beside the results', enter: besideResults },
  { where: 'beside what could be coded', enter: () => openDock('suggestions') },
  { where: 'at the personas', enter: () => viewJourneys('personas') },
  { where: 'at the touchpoints', enter: () => viewJourneys('touchpoints') },
  { where: 'at a board', enter: () => showBoard(board.boardId), command: 'board.selectAll' },
  { where: 'voting on a board', enter: () => showBoard(board.boardId), command: 'board.vote' },
  { where: 'at a guide', enter: () => goTo('guides'), command: 'guides.goToLines' },
  { where: 'writing in a guide', enter: () => goTo('guides'), command: 'guides.addQuestion' },
  { where: 'at a report', enter: () => showReport(report.id) },
  { where: 'at blocks of a report', enter: atBlocks, command: 'report.zoomIn' },
  { where: 'planning a session', enter: () => showSession(sessionId) },
  { where: 'at a participant', enter: () => showParticipant('nobody') },
];

function atBlocks(): void {
  showReport(report.id);
  chooseBlocks(report.blockIds);
}

describe('the commands of the window', () => {
  it(
    'have words in both languages and keys of their own wherever the researcher is',
    { timeout: 120_000 },
    async () => {
      board = await createBoard(hand.core, hand.study);
      await createGuide(hand.core, hand.study);
      report = await createReport(hand.core, 'cover', 'findings');
      sessionId = (await hand.core.call('sessions.create', { name: 'Talk 1', method: 'interview' })).id;
      const { findByRole, queries } = renderWithCore(hand.core, <Screen start={start} />, { host });
      await findByRole('document', {}, { timeout: 20_000 });
      expect(await problemsAt(situations, queries)).toEqual([]);
    },
  );
});

async function problemsAt(all: typeof situations, queries: QueryClient): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { where, enter, command } of all) {
    act(() => openDocument(hand.study.meeting.id));
    act(enter);
    await settled(queries);
    act(() => findCommand(command ?? '')?.run());
    await settled(queries);
    const commands = allCommands(useCommandGroups.getState().groups);
    const ids = commands.map(({ id }) => id);
    const found = [...commands.flatMap(missingWords), ...repeated(ids), ...conflicts(commands)];
    problems.push(...found.map((problem) => `${where}: ${problem}`));
    act(endEditing);
  }
  return problems;
}

class NothingIsNear {
  observe = nothing;
  disconnect = nothing;
}

function nothing(): void {}

function besideResults(): void {
  showCodePassages(Object.values(hand.study.codes));
  openDock('results');
  goTo('documents');
}

/** Until no read is under way and what it brought is shown. */
async function settled(queries: QueryClient): Promise<void> {
  await act(() => new Promise((done) => setTimeout(done)));
  await waitFor(() => expect(queries.isFetching()).toBe(0), { timeout: 10_000 });
  await act(() => new Promise((done) => setTimeout(done)));
}

const missingWords = ({ id, label }: Command) =>
  languages
    .filter((language) => !i18next.exists(label, { lng: language, fallbackLng: [], count: 2 }))
    .map((language) => `${id} has no words “${label}” in ${language}`);

const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

/** Keys that mean two things at once: `within` takes precedence over what is meant everywhere. */
function conflicts(commands: readonly Command[]): readonly string[] {
  const pressed = commands
    .filter(({ isEnabled }) => isEnabled)
    .flatMap(({ id, keys = [], within = '' }) => keys.map((one) => ({ id, keys: `${within} ${one}` })));
  const byKeys = Map.groupBy(pressed, ({ keys }) => keys);
  return [...byKeys]
    .filter(([, group]) => group.length > 1)
    .map(([keys, group]) => `${keys}: ${group.map(({ id }) => id).join(', ')}`);
}
