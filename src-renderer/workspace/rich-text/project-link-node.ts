import { Node } from '@tiptap/core';
import styles from './rich-text.module.css';

/** A link as it is shown: under the name that the thing has now. */
export interface ShownLink {
  /** Null where it leads nowhere any more. */
  readonly name: string | null;
  readonly color: string | null;
}

export interface ProjectLinkStorage {
  links: ReadonlyMap<string, ShownLink>;
  goneTitle: string;
  readonly views: Set<() => void>;
}

declare module '@tiptap/core' {
  interface Storage {
    projectLink: ProjectLinkStorage;
  }
}

/** A link to a thing of the project: one piece, which can't be edited but can be removed. */
export const ProjectLinkNode = Node.create<object, ProjectLinkStorage>({
  name: 'projectLink',
  group: 'inline',
  inline: true,
  atom: true,
  marks: '',
  addAttributes: () => ({
    url: { default: '', parseHTML: (element) => element.getAttribute('data-url') ?? '' },
    label: { default: '', parseHTML: (element) => element.textContent },
  }),
  addStorage: () => ({ links: new Map(), goneTitle: '', views: new Set() }),
  parseHTML: () => [{ tag: 'span[data-url^="motif:"]' }],
  renderHTML: ({ node }) => ['span', { 'data-url': String(node.attrs['url']) }, String(node.attrs['label'])],
  renderText: ({ node }) => String(node.attrs['label']),
  addNodeView() {
    const { storage } = this;
    return ({ node }) => {
      const dom = document.createElement('span');
      dom.setAttribute('role', 'link');
      dom.dataset['url'] = String(node.attrs['url']);
      const draw = () => drawLink(dom, storage, String(node.attrs['label']));
      draw();
      storage.views.add(draw);
      return { dom, destroy: () => storage.views.delete(draw) };
    };
  },
});

function drawLink(dom: HTMLElement, { links, goneTitle }: ProjectLinkStorage, label: string): void {
  const shown = links.get(dom.dataset['url'] ?? '');
  const isGone = shown?.name === null;
  dom.className = `${styles.projectLink} ${isGone ? styles.gone : ''}`;
  dom.textContent = shown?.name ?? label;
  dom.title = isGone ? goneTitle : '';
  dom.dataset['kind'] = /^motif:(\w+)/.exec(dom.dataset['url'] ?? '')?.[1] ?? '';
  if (shown?.color) dom.style.setProperty('--link-color', shown.color);
}
