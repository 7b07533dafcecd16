/**
 * What a program can see that is otherwise than under CPython 3.14 and is no refusal, with the reason: [what, why]. Published with the
 * counts of what is equal. What is found to differ and is mended, or refused, does not stand here.
 */
export const differences = [
  [
    "Time is virtual: running code takes none, and waiting takes no time of yours.",
    "Only sleeps and timeouts move the clock. This is what makes a schedule the same every time.",
  ],
  [
    "A program that would wait for ever ends with exit status 3 and says who waits for what; one without end is stopped at a limit.",
    "CPython waits. The stopped program's `finally` bodies do not run.",
  ],
  [
    "Sets whose order depends on addresses in memory have the order in which their members came: all_tasks(), what wait() gives, who awaits a task in a graph of calls.",
    "CPython has any order there, from run to run. Sets of text and numbers have CPython's own order under PYTHONHASHSEED=0.",
  ],
  [
    "Garbage that only cycles hold is found at the end of a program.",
    "CPython also looks for it in between, whenever it has made enough objects since the last time; how many depends on its version.",
  ],
  [
    "Equal floats, and equal ints of up to 48 bits, are one object for `is` and id(); NaNs are told apart.",
    "They are no objects here. CPython shares small ints and constants, and makes a new object of most results.",
  ],
  ["id() and the addresses in reprs are small numbers, the same in every run.", "CPython's are addresses in memory."],
  [
    "Tracebacks leave out the frames of the standard library; reprs and graphs of calls name its files as /lib/python314.zip/asyncio/….",
    "Where its files lie depends on the installation; the library here is written anew.",
  ],
  [
    "asyncio.get_event_loop() without a loop makes one and says so, the first time; Python 3.14 raises RuntimeError.",
    "Tutorials written for older versions begin with it.",
  ],
  [
    "In debug mode the lines that led to the making of a task, future, handle or coroutine are the program's alone; a handler's context has them as tuples, and none for the handle that runs.",
    "As in tracebacks, the library's own frames are left out. The line in a repr is CPython's, in the library's files too.",
  ],
  [
    "A RecursionError can come at another depth than 1,000 where the library's own code or deep chains of awaits are on the way.",
    "How much room a call takes is another here. CPython's limit in C code differs between its builds too.",
  ],
];
