export const SERVER_NODE_OPTIONS: readonly string[];
export const COMMAND_NODE_OPTIONS: readonly string[];
