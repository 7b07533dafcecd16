#pragma once

#include <vector>

#include "asyncio/coroutines/source_traceback.h"

namespace loopscope {

class Interpreter;

/// The running lines of the program, outermost first, from those that called a loop to the innermost. Each frame of
/// asyncio that CPython has between them is an entry without a name.
std::vector<SourceFrame> program_stack(Interpreter const& interpreter);

}  // namespace loopscope
