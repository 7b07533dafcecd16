#pragma once

#include "vm/frames/frame.h"

namespace loopscope {

class Interpreter;

/// Whether an exception is raised at the frame's instruction (`anew`), or passed on by `raise` or by the end of a
/// handler (`again`), which adds no traceback entry for this frame.
enum class Raising : std::uint8_t { anew, again };

/// Finds the handler of the exception in Runtime::exception, in `frame` or in one of its callers, and ends the frames
/// below the handler. Returns true when a handler exists: `frame` is the frame that continues, with the exception on
/// its stack. Returns false when none exists: `frame` is the bottom frame and is not cleared yet. Mirrors
/// exception_unwind in Python/ceval.c.
bool unwind(Interpreter& interpreter, Frame*& frame, Raising raising);

}  // namespace loopscope
