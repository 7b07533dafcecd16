#pragma once

#include <string>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// As reprlib.repr: containers to six items (four of a dict) and six levels, strs to 30 characters, ints to 40, the
/// rest to 30.
Completion<std::string> shortened_repr(Runtime& runtime, Value const& value);

/// A few words for the trace: never raises and never runs the program's code, so that tracing changes nothing.
std::string trace_words(Runtime& runtime, Value const& value);

}  // namespace loopscope
