#pragma once

#include <vector>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

// A heap of guest values in a list, the smallest first, by their own `<`. Mirrors Modules/_heapqmodule.c. The list may
// change while values are compared: RuntimeError `list changed size during iteration`.

Completion<void> heap_push(Runtime& runtime, std::vector<Value>& heap, Value item);
/// IndexError `index out of range` when it is empty.
Completion<Value> heap_pop(Runtime& runtime, std::vector<Value>& heap);

}  // namespace loopscope
