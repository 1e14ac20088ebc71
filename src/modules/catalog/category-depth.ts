/** Deeper trees are mistakes, and every level costs a step when products are filtered. */
export const MAX_CATEGORY_DEPTH = 10;
