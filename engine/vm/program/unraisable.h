#pragma once

#include <string_view>

#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// Writes the exception on its way, which nobody can catch, to stderr, after a line of these words and the object's
/// repr; it is then no longer on its way. Mirrors sys.unraisablehook.
void write_unraisable(Runtime& runtime, std::string_view words, Value const& object);

}  // namespace loopscope
