#pragma once

#include "vm/frames/frame.h"

namespace loopscope {

class Interpreter;

/// Whether an exception comes up at the frame's instruction, or is one that `raise` or the end of a handler sends on:
/// that adds no entry to its traceback for this frame.
enum class Raising : std::uint8_t { anew, again };

/// Finds the handler of the exception in Runtime::exception, in `frame` or else its callers, ending the frames it
/// leaves. True: `frame` is the one that goes on, the exception on its stack. False: `frame` is the bottom one, which
/// has no handler and is not cleared yet. Mirrors exception_unwind in Python/ceval.c.
bool unwind(Interpreter& interpreter, Frame*& frame, Raising raising);

}  // namespace loopscope
