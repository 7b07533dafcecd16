/** The statuses that the command itself gives; a run ends with the one that the engine tells. */
export const ExitStatus = {
  success: 0,
  testsFailed: 1,
  refused: 2,
  badUsage: 2,
  /** A run was stopped at a limit. */
  limited: 4,
  /** The engine itself failed, which no program should bring about. */
  engineFailed: 70,
  /** Whoever read our output is gone: what a shell reports of a program that such a write ended. */
  readerGone: 141,
} as const;
