/**
 * CPU milliseconds of this thread that a call takes, exact to some microseconds. Linux counts the running thread's time at its
 * clock ticks, 4 ms apart, unless it is asked for that of the whole process: that brings the count up to date.
 */
export function cpuMs(run: () => unknown): number {
  process.cpuUsage();
  const start = process.threadCpuUsage();
  run();
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}

/** Least CPU milliseconds of a call over several: what the work takes when nothing disturbs it. */
export function leastCpuMs(run: () => unknown, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) least = Math.min(least, cpuMs(run));
  return least;
}
