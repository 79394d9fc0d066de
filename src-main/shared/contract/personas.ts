import { z } from 'zod';
import { command, query } from './define.ts';
import { evidencePassage } from './passages.ts';
import { attributeLimit } from './queries.ts';
import { id, longText, name, nothing, place, text } from './values.ts';

export const imageType = z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);
/** Base64; refuses with `image-unreadable` what is no such image, and with `image-too-large` more than 3 MB. */
export const newImage = z.object({ mediaType: imageType, name: text.max(200), data: z.base64().max(64_000_000) });
export type NewImage = z.infer<typeof newImage>;

export const traitKinds = ['goal', 'frustration', 'need', 'behaviour', 'quote'] as const;
const trait = z.object({
  id,
  kind: z.enum(traitKinds),
  text: z.string(),
  evidence: z.array(evidencePassage),
});
export type PersonaTrait = z.infer<typeof trait>;

export const persona = z.object({
  id,
  name: z.string(),
  summary: z.string(),
  color: z.int(),
  /** Who has these values belongs to it. */
  attributes: z.array(attributeLimit),
  imageId: id.nullable(),
  members: z.array(
    z.object({
      participantId: id,
      name: z.string(),
      isByHand: z.boolean(),
      /** Values of attributes, by attribute. */ values: z.record(z.string(), z.string()),
    }),
  ),
  /** Those whom the attributes choose, but not the researcher. */
  leftOut: z.array(z.object({ participantId: id, name: z.string() })),
  traits: z.array(trait),
});
export type Persona = z.infer<typeof persona>;

export const channels = [
  'website',
  'social',
  'email',
  'advertising',
  'app',
  'store',
  'phone',
  'person',
  'other',
] as const;
export const touchpoint = z.object({
  id,
  name: z.string(),
  channel: z.enum(channels),
  isOnline: z.boolean(),
  owner: z.string(),
  /** The code whose passages are about it. */
  codeId: id.nullable(),
});
export type Touchpoint = z.infer<typeof touchpoint>;

const newTrait = { kind: z.enum(traitKinds), text: longText };
const evidenceSources = { passageIds: z.array(id).optional(), places: z.array(place).optional() };
const touchpointFields = {
  channel: z.enum(channels),
  isOnline: z.boolean(),
  owner: text.max(200),
  codeId: id.nullable(),
};
const newTouchpoint = z.object({
  name,
  ...touchpointFields,
  owner: touchpointFields.owner.optional(),
  codeId: touchpointFields.codeId.optional(),
});
const touchpointChange = z.object({ id, name: name.optional(), ...z.object(touchpointFields).partial().shape });

export const personasContract = {
  'personas.list': query(nothing, z.array(persona)),
  /** Of chosen participants, or of those in whose turns the chosen passages lie; with traits, each on its own evidence. */
  'personas.create': command(
    z.object({
      name,
      participantIds: z.array(id).optional(),
      attributes: z.array(attributeLimit).optional(),
      ...evidenceSources,
      traits: z.array(z.object({ ...newTrait, ...evidenceSources })).optional(),
    }),
    z.object({ id }),
  ),
  'personas.update': command(
    z.object({
      id,
      name: name.optional(),
      summary: longText.optional(),
      color: z.int().min(0).optional(),
      attributes: z.array(attributeLimit).optional(),
      image: newImage.nullable().optional(),
    }),
    nothing,
  ),
  'personas.delete': command(z.object({ id }), nothing),
  'personas.move': command(z.object({ id, beforeId: id.nullable() }), nothing),
  /** `belongs` null forgets what was said by hand. */
  'personas.setMembers': command(
    z.object({ id, participantIds: z.array(id).min(1), belongs: z.boolean().nullable() }),
    nothing,
  ),
  'personas.addTrait': command(z.object({ personaId: id, ...newTrait, ...evidenceSources }), z.object({ id })),
  'personas.updateTrait': command(
    z.object({ id, text: longText.optional(), beforeId: id.nullable().optional() }),
    nothing,
  ),
  'personas.deleteTrait': command(z.object({ id }), nothing),
  'personas.addEvidence': command(z.object({ traitId: id, ...evidenceSources }), z.object({ added: z.int() })),
  'personas.removeEvidence': command(z.object({ evidenceId: id }), nothing),
  'images.get': query(z.object({ id }), z.object({ mediaType: imageType, name: z.string(), data: z.string() })),
  'touchpoints.list': query(nothing, z.array(touchpoint)),
  'touchpoints.create': command(newTouchpoint, z.object({ id })),
  /** The ready set, in the project's language; those of the same name are left as they are. */
  'touchpoints.addReady': command(nothing, z.object({ added: z.int() })),
  'touchpoints.update': command(touchpointChange, nothing),
  /** A block that is pasted, typed or emptied: changes of those that are there, and new ones. Two may exchange their names. */
  'touchpoints.fill': command(
    z.object({ changed: z.array(touchpointChange).max(1_000), added: z.array(newTouchpoint).max(1_000) }),
    z.object({ ids: z.array(id) }),
  ),
  'touchpoints.delete': command(z.object({ ids: z.array(id).min(1) }), nothing),
  'touchpoints.move': command(z.object({ id, beforeId: id.nullable() }), nothing),
};
