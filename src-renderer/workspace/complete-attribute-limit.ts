import type { AttributeLimit } from './attribute-limit-field.tsx';

/** The limit as it is asked; null while it says nothing yet. */
export function completeAttributeLimit({
  attributeId,
  oneOf = [],
  from = '',
  to = '',
}: AttributeLimit): AttributeLimit | null {
  if (attributeId === '' || (oneOf.length === 0 && from === '' && to === '')) return null;
  return {
    attributeId,
    ...(oneOf.length > 0 && { oneOf }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
  };
}
