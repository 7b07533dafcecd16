#pragma once

#include <string_view>

#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// Reports an exception that no caller can catch: takes the exception in flight and writes it to stderr, after a line
/// of `words` and the object's repr. Mirrors sys.unraisablehook.
void write_unraisable(Runtime& runtime, std::string_view words, Value const& object);

}  // namespace loopscope
