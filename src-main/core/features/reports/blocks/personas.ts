import type { Persona } from '../../../../shared/contract/personas.ts';
import { fitsExcerpt } from '../../../../shared/domain/fits-excerpt.ts';
import { anchorOf } from '../../../../shared/domain/report-anchors.ts';
import type { EntryNode, ReportNode } from '../../../../shared/domain/report-document.ts';
import { codeColor } from '../../../../shared/domain/code-colors.ts';
import { readImages } from '../../../db/read-images.ts';
import { speakersOfPassages } from '../../../db/passage-speakers.ts';
import { listPersonas } from '../../../db/read-personas.ts';
import { isWithheldQuote } from '../../../figures/withhold-quotes.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { flag, number, things } from '../block-fields.ts';
import type { BlockSettings } from '../block-settings.ts';
import type { ReportContext } from '../report-context.ts';
import { blockHeading, paragraphs, spans, under } from '../report-nodes.ts';

/** Segments of participants, each told as one person. */
export const personas: BlockDefinition = {
  kind: 'personas',
  fields: [things('personas', 'personas'), flag('people', true), flag('traits', true), number('quotes', [0, 1, 10])],
  usualOrientation: 'auto',
  gather: (context, block) => {
    const ids = block.things('personas');
    const told = listPersonas(context.db).filter(({ id }) => ids.length === 0 || ids.includes(id));
    const speakers = speakersOfPassages(context.db, told.flatMap(passagesOf));
    const images = readImages(
      context.db,
      told.flatMap(({ imageId }) => imageId ?? []),
    );
    const entries = told.map((persona): EntryNode => ({
      kind: 'entry',
      anchor: anchorOf('persona', persona.id),
      depth: 0,
      color: codeColor(persona.color, 'light').solid,
      image: images.get(persona.imageId ?? '') ?? null,
      name: persona.name,
      detail: block.flag('people') ? context.words.say('blocks.counted.people', { n: persona.members.length }) : '',
      nodes: nodesOf({ ...context, block, speakers }, persona),
    }));
    return under(blockHeading(block, context.words.say('blocks.personas.title')), entries);
  },
};

const passagesOf = ({ traits }: Persona): readonly string[] =>
  traits.flatMap(({ evidence }) => evidence.map(({ passageId }) => passageId));

interface Personas extends ReportContext {
  readonly block: BlockSettings;
  readonly speakers: ReadonlyMap<string, string | null>;
}

function nodesOf(told: Personas, { summary, traits }: Persona): readonly ReportNode[] {
  const { block, words, naming, report } = told;
  const quoting = { ...naming, includesWithheld: report.quotes.includesWithheld };
  const shown = block.flag('traits') ? traits.filter((trait) => !isWithheldQuote(trait, quoting)) : [];
  const typical = shown.filter(({ kind }) => kind === 'quote');
  const others = [
    ...Map.groupBy(
      shown.filter(({ kind }) => kind !== 'quote'),
      ({ kind }) => kind,
    ),
  ];
  return [
    ...paragraphs(summary),
    ...typical.flatMap((trait) => typicalQuote(told, trait)),
    ...others.flatMap(([kind, own]) => [
      spans('body', { text: words.say(`blocks.personas.traits.${kind}`), isBold: true }),
      { kind: 'list' as const, isOrdered: false, items: own.map((trait) => itemOf(told, trait)) },
    ]),
  ];
}

type Trait = Persona['traits'][number];

/** Whoever said it is named where that is known. */
function typicalQuote({ quotes, speakers }: Personas, { text, evidence }: Trait): readonly ReportNode[] {
  const said = evidence.find((passage) => fitsExcerpt(text, passage.text));
  if (!said) return [spans('lead', { text, isQuoted: true })];
  const quote = quotes.quote({ ...said, participantId: speakers.get(said.passageId) ?? null }, { excerpt: text });
  return quote ? [quote] : [];
}

/** What is told, and the first words of those who said so. */
function itemOf({ quotes, speakers, block }: Personas, { text, evidence }: Trait): readonly ReportNode[] {
  const said = evidence.slice(0, block.number('quotes')).flatMap((passage) => {
    const participantId = speakers.get(passage.passageId) ?? null;
    return quotes.quote({ ...passage, participantId }) ?? [];
  });
  return [spans('body', { text }), ...said];
}
