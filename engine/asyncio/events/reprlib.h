#pragma once

#include <string>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A shortened repr: at most six items per container (four for a dict), six levels, 30 characters of a str, 40 of an
/// int and 30 of any other value. Mirrors reprlib.repr.
Completion<std::string> shortened_repr(Runtime& runtime, Value const& value);

/// A short description of the value for the trace. Never raises and never runs the program's code, so that tracing does
/// not change the run.
std::string trace_words(Runtime& runtime, Value const& value);

}  // namespace loopscope
