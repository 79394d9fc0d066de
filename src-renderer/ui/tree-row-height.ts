/** In pixels; every row of a tree is as high. */
export const treeRowHeight = 28;
