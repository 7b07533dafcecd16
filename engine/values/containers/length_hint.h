#pragma once

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// Asks an iterable how long it is, as CPython does after it took the iterator and before it makes a list of the items:
/// `__len__`, else `__length_hint__`, of classes of a program, which alone can tell that they were asked. Raises what
/// these raise (but TypeError), and what is wrong with their answer. Mirrors PyObject_LengthHint in Objects/abstract.c.
Completion<void> ask_length_hint(Runtime& runtime, Value const& iterable);

}  // namespace loopscope
