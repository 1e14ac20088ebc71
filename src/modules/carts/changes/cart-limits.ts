/** Of one variant. */
export const MAX_QUANTITY = 999;
export const MAX_LINES = 500;
export const MAX_CODES = 10;
/** In one request; the entrance refuses longer lists before. */
export const MAX_LINES_AT_ONCE = 250;
