#pragma once

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// Calls `__len__`, else `__length_hint__`, of an iterable of a class of the program (only such a class can observe the
/// call), as CPython does between creating the iterator and building a list. Raises the exceptions of these methods
/// (except TypeError) and the errors for an invalid result. Mirrors PyObject_LengthHint in Objects/abstract.c.
Completion<void> ask_length_hint(Runtime& runtime, Value const& iterable);

}  // namespace loopscope
