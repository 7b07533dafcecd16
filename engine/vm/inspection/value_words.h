#pragma once

#include <string>

#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// The value as a person looks at it in a running program: as its repr where that is short and is not the program's own
/// code, containers to a few items and levels, an instance as its class with its attributes. Runs no code of the
/// program, raises nothing, makes no object, so that looking changes nothing.
std::string value_words(Runtime& runtime, Value const& value);

}  // namespace loopscope
