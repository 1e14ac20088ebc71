const SECRET_NAME = /password|secret|token|code|key|authorization|cookie|email|phone|address|name$/i;
const MAX_TEXT = 200;
const MAX_ITEMS = 20;
const MAX_DEPTH = 4;

/**
 * What an operator may see of a job's payload: ids and numbers as they are, long texts cut, and nothing whose name says
 * that it is secret or a person's.
 */
export function shownPayload(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) return '…';
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => shownPayload(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      SECRET_NAME.test(name) ? '(hidden)' : shownPayload(item, depth + 1),
    ]),
  );
}
