const nowhere = () => new DOMRect(0, 0, 0, 0);

// jsdom lays nothing out; an editor asks where its selection stands. Another file of the process may have said otherwise.
Range.prototype.getBoundingClientRect = nowhere;
Range.prototype.getClientRects = () => [nowhere()] as unknown as DOMRectList;
document.elementFromPoint ??= () => null;
