import type { Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { isOpenableLink } from '../../../src-main/shared/domain/is-openable-link.ts';
import { ProjectLinkNode } from './project-link-node.ts';

/** What a memo's text can hold. */
export const richTextExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    underline: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: false,
      HTMLAttributes: { target: null, rel: null },
      isAllowedUri: isOpenableLink,
    },
    codeBlock: { HTMLAttributes: { spellcheck: 'false' } },
  }),
  ProjectLinkNode,
];
