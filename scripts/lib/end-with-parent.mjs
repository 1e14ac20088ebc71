/**
 * Loaded before a program that `runInForeground` starts: asks it to stop when its starter is gone, so that a killed
 * `npm start` leaves nothing behind that holds the port.
 */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
  // Processes that the program forks have channels of their own, which are none of our business.
  const own = process.execArgv.indexOf(import.meta.url);
  if (own > 0) process.execArgv.splice(own - 1, 2);
}
