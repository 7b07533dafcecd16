#pragma once

#include <vector>

#include "asyncio/coroutines/source_traceback.h"

namespace loopscope {

class Interpreter;

/// The lines of the program that run now, outermost first, from those that called a loop to the innermost; for each of
/// asyncio's frames that CPython has between them an entry without a name.
std::vector<SourceFrame> program_stack(Interpreter const& interpreter);

}  // namespace loopscope
