#pragma once

#include <string>

#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A short text of the value for a reader of a running program: the repr when it is short and not the program's own
/// code, containers cut to a few items and levels, an instance as its class with its attributes. Runs no code of the
/// program, raises nothing and creates no object, so inspection does not change the run.
std::string value_words(Runtime& runtime, Value const& value);

}  // namespace loopscope
