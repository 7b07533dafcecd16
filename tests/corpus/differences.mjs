/**
 * The observable differences from CPython 3.14 that are not refusals, with the reason: [what, why]. The page publishes the list
 * beside the counts of verified behaviour. Differences that are fixed or refused are not listed.
 */
export const differences = [
  [
    "Time is virtual: running code takes no virtual time, and waiting takes no real time.",
    "Only sleeps and timeouts advance the clock, so every run has the same schedule.",
  ],
  [
    "A deadlocked program ends with exit status 3 and reports what each task waits on; an endless program is stopped at a limit.",
    "CPython waits indefinitely. The `finally` blocks of the stopped program do not run.",
  ],
  [
    "Sets whose order in CPython depends on memory addresses keep the order of insertion: all_tasks(), the results of wait(), the awaiters of a task in a call graph.",
    "In CPython that order changes from run to run. Sets of strings and numbers have CPython's order under PYTHONHASHSEED=0.",
  ],
  [
    "Reference cycles are collected only at the end of a program.",
    "CPython also collects cycles during the run, after a number of allocations that depends on its version.",
  ],
  [
    "Equal floats, and equal ints of up to 48 bits, are the same object for `is` and id(); NaNs are distinct.",
    "Loopscope stores these values without objects. CPython shares small ints and constants, and creates a new object for most results.",
  ],
  ["id() and the addresses in reprs are small numbers, the same in every run.", "CPython's are addresses in memory."],
  [
    "Tracebacks omit the frames of the standard library; reprs and call graphs name its files as /lib/python314.zip/asyncio/….",
    "The location of these files depends on the installation, and Loopscope has its own implementation of the library.",
  ],
  [
    "asyncio.get_event_loop() without a loop creates one and warns, the first time; Python 3.14 raises RuntimeError.",
    "Tutorials for older versions of Python start with this call.",
  ],
  [
    "In debug mode the stack recorded at the creation of a task, future, handle or coroutine has only lines of the program; the context of an exception handler has them as tuples, and none for the running handle.",
    "As in tracebacks, the frames of the library are omitted. The line in a repr is CPython's, also in files of the library.",
  ],
  [
    "A RecursionError can occur at a depth other than 1,000 when the stack contains library code or deep chains of awaits.",
    "Calls need a different amount of stack here. CPython's limit in C code also differs between its builds.",
  ],
];
