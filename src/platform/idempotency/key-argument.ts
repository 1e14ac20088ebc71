const KEY = 'Any text of up to 255 characters.';

/** What the schema says of the key of an operation that must have one. */
export const REQUIRED_KEY = `${KEY} Sent again with the same input, the first outcome is answered, not repeated.`;

/** What the schema says of the key of an operation that may have one. */
export const OPTIONAL_KEY = `${KEY} Sent again with it and the same input, the first outcome is answered, not repeated; without it, do not send twice.`;
