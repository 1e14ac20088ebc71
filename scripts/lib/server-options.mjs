/**
 * What Node is told when it runs the server or its worker, wherever they are started. A page of products allocates half a
 * megabyte, so sixteen requests at once fill the default 16 MB for young objects while all of them still need theirs: they
 * are copied, and copied again into the old generation. With 64 MB most are gone before anyone looks, which takes 15 %
 * less processor time. An argument, because NODE_OPTIONS takes it in newer versions of Node only.
 */
export const SERVER_NODE_OPTIONS = ['--max-semi-space-size=64'];
